"""Prints what a running program tells screen readers, as JSON.

Run by the system's own Python, which has the bindings of AT-SPI, in the session of the program.
"""

import json
import sys
import time
from typing import Any

import pyatspi

PATIENCE = 30
STATES = ("focusable", "focused", "checkable", "checked", "selected", "editable", "showing")


def main(name: str) -> None:
    json.dump(describe(find(name)), sys.stdout)


def find(name: str) -> Any:
    """The program, as soon as it has said that it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            program = desktop.getChildAtIndex(index)
            if program is not None and name in (program.name or "") and program.childCount:
                return program
    sys.exit(f"no program called {name} is on the bus of AT-SPI")


def describe(part: Any) -> dict[str, Any]:
    """The part and what is in it; of what is not on the screen nothing is asked: it takes long."""
    is_seen = "showing" in states_of(part) or part.getRoleName() == "application"
    children = (part.getChildAtIndex(index) for index in range(part.childCount if is_seen else 0))
    return {
        **describe_alone(part, is_seen=is_seen),
        "children": [describe(child) for child in children if child is not None],
    }


def describe_alone(part: Any, *, is_seen: bool = True) -> dict[str, Any]:
    known = states_of(part)
    is_stop = "focusable" in known
    return {
        "role": part.getRoleName(),
        "name": part.name or "",
        "description": (part.description or "") if is_seen else "",
        "states": sorted(known),
        "labels": labels(part) if is_stop else [],
        "value": value(part) if is_stop else "",
        "children": [],
    }


def states_of(part: Any) -> set[str]:
    states = part.getState()
    return {one for one in STATES if states.contains(getattr(pyatspi, f"STATE_{one.upper()}"))}


def labels(part: Any) -> list[str]:
    return [
        relation.getTarget(index).name
        for relation in part.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for index in range(relation.getNTargets())
    ]


def value(part: Any) -> str:
    """The text in a field, or the number of a slider."""
    try:
        text = part.queryText()
    except NotImplementedError:
        return ""
    return str(text.getText(0, text.characterCount))


if __name__ == "__main__":
    main(sys.argv[1])
