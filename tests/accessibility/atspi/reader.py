"""Prints what a running program tells screen readers, as JSON.

Run by the system's own Python, which has the bindings of AT-SPI, in the session of the program:

    reader.py NAME            everything that is on the screen
    reader.py NAME walk MOST  what is told at each press of Tab, until the keys come round
    reader.py NAME said KEY   what is said to a press of a key, wherever the keys are
"""

import json
import subprocess
import sys
import time
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 30
SAID_WITHIN = 1.0
"""Seconds after which nothing is told of a press of Tab any more."""
MOST_SILENT = 4
"""A date has a press for its day, its month and its year, and tells of none."""
STATES = ("focusable", "focused", "checkable", "checked", "selected", "editable", "showing")


def main(name: str, verb: str = "tree", more: str = "") -> None:
    program = find(name)
    if verb == "walk":
        json.dump(walk(int(more)), sys.stdout)
    elif verb == "said":
        json.dump(said_to(more), sys.stdout)
    else:
        json.dump(described(program), sys.stdout)


def described(program: Any) -> dict[str, Any]:
    """Read anew where a part went away while it was read, such as a chart that gave way."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return describe(program)
        except (GLib.Error, LookupError, RuntimeError, AttributeError):
            if time.monotonic() > end:
                raise


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


class Ear:
    """Hears where the keys are, and what is said, such as of a link in a text."""

    def __init__(self, *, focus: bool = True) -> None:
        self._heard: list[tuple[str, dict[str, Any]]] = []
        if focus:
            pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_said, "object:announcement")

    def _on_focus(self, event: Any) -> None:
        if event.detail1 and event.source is not None:
            self._heard.append((event.source.path, describe_alone(event.source)))

    def _on_said(self, event: Any) -> None:
        words = str(event.any_data)
        said = {"role": "announcement", "name": words, "description": "", "value": ""}
        self._heard.append((words, {**said, "states": ["focused"], "labels": []}))

    def after(self, key: str, seconds: float) -> list[tuple[str, dict[str, Any]]]:
        """What tells of a press of a key, and how each is known again."""
        self._heard.clear()
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while context.pending() or (time.monotonic() < end and not self._heard):
            context.iteration(may_block=False)
        return self._heard


def walk(most: int) -> dict[str, Any]:
    ear, silent, is_round = Ear(), 0, False
    stops: dict[str, dict[str, Any]] = {}
    while len(stops) < most and silent < MOST_SILENT and not is_round:
        told = ear.after("Tab", SAID_WITHIN)
        silent = 0 if told else silent + 1
        for key, stop in told[-1:]:
            is_round = bool(stops) and key == next(iter(stops))
            stops[key] = {**stop, "children": []}
    return {"stops": [*stops.values()], "is_round": is_round}


def said_to(key: str) -> list[str]:
    told = Ear(focus=False).after(key, PATIENCE)
    return [stop["name"] for _key, stop in told]


if __name__ == "__main__":
    main(*sys.argv[1:])
