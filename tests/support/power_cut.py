"""What a disk may hold after the power was cut at any moment while a program wrote.

    recording = record(spasm_diary("add", folder=data, typed=lines), data.parent)
    for image in recording.images(300, seed=1):
        …look into image.folder, for all that stands in image.told…

The disk is an honest one, and promises no more than POSIX: what was written to a file is there for
certain when the file was synced, and a name when its folder was. Before that, any of it may be
there, in any order, and each write perhaps by half. Names in a folder appear in their order.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random
from typing import TypeAlias

from disk_log import Cut, Made, Named, Nameless, Removed, Step, Synced, Told, Write, steps_of
from quick_place import quick_place
from traced import Program

SECTOR = 512
TORN = 0.3
Keeps: TypeAlias = Callable[[], bool]
"""Whether a change that was not synced is there."""


@dataclass(frozen=True, slots=True)
class Image:
    """A folder as it may be found afterwards, and the lines told before the power was cut."""

    folder: Path
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """What there was in a folder, and what a program then did there."""

    before: dict[str, bytes]
    steps: list[Step]

    def images(self, number: int, seed: int) -> Iterator[Image]:
        """Each is gone when the next is asked for."""
        random = Random(seed)
        for _ in range(number):
            done = self.steps[: random.randint(0, len(self.steps))]
            disk = _Disk(self.before)
            for step in done:
                disk.take(step)
            with quick_place() as folder:
                disk.write_out(folder, random)
                told = tuple(step.line for step in done if isinstance(step, Told))
                yield Image(folder, told)


def record(program: Program, folder: Path) -> Recording:
    """Run a program to its end."""
    before = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    return Recording(before, steps_of(program, folder))


@dataclass(slots=True)
class _File:
    """What is on the disk for certain, and what was written since."""

    certain: bytes = b""
    since: list[Write | Cut] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.since:
            self.certain = _changed(self.certain, change)
        self.since.clear()

    def content(self, keeps: Keeps, random: Random) -> bytes:
        content = self.certain
        for change in self.since:
            if keeps():
                content = _changed(content, _perhaps_torn(change, random))
        return content


class _Disk:
    def __init__(self, before: dict[str, bytes]) -> None:
        self._seen: dict[str, _File] = {path: _File(content) for path, content in before.items()}
        """By the names that the program sees."""
        self._certain = dict(self._seen)
        self._folders = {".", *(str(PurePosixPath(path).parent) for path in before)}
        """Whose names are there for certain."""
        self._since: defaultdict[str, list[tuple[str, _File | None]]] = defaultdict(list)
        """By folders: a name, and what it leads to since then. A folder has no `_File`."""
        self._made_folders: set[str] = set()

    def take(self, step: Step) -> None:
        match step:
            case Made() | Nameless():
                self._make(step)
            case Removed(path):
                self._name(path, None)
            case Named(old, new, keeps_old):
                self._name(new, self._seen[old])
                if not keeps_old:
                    self._name(old, None)
            case Write(path) | Cut(path):
                self._seen[path].since.append(step)
            case Synced(path):
                self._sync(path)
            case _:
                pass

    def write_out(self, folder: Path, random: Random) -> None:
        """What is there when the power is back."""
        chance = random.choice([0.0, 0.5, 0.5, 1.0])

        def keeps() -> bool:
            return random.random() < chance

        names = dict(self._certain)
        for changes in self._since.values():
            kept = round(random.random() * len(changes)) if 0 < chance < 1 else None
            for name, leads_to in changes[: len(changes) * int(chance) if kept is None else kept]:
                _lead(names, name, leads_to)
        folders = self._folders | {one for one in sorted(self._made_folders) if keeps()}
        written: dict[int, Path] = {}
        for name, file in names.items():
            path = PurePosixPath(name)
            if all(str(parent) in folders for parent in path.parents):
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                if id(file) in written:
                    target.hardlink_to(written[id(file)])
                else:
                    target.write_bytes(file.content(keeps, random))
                    written[id(file)] = target

    def _make(self, step: Made | Nameless) -> None:
        match step:
            case Nameless(path):
                self._seen[path] = _File()
            case Made(path, True):
                self._made_folders.add(path)
            case Made(path) if path not in self._seen:
                self._name(path, _File())
            case _:
                pass

    def _name(self, path: str, file: _File | None) -> None:
        _lead(self._seen, path, file)
        self._since[str(PurePosixPath(path).parent)].append((path, file))

    def _sync(self, path: str) -> None:
        if path in self._seen:
            self._seen[path].sync()
            return
        for name, leads_to in self._since.pop(path, ()):
            _lead(self._certain, name, leads_to)
        made = {one for one in self._made_folders if str(PurePosixPath(one).parent) == path}
        self._folders |= made
        self._made_folders -= made


def _lead(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _changed(content: bytes, change: Write | Cut) -> bytes:
    end = change.size if isinstance(change, Cut) else change.offset
    longer = content.ljust(end, b"\0")
    if isinstance(change, Cut):
        return longer[:end]
    return longer[:end] + change.data + longer[end + len(change.data) :]


def _perhaps_torn(change: Write | Cut, random: Random) -> Write | Cut:
    """Now and then only the beginning or the end of a write, as a disk has sectors."""
    if isinstance(change, Cut) or len(change.data) <= SECTOR or random.random() > TORN:
        return change
    at = SECTOR * random.randrange(1, -(-len(change.data) // SECTOR))
    if random.random() < 0.5:
        return Write(change.path, change.offset, change.data[:at])
    return Write(change.path, change.offset + at, change.data[at:])
