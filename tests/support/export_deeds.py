"""Exports, to be failed at every step: what is left of one may be read by whoever finds it."""

import json
from dataclasses import dataclass
from pathlib import Path

from after_a_fault import entries_after, fill
from deed import THERE_BEFORE, Deed, by_id, empty, left_in, told_in_a_sentence
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
