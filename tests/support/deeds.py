"""What the program does to files, each to be failed at every step, and what must hold then."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from after_a_fault import NAME, entries_after, fill, ids_after
from builders import note
from deed import LINE, THERE_BEFORE, Deed, MakeDeed, by_id, empty, left_in, told_in_a_sentence
from export_deeds import BackingUpElsewhere, Exporting, ExportingAnew
from later_schema import later_migrations, opening_later
from spasm_diary.domain.records import to_record
from spasm_diary.domain.settings import Settings, Theme
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.migrations import OURS
from traced import Program, Traced, spasm_diary


@dataclass(frozen=True)
class Saving(Deed):
    """Three entries, one after the other, into a diary that has some."""

    folder: Path

    @property
    def program(self) -> Program:
        typed = "".join(LINE.format(number=number) for number in range(3))
        return spasm_diary("add", folder=self.folder, typed=typed.encode())

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        there, acknowledged = ids_after(self.folder), set(ended.acknowledged)
        before = {str(entry.id) for entry in THERE_BEFORE}
        assert before | acknowledged <= there
        assert len(there - before - acknowledged) <= 1  # kept, and not yet told


@dataclass(frozen=True)
class Beginning(Deed):
    """A new diary in a new folder, with a first entry."""

    folder: Path

    @property
    def program(self) -> Program:
        typed = LINE.format(number=1).encode()
        return spasm_diary("add", folder=self.folder / "data", typed=typed)

    def prepare(self) -> None:
        empty(self.folder)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        there, acknowledged = ids_after(self.folder / "data"), set(ended.acknowledged)
        assert acknowledged <= there
        assert len(there - acknowledged) <= 1
        assert left_in(self.folder) == []


@dataclass(frozen=True)
class Importing(Deed):
    """A file of entries, of which the diary has some."""

    folder: Path
    new = tuple(note(f"imported {number}") for number in range(30))

    @property
    def program(self) -> Program:
        return spasm_diary("import", self.folder / "file.json", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        records = [to_record(entry) for entry in (*THERE_BEFORE[:5], *self.new)]
        whole = {"format": "spasm-diary", "version": 1, "entries": records}
        (self.folder / "file.json").write_text(json.dumps(whole), encoding="utf-8")

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        before, all_of_it = by_id(THERE_BEFORE), by_id((*THERE_BEFORE, *self.new))
        there = entries_after(self.folder)
        assert there in (before, all_of_it)
        assert there == all_of_it or ended.code != 0


@dataclass(frozen=True)
class Setting(Deed):
    """New settings in place of the old."""

    folder: Path
    old, new = Settings(text_percent=150, welcomed=True), Settings(theme=Theme.DARK)
    code = (
        "import sys; from pathlib import Path; from spasm_diary.settings_file import SettingsFile;"
        "from spasm_diary.domain.settings import Settings, Theme;"
        "SettingsFile(Path(sys.argv[1])).write(Settings(theme=Theme.DARK))"
    )

    @property
    def _file(self) -> Path:
        return self.folder / "settings.json"

    @property
    def program(self) -> Program:
        return Program((sys.executable, "-c", self.code, str(self._file)))

    def prepare(self) -> None:
        empty(self.folder)
        SettingsFile(self._file).write(self.old)

    def verify(self, ended: Traced) -> None:
        found = SettingsFile(self._file).read()
        assert found in (self.old, self.new)
        assert found == self.new or ended.code != 0
        SettingsFile(self._file).write(self.old)  # what is left over is not in the way


@dataclass(frozen=True)
class Migrating(Deed):
    """A filled diary, brought up to a version that is still to come."""

    folder: Path

    @property
    def program(self) -> Program:
        return opening_later(self.folder / NAME, self.folder / "versions")

    def prepare(self) -> None:
        empty(self.folder)
        later_migrations(self.folder / "versions")
        fill(self.folder, THERE_BEFORE)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        file = self.folder / NAME
        if ended.code != 0 and version_of(file) == OURS.schema:
            assert entries_after(self.folder) == by_id(THERE_BEFORE)
        later = later_migrations(self.folder / "versions")
        assert entries_after(self.folder, later) == by_id(THERE_BEFORE)
        assert left_in(self.folder) == []
        for copy in self.folder.glob("*-before-*.db"):
            aside = self.folder / copy.stem
            aside.mkdir()
            assert entries_after(copy.rename(aside / NAME).parent) == by_id(THERE_BEFORE)


def version_of(file: Path) -> int:
    """What the file says it is, without mending what a crash left half done."""
    with file.open("rb") as opened:
        return int.from_bytes(opened.read(64)[60:], "big")


DEEDS: tuple[MakeDeed, ...] = (
    Saving,
    Beginning,
    Migrating,
    Importing,
    Exporting,
    ExportingAnew,
    Setting,
    BackingUpElsewhere,
)
