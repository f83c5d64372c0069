"""What a program did to the files of a folder, step by step, from what `strace` saw of it."""

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from traced import CALLS, QUICK, Program, trace

SEEN = (*CALLS, "open", "openat", "creat", "mkdir", "mkdirat")
IN_FULL = (QUICK, "-y", "-xx", "-s", "10000000")
OPEN_FILES = b"/proc/self/fd/"
_CALL = re.compile(r"(?P<call>\w+)\((?P<rest>.*)\) += (?P<result>\d+)(?:<(?P<file>[^>]*)>)?")
_OPEN_FILE = re.compile(r"(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Write:
    path: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file made shorter, or longer by zeros."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    path: str
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Nameless:
    """A file that is in no folder: until it gets a name, no crash leaves anything of it."""

    path: str


@dataclass(frozen=True, slots=True)
class Named:
    """A file that got a second name, or another one."""

    old: str
    new: str
    keeps_old: bool


@dataclass(frozen=True, slots=True)
class Removed:
    path: str


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content, or a folder's names, are on the disk for certain."""

    path: str


@dataclass(frozen=True, slots=True)
class Told:
    """A line for whoever started the program: a promise, such as that an entry is kept."""

    line: str


Step: TypeAlias = Write | Cut | Made | Nameless | Named | Removed | Synced | Told


def steps_of(program: Program, folder: Path) -> list[Step]:
    """Run a program to its end; what it did in a folder, and what it told meanwhile."""
    ended = trace(program, *IN_FULL, calls=SEEN)
    assert ended.code == 0, ended.errors.decode()
    return list(_Reader(os.path.realpath(folder)).read(ended.log))


class _Reader:
    """Follows the log, for a plain `write` does not say where in the file it writes."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._offsets: defaultdict[str, int] = defaultdict(int)
        self._output = b""

    def read(self, log: str) -> Iterator[Step]:
        for line in log.splitlines():
            assert "unfinished" not in line, "two threads wrote at once"
            if found := _CALL.search(line):
                if "O_TMPFILE" in found["rest"]:
                    yield from self._nameless(self._inside(_plain(found["file"])))
                else:
                    yield from self._steps(found["call"], found["rest"], int(found["result"]))

    def _steps(self, call: str, rest: str, result: int) -> Iterator[Step]:
        if call == "write" and rest.startswith(("1<", "2<")):
            yield from self._told(_texts(rest)[0])
        elif call in {"open", "openat", "creat"}:
            yield from self._opened(self._inside(_paths(rest)[-1]), call, rest)
        elif call.startswith(("mkdir", "unlink", "rename", "link")):
            yield from self._names(call, [self._inside(path) for path in _named_in(rest)])
        elif (found := _OPEN_FILE.match(rest)) and (path := self._inside(_plain(found[2]))):
            yield from self._content(call, path, rest, result)

    def _told(self, data: bytes) -> Iterator[Step]:
        *whole, self._output = (self._output + data).split(b"\n")
        yield from (Told(line.decode()) for line in whole)

    def _opened(self, path: str, call: str, rest: str) -> Iterator[Step]:
        if path:
            self._offsets[path] = 0
            if "O_CREAT" in rest or call == "creat":
                yield Made(path)
            if "O_TRUNC" in rest or call == "creat":
                yield Cut(path, 0)

    def _nameless(self, path: str) -> Iterator[Step]:
        if path:
            self._offsets[path] = 0
            yield Nameless(path)

    def _names(self, call: str, paths: list[str]) -> Iterator[Step]:
        if not all(paths):
            return
        if call.startswith("mkdir"):
            yield Made(paths[0], is_folder=True)
        elif call.startswith("unlink"):
            yield Removed(paths[0])
        else:
            old, new = paths
            yield Named(old, new, keeps_old=call.startswith("link"))

    def _content(self, call: str, path: str, rest: str, result: int) -> Iterator[Step]:
        if call in {"fsync", "fdatasync"}:
            yield Synced(path)
        elif call == "ftruncate":
            yield Cut(path, int(rest.rpartition(", ")[2]))
        elif call == "pwrite64":
            yield Write(path, int(rest.rpartition(", ")[2]), _texts(rest)[0][:result])
        elif call == "write":
            yield Write(path, self._offsets[path], _texts(rest)[0][:result])
            self._offsets[path] += result

    def _inside(self, path: str) -> str:
        """The path within the folder; nothing where it is not in there."""
        if path == self._folder:
            return "."
        return path.removeprefix(f"{self._folder}/") if path.startswith(f"{self._folder}/") else ""


def _texts(rest: str) -> list[bytes]:
    return [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(rest)]


def _paths(rest: str) -> list[str]:
    return [os.path.realpath(text.decode()) for text in _texts(rest)]


def _named_in(rest: str) -> list[str]:
    """The paths, and for an open file that is named by its number, what it is called here."""
    first, *others = _texts(rest)
    found = _OPEN_FILE.match(rest)
    if found and first.startswith(OPEN_FILES):
        return [_plain(found[2]), *(os.path.realpath(text.decode()) for text in others)]
    return _paths(rest)


def _plain(name: str) -> str:
    return bytes.fromhex(name.replace("\\x", "")).decode() if name.startswith("\\x") else name
