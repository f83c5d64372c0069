"""`dev.py audit`: whether a weakness is known of anything that is locked.

The list is PyPI's, and comes over the network. pip-audit is content where it reaches no list; we
are not: what nobody looked up is said to be so.
"""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import environment
from environment import program

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

SOUND, WEAK, NOT_LOOKED_UP = 0, 1, 3
NO_LIST = "The list of known weaknesses cannot be reached from here: nothing was looked up."


def audit(_arguments: list[str]) -> int:
    """0 where no weakness is known, 1 where one is, 3 where the list was not reached."""
    environment.prepare_to_build()
    locks = ("-r", str(environment.LOCK), "-r", str(environment.BUILD_LOCK))
    tool = (str(program("pip-audit")), "--progress-spinner", "off", "--format", "json")
    command = [*tool, "--require-hashes", "--disable-pip", *locks]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    code, lines = judge(done.stdout)
    print("\n".join(lines), flush=True)
    return code


def judge(report: str) -> tuple[int, Sequence[str]]:
    """What the report of pip-audit comes to, in sentences."""
    try:
        found: list[Mapping[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError):  # it broke off, as it does where there is no network
        return NOT_LOOKED_UP, [NO_LIST]
    skipped = sorted({one["name"] for one in found if "skip_reason" in one})
    looked_up = [one for one in found if "skip_reason" not in one]
    if not looked_up:
        return NOT_LOOKED_UP, [NO_LIST]
    lines = [_told(one, weakness) for one in looked_up for weakness in one["vulns"]]
    code = WEAK if lines else SOUND
    lines.append(
        f"{len(looked_up)} packages were looked up; {len(lines) or 'no'} weaknesses known."
    )
    if skipped:
        lines.append(f"Not looked up: {', '.join(skipped)}.")
        code = code or NOT_LOOKED_UP
    return code, lines


def _told(one: Mapping[str, Any], weakness: Mapping[str, Any]) -> str:
    mended = ", ".join(weakness["fix_versions"]) or "nothing yet"
    return f"{one['name']} {one['version']}: {weakness['id']}, mended in {mended}"
