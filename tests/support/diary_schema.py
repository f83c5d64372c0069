"""The JSON Schema of a diary's own file, as a test asks it."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from spasm_diary.bundled import bundled


@cache
def schema() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(
        bundled("schema", "diary-1.json").read_text(encoding="utf-8")
    )
    return loaded


def validator(definition: str = "") -> Draft202012Validator:
    """Of a whole file, or of one of the things in it."""
    if not definition:
        return Draft202012Validator(schema())
    part = {"$ref": f"#/$defs/{definition}", "$defs": schema()["$defs"]}
    return Draft202012Validator(part)


def resolved(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference leads to."""
    found: Mapping[str, Any] = part
    while "$ref" in found:
        found = schema()["$defs"][found["$ref"].rpartition("/")[2]]
    return found
