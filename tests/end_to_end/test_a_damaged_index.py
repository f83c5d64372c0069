"""Of a diary only an index is damaged: the window says so, and repairs the file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW, spasm
from damaging import lose_root_page
from locked_program import end, let_it_begin_again, open_it, session
from spasm_diary.domain.errors import Damaged
from spasm_diary.paths import Paths
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.ui.recovery_dialog import RecoveryDialog
from whole_program import fill, kept, settle
from widgets import all_of, the


@pytest.mark.parametrize("index", ["sqlite_autoindex_entry_1", "ix_entry_day_kind"])
def test_the_file_is_repaired_when_it_is_asked_for_and_kept_aside(
    qtbot: QtBot, tmp_path: Path, index: str
) -> None:
    fill(tmp_path, spasm(6, on=NOW.date()))
    diary = Paths(tmp_path).diary
    lose_root_page(diary, index)
    started = session(tmp_path)
    first = started.program
    assert first.opened is not None
    first.opened.tidy_up()
    settle(first)

    the(QPushButton, first.window, "Repair the file").click()
    let_it_begin_again(qtbot, started, first)

    second = started.program
    assert "repaired" in second.window.foot._saved.text()
    end(started)
    check_soundness(diary)
    assert [one.content.severity for one in kept(tmp_path)] == [6]  # type: ignore[union-attr]
    [aside] = tmp_path.glob("set-aside-*")
    with pytest.raises(Damaged):
        check_soundness(aside / diary.name)


def test_where_more_is_damaged_the_ways_back_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(6, on=NOW.date()))
    lose_root_page(Paths(tmp_path).diary, "revision")
    started = session(tmp_path)
    first = started.program
    assert first.opened is not None
    first.opened.tidy_up()
    settle(first)

    the(QPushButton, first.window, "Repair the file").click()
    let_it_begin_again(qtbot, started, first)

    second = started.program
    [dialog] = all_of(RecoveryDialog, second.window)
    assert dialog.isVisible()
    dialog.reject()
    open_it(second)
    assert second.opened is not None
    end(started)
    assert len(kept(tmp_path)) == 1
    assert not [*tmp_path.glob("set-aside-*")]
