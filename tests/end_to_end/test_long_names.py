"""Names of a person's own, as long as the diary takes them, on buttons and in lines."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from accessibility_audit import audit
from builders import SUNDAY, dose, spasm
from fitting import check_fit
from looks import Look
from spasm_diary.domain.spasms import Helped, Tried
from spasm_diary.domain.text import LONGEST_NAME
from spasm_diary.ui.widgets.foldable import Foldable
from whole_program import SIZE, fill, running, settle

LONG = ("Magnesium & zinc with warm milk, feet up " * 9)[:LONGEST_NAME].strip()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_longest_name_leaves_the_window_as_narrow_as_it_was(
    percent: int, tmp_path: Path, qapp: QApplication
) -> None:
    tried = spasm(4, tried=(Tried(LONG, Helped.A_LITTLE),), on=SUNDAY)
    fill(tmp_path, dose(LONG, on=SUNDAY), dose(LONG, at="02:00"), tried, spasm(5, entry_id=7))
    with running(tmp_path) as program:
        assert program.opened is not None
        Look(text_percent=percent).put_on(qapp)
        program.open_day(program.today)
        program.opened.today.spasms.open_row(spasm(entry_id=7).id)
        program.opened.today.show()
        settle(program)
        for fold in program.today_page.findChildren(Foldable):
            fold.show_open(is_open=True)
        program.window.resize(*SIZE)
        settle(program)
        buttons = program.today_page.findChildren(QAbstractButton)
        begun = [one.text() for one in buttons if one.text().startswith(LONG[:9])]

        assert check_fit(program.window, SIZE) == []
        assert audit(program.window) == []
        assert begun
    Look().put_on(qapp)
