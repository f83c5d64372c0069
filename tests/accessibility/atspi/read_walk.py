"""Presses Tab until the keys come round, and prints what is told at each stop, as JSON.

Run by the system's own Python, in the session of the program; the window has the keys before.
"""

import json
import subprocess
import sys
import time
from typing import Any

import pyatspi
from gi.repository import GLib
from read_tree import describe_alone, find

PATIENCE = 1.0
"""Seconds after which nothing is told of a press any more."""
MOST_SILENT = 4
"""A date has a press for its day, its month and its year, and tells of none."""


class Walk:
    """Hears where the keys are, or what is said instead, such as of a link in a text."""

    def __init__(self) -> None:
        self._heard: list[tuple[str, dict[str, Any]]] = []
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_said, "object:announcement")

    def _on_focus(self, event: Any) -> None:
        if event.detail1 and event.source is not None:
            self._heard.append((event.source.path, describe_alone(event.source)))

    def _on_said(self, event: Any) -> None:
        words = str(event.any_data)
        said = {"role": "announcement", "name": words, "description": "", "value": ""}
        self._heard.append((words, {**said, "states": ["focused"], "labels": []}))

    def step(self) -> tuple[str, dict[str, Any]] | None:
        """What tells of one press of Tab, and how it is known again; None: nothing does."""
        self._heard.clear()
        subprocess.run(["xdotool", "key", "--clearmodifiers", "Tab"], check=True)
        context = GLib.MainContext.default()
        end = time.monotonic() + PATIENCE
        while context.pending() or (time.monotonic() < end and not self._heard):
            context.iteration(may_block=False)
        return self._heard[-1] if self._heard else None


def main(name: str, most: int) -> None:
    find(name)
    walk, silent, is_round = Walk(), 0, False
    stops: dict[str, dict[str, Any]] = {}
    while len(stops) < most and silent < MOST_SILENT and not is_round:
        told = walk.step()
        silent = silent + 1 if told is None else 0
        if told is not None:
            key, stop = told
            is_round = bool(stops) and key == next(iter(stops))
            stops[key] = {**stop, "children": []}
    json.dump({"stops": [*stops.values()], "is_round": is_round}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
