"""What the program does with backups, each to be failed at every step."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from after_a_fault import NAME, entries_after, fill
from builders import NOW, note
from damaging import lose_root_page
from deed import THERE_BEFORE, Deed, MakeDeed, by_id, empty, left_in, told_in_a_sentence
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import Missing
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.mending import mend
from spasm_diary.storage.backups.restoring import MARKER
from spasm_diary.storage.opening import open_file, settle
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.storage.under_way import ENDS, Begun
from traced import Program, Traced, spasm_diary


@dataclass(frozen=True)
class BackingUp(Deed):
    """A backup beside an older one."""

    folder: Path

    @property
    def program(self) -> Program:
        return spasm_diary("backup", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        _back_up(self.folder)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        assert entries_after(self.folder) == by_id(THERE_BEFORE)
        backups = BackupFolder(self.folder / "backups")
        made = backups.listed()
        assert made
        assert len(made) > 1 or ended.code != 0
        for one in made:
            check_soundness(backups.path_of(one))
            assert one.holding.entries == len(THERE_BEFORE)
        assert left_in(self.folder) == []


@dataclass(frozen=True)
class Restoring(Deed):
    """A backup in the place of a diary that has more in it by now."""

    folder: Path
    since = tuple(note(f"written since {number}") for number in range(5))

    @property
    def program(self) -> Program:
        return spasm_diary("recover", "--use", "1", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        _back_up(self.folder)
        fill(self.folder, self.since)

    def verify(self, ended: Traced) -> None:
        """The diary is the one or the other, and what it was before is there in any case."""
        assert b"Traceback" not in ended.errors
        before, all_of_it = by_id(THERE_BEFORE), by_id((*THERE_BEFORE, *self.since))
        was_begun = (self.folder / MARKER).exists()
        told = settle(self.folder / NAME)
        there = entries_after(self.folder)
        assert there in (before, all_of_it)
        as_it_was, put_in_place = ENDS[Begun.RESTORING]
        is_back = any(self.folder.glob("set-aside-*"))
        assert told in ("", put_in_place if is_back else as_it_was)
        assert told or not was_begun
        assert told or not (is_back and there == before)  # what is newer was not added yet
        for aside in self.folder.glob("set-aside-*"):
            assert entries_after(aside) == all_of_it
        assert there == all_of_it or any(self.folder.glob("set-aside-*"))
        assert not any(self.folder.glob(".restoring-*"))


@dataclass(frozen=True)
class Mending(Deed):
    """A diary of which an index is damaged is rebuilt on a copy."""

    folder: Path

    @property
    def program(self) -> Program:
        return spasm_diary("recover", "--repair", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        lose_root_page(self.folder / NAME, "ix_entry_day_kind")

    def verify(self, ended: Traced) -> None:
        """Whole again or as it was, and as it was it can still be repaired."""
        assert b"Traceback" not in ended.errors
        was_begun = (self.folder / MARKER).exists()
        told = settle(self.folder / NAME)
        is_done = any(self.folder.glob("set-aside-*"))
        assert told in ("", ENDS[Begun.MENDING][is_done])
        assert told or not was_begun
        assert is_done or ended.code != 0
        if not is_done:
            mend(self.folder / NAME, NOW)
        assert entries_after(self.folder) == by_id(THERE_BEFORE)
        assert not any(self.folder.glob(".restoring-*"))


@dataclass(frozen=True)
class BeginningAnew(Deed):
    """An empty diary in the place of one that is kept aside."""

    folder: Path

    @property
    def program(self) -> Program:
        return spasm_diary("recover", "--begin-anew", folder=self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)

    def verify(self, ended: Traced) -> None:
        """Cut short in between, there is no diary, which is told; and all is kept aside."""
        assert (
            b"Traceback" not in ended.errors
        )  # of its two lines the second may have nowhere to go
        settle(self.folder / NAME)
        asides = [one for one in self.folder.glob("set-aside-*") if any(one.iterdir())]
        if (self.folder / NAME).exists():
            there = entries_after(self.folder)
            assert there == ({} if asides else by_id(THERE_BEFORE))
        else:
            with pytest.raises(Missing, match="One that was set aside is in"):
                open_file(self.folder / NAME)
        assert asides or ended.code != 0
        for aside in asides:
            assert entries_after(aside) == by_id(THERE_BEFORE)


def _back_up(folder: Path) -> None:
    with closing(open_file(folder / NAME)) as opened:
        BackupKeeper(opened, folder / "backups").make(Reason.BY_HAND, NOW)


BACKUPS: tuple[MakeDeed, ...] = (BackingUp, Restoring, Mending, BeginningAnew)
