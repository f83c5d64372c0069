"""Exports and backups elsewhere: what is left of one may be read by whoever finds it."""

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from after_a_fault import NAME, entries_after, fill
from deed import THERE_BEFORE, Deed, by_id, empty, left_in, told_in_a_sentence
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.opening import open_file
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.usecases.write_whole import writing_whole
from traced import Program, Traced, spasm_diary


@dataclass(frozen=True)
class Exporting(Deed):
    """The whole diary, in place of an older export."""

    folder: Path

    @property
    def program(self) -> Program:
        return spasm_diary("export", self.folder / "out.json", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        (self.folder / "out.json").write_text("an older export")

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        assert entries_after(self.folder) == by_id(THERE_BEFORE)
        written = (self.folder / "out.json").read_text(encoding="utf-8")
        if written == "an older export":
            assert ended.code != 0
        else:
            assert len(json.loads(written)["entries"]) == len(THERE_BEFORE)
        for left in self.folder.glob(".spasm-diary-*"):  # between two names, and whole
            assert len(json.loads(left.read_text(encoding="utf-8"))["entries"]) == len(THERE_BEFORE)
        with writing_whole(self.folder / "out.json") as again:
            again.write(b"written again")
        assert left_in(self.folder) == []


@dataclass(frozen=True)
class ExportingAnew(Deed):
    """The whole diary, into a folder that has no export yet."""

    folder: Path

    @property
    def program(self) -> Program:
        return spasm_diary("export", self.folder / "exports" / "out.json", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        (self.folder / "exports").mkdir()

    def verify(self, ended: Traced) -> None:
        """Whatever happens, nothing of it lies there but the whole of it under its name."""
        told_in_a_sentence(ended)
        for written in (self.folder / "exports").iterdir():
            assert written.name == "out.json"
            text = written.read_text(encoding="utf-8")
            assert len(json.loads(text)["entries"]) == len(THERE_BEFORE)


@dataclass(frozen=True)
class BackingUpElsewhere(Deed):
    """A backup in a folder of the person's choice."""

    folder: Path

    @property
    def _stick(self) -> Path:
        return self.folder / "stick"

    @property
    def program(self) -> Program:
        return spasm_diary("backup", self._stick / "last.db", folder=self.folder / "data")

    def prepare(self) -> None:
        empty(self.folder)
        for folder in (self._stick, self.folder / "data"):
            folder.mkdir()
        fill(self.folder / "data", THERE_BEFORE)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        data, made = self.folder / "data", self._stick / "last.db"
        assert entries_after(data) == by_id(THERE_BEFORE)
        assert made.exists() or ended.code != 0
        if made.exists():
            check_soundness(made)
        with closing(open_file(data / NAME)) as opened:
            BackupKeeper(opened, data / "backups").make_at(self._stick / "another.db")
        assert left_in(self.folder) == []
