"""What the page of reports shows, and what it leaves out unless it is ticked."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from builders import MONDAY, NOW, SUNDAY, TUESDAY, appointment, note, spasm
from fakes import MemoryDatabase, RunLater, RunNow
from spasm_diary.charts.chart import Period
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.report.choices import Kind, Since, Surroundings, next_week
from spasm_diary.presenters.report.page import ReportPresenter, ReportView
from spasm_diary.presenters.runner import Runner
from spasm_diary.reports.blank_weeks import BlankWeeks
from spasm_diary.reports.document import Document, Drawn, Listed
from spasm_diary.reports.sheet import Sheet
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.keep_entry import keep_entry
from spoken import SUNDAY_IS_6, living_with

VISIT = MONDAY - timedelta(days=9)


@dataclass
class Page:
    """The page with all that is around it."""

    runner: Runner = field(default_factory=RunNow)
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    changes: Changes = field(default_factory=Changes)
    today: date = MONDAY
    views: list[ReportView] = field(default_factory=list)

    def __post_init__(self) -> None:
        around = Surroundings(lambda: self.today, lambda: Unit.ML, lambda: "1.0")
        self.presenter = ReportPresenter(
            self, self.database.open_work, self.runner, self.changes, around
        )

    def show_report(self, view: ReportView) -> None:
        self.views.append(view)

    @property
    def view(self) -> ReportView:
        return self.views[-1]

    @property
    def sheet(self) -> Sheet:
        assert isinstance(self.view.report, Sheet)
        return self.view.report

    @property
    def keys(self) -> set[str]:
        return {item.key for item in self.sheet.items}

    def keep(self, *entries: Entry) -> None:
        for entry in entries:
            self.changes.announce(keep_entry(self.database.open_work, entry, NOW))


def seen(*entries: Entry) -> Page:
    page = Page()
    page.keep(*entries)
    page.presenter.appear()
    return page


def test_it_begins_with_one_page_since_the_last_appointment() -> None:
    page = seen(spasm(3), appointment(on=VISIT))

    assert (page.view.choices.kind, page.view.choices.since) == (Kind.SHEET, Since.APPOINTMENT)
    assert page.view.period == Period(VISIT, MONDAY)
    assert page.view.days == page.sheet.days == "14 to 23 November 2026"


def test_notes_are_out_until_they_are_ticked() -> None:
    page = seen(spasm(3, note="Mine alone"))

    assert "notes" not in page.keys
    assert [part.is_in for part in page.view.parts if part.key == "notes"] == [False]
    page.presenter.toggle("notes")
    assert "notes" in page.keys
    page.presenter.toggle("notes")
    assert "notes" not in page.keys


def test_any_item_can_be_taken_out() -> None:
    page = seen(spasm(3))

    page.presenter.toggle("strength")

    assert "strength" not in page.keys
    assert "strength" in {part.key for part in page.view.parts}


def test_the_question_is_the_one_noted_for_the_next_appointment_until_another_is_typed() -> None:
    page = seen(spasm(3), appointment(on=TUESDAY, question="Why at night?"))

    assert page.view.question == "Why at night?"
    assert page.sheet.boxes[-1].lines == ("Why at night?",)
    page.presenter.ask("")
    assert page.view.question == ""
    assert len(page.sheet.boxes) == 1


def test_days_of_ones_own_begin_as_those_that_are_shown() -> None:
    page = seen(spasm(3), appointment(on=VISIT))

    page.presenter.choose_since(Since.OWN)
    assert page.view.period == Period(VISIT, MONDAY)
    page.presenter.choose_days(MONDAY, SUNDAY)
    assert page.view.period == Period(SUNDAY, MONDAY)
    assert page.sheet.days == "22 to 23 November 2026"


def test_days_to_come_are_in_no_report() -> None:
    page = seen(spasm(3))

    page.presenter.choose_days(SUNDAY, TUESDAY + timedelta(days=300))

    assert page.view.period == Period(SUNDAY, MONDAY)


def test_the_longer_report_holds_the_list_and_the_chosen_charts() -> None:
    page = seen(spasm(3), note("Mine alone"))

    page.presenter.choose_kind(Kind.LONGER)

    report = page.view.report
    assert isinstance(report, Document)
    assert any(isinstance(block, Listed) for block in report.blocks)
    assert "Mine alone" not in str([one for one in report.blocks if not isinstance(one, Drawn)])
    before = len(report.blocks)
    page.presenter.toggle_chart("spasms")
    report = page.view.report
    assert isinstance(report, Document)
    assert len(report.blocks) == before - 2


def test_the_list_of_spasms_can_be_taken_out_of_the_longer_report() -> None:
    page = seen(spasm(3))
    assert "list" not in {part.key for part in page.view.parts}

    page.presenter.choose_kind(Kind.LONGER)
    assert "list" in {part.key for part in page.view.parts if part.is_in}
    page.presenter.toggle("list")

    assert "Every spasm" not in str(page.view.report)
    assert "list" in {part.key for part in page.view.parts if not part.is_in}


def test_blank_sheets_begin_on_the_next_week_and_need_no_diary() -> None:
    page = Page(RunLater())
    page.today = TUESDAY
    page.presenter.appear()

    page.presenter.choose_kind(Kind.BLANK)
    page.presenter.choose_weeks(3)
    assert page.view.report == BlankWeeks(3, MONDAY + timedelta(days=7))
    page.presenter.choose_dated(wanted=False)
    assert page.view.report == BlankWeeks(3, None)
    assert not page.view.is_loading


def test_a_week_that_begins_today_is_the_next() -> None:
    assert next_week(MONDAY) == MONDAY


def test_blank_sheets_begin_with_the_week_of_the_person() -> None:
    with living_with(week_begins=SUNDAY_IS_6):
        assert next_week(MONDAY) == MONDAY + timedelta(days=6)


def test_another_unit_or_clock_makes_the_report_anew_and_nothing_else_does() -> None:
    page = Page()
    page.presenter.appear()
    made = page.view.report

    page.presenter.settings_changed()
    assert page.view.report is made
    with living_with(am_pm=True):
        page.presenter.settings_changed()
    assert page.view.report is not made


def test_only_what_was_asked_for_last_is_shown() -> None:
    runner = RunLater()
    page = Page(runner)
    page.keep(spasm(3, note="Mine"))
    page.presenter.appear()
    page.presenter.toggle("notes")

    runner.run_all()

    assert "notes" in page.keys
    assert len([view for view in page.views if view.report is not None]) == 1


def test_a_change_of_the_diary_is_on_the_page_when_it_is_seen() -> None:
    page = seen(spasm(3))
    page.presenter.disappear()
    shown = len(page.views)

    page.keep(spasm(5))
    assert len(page.views) == shown
    page.presenter.appear()
    assert "2, on 1 of 1 recorded day" in str(page.sheet)


def test_a_page_for_a_browser_is_written_whole_and_it_is_said_who_can_read_it(
    tmp_path: Path,
) -> None:
    page = seen(spasm(3))

    page.presenter.save_page(tmp_path / "report.html", "en")

    assert "<h1>Spasm diary for my appointment</h1>" in (tmp_path / "report.html").read_text()
    assert page.view.done == (
        "Saved: report.html. Whoever has the file can read it: it is not locked."
    )


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    page = seen(spasm(3))

    page.presenter.save_page(tmp_path / "gone" / "report.html", "en")

    assert page.view.trouble
    assert page.view.report is not None
