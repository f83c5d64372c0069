"""Fails a program at one system call after another, and has each end looked over.

    sweep(spasm_diary("add", folder=data, typed=lines), prepare, verify, at_most=20)

`prepare` puts the files back as they were, `verify` asserts on how the program ended and on what
is there now. The calls are counted in a run without a fault, so a program must do the same again.
"""

import re
import signal
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from forking import forks
from traced import CALLS, QUICK, Program, Traced, trace

Thing = TypeVar("Thing")

FREES_ROOM = frozenset({"unlink", "unlinkat"})
SPARE = 200
"""More calls than a program makes to tidy up after a fault: none of them is to fail as well."""
_CALL = re.compile(r"(\d+) +(\w+)\(")


@dataclass(frozen=True, slots=True)
class Fault:
    """What becomes of a call; and of all that follow, where it lasts."""

    name: str
    inject: str
    calls: frozenset[str] = frozenset(CALLS)
    lasts: bool = False


KILLED = Fault("killed", "signal=SIGKILL")
IO_ERROR = Fault("EIO", "error=EIO")
IO_ERRORS = Fault("EIO from then on", "error=EIO", lasts=True)
NO_ROOM = Fault("ENOSPC", "error=ENOSPC", frozenset(CALLS) - FREES_ROOM)
NO_MORE_ROOM = Fault("ENOSPC from then on", "error=ENOSPC", NO_ROOM.calls, lasts=True)
FAULTS = (KILLED, IO_ERROR, IO_ERRORS, NO_ROOM, NO_MORE_ROOM)


@dataclass(frozen=True, slots=True)
class Point:
    """A call, and how many of each name came before it."""

    call: str
    before: Mapping[str, int]


def sweep(
    program: Program,
    prepare: Callable[[], None],
    verify: Callable[[Traced], None],
    *,
    faults: Sequence[Fault] = FAULTS,
    at_most: int | None = None,
) -> int:
    """Run the program for some faults at some points, or for each at each; how many those were.

    Some are runs as a person starts them. For all, a program of ours is forked and not started.
    """
    prepare()
    points = _points(program)
    if at_most is None:
        return sum(_sweep_all(program, prepare, verify, fault, points) for fault in faults)
    ways = [(point, fault) for point in points for fault in faults if point.call in fault.calls]
    chosen = spread(ways, at_most)
    for point, fault in chosen:
        prepare()
        calls = fault.calls if fault.lasts else {point.call}
        ended = trace(program, *_options(fault, {call: point.before[call] + 1 for call in calls}))
        _check_fired(ended, fault, point)
        _look(verify, ended, fault, point)
    return len(chosen)


def _sweep_all(
    program: Program,
    prepare: Callable[[], None],
    verify: Callable[[Traced], None],
    fault: Fault,
    points: Sequence[Point],
) -> int:
    made = Counter(point.call for point in points)
    number = {call: made[call] + SPARE for call in fault.calls}
    failing = [point for point in points if point.call in fault.calls]
    with forks(_options(fault, number)) as running:
        for point in failing:
            prepare()
            calls = fault.calls & made.keys() if fault.lasts else {point.call}
            in_vain = {call: number[call] - point.before[call] - 1 for call in calls}
            ended = running.run(program, in_vain)
            if fault is KILLED:
                _check_fired(ended, fault, point)
            _look(verify, ended, fault, point)
    if fault is not KILLED:
        assert running.injected == len(failing)
    return len(failing)


def _look(verify: Callable[[Traced], None], ended: Traced, fault: Fault, point: Point) -> None:
    try:
        verify(ended)
    except Exception as error:
        where = f"{fault.name} at {point.call} number {point.before[point.call] + 1}"
        error.add_note(f"{where}; it ended with {ended.code}: {ended.errors.decode()}")
        raise


def spread(things: Sequence[Thing], number: int) -> list[Thing]:
    """Some of many, from the beginning to the end."""
    number = min(number, len(things))
    return [things[len(things) * (2 * one + 1) // (2 * number)] for one in range(number)]


def _points(program: Program) -> list[Point]:
    ended = trace(program, QUICK)
    assert ended.code == 0, ended.errors.decode()
    seen: dict[str, Counter[str]] = {}
    points = []
    for line in ended.log.splitlines():
        if found := _CALL.match(line):
            thread, call = found.groups()  # each thread has a count of its own
            before = seen.setdefault(thread, Counter())
            points.append(Point(call, Counter(before)))
            before[call] += 1
    assert points
    return points


def _options(fault: Fault, numbers: Mapping[str, int]) -> list[str]:
    """Fail the call of each name that has this number, and where the fault lasts all after it."""
    onwards = "+" if fault.lasts else ""
    quick = [] if fault is KILLED else [QUICK]
    return quick + [
        word
        for call, number in sorted(numbers.items())
        for word in ("-e", f"inject=?{call}:{fault.inject}:when={number}{onwards}")
    ]


def _check_fired(ended: Traced, fault: Fault, point: Point) -> None:
    fired = ended.code == -signal.SIGKILL if fault is KILLED else "(INJECTED)" in ended.log
    assert fired, f"the program came by {point} only the first time"
