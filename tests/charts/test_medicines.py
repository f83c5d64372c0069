"""What the chart of medicines and treatments shows, lists and says."""

from datetime import date
from typing import Any

import numpy as np
from hypothesis import assume, given, settings
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from builders import MONDAY, SUNDAY, TUESDAY, appointment, course, dose, note, spasm
from charted import later, life, lived
from drawn import bars, words
from spasm_diary.charts.chart import Subject
from spasm_diary.charts.look import PAGE, PAPER
from spasm_diary.charts.medicines import CHART
from spasm_diary.charts.medicines.numbers import MOST_LANES, Lane
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from strategies import diaries

BEGUN, CHANGED, STOPPED = Change.BEGUN, Change.CHANGED, Change.STOPPED


def shown(*entries: Entry, first: date = MONDAY, last: date | None = None) -> Subject:
    """A week from the Monday on."""
    return lived(*entries, first=first, last=last or later(6))


def lane(*entries: Entry) -> Lane:
    found: tuple[Lane, ...] = CHART.of(shown(*entries)).data.lanes
    assert len(found) == 1
    return found[0]


def runs(*entries: Entry) -> list[tuple[date, date, bool, bool]]:
    return [(run.first, run.last, run.is_begun, run.is_stopped) for run in lane(*entries).runs]


def drawn(shown: Subject) -> Figure:
    return CHART.of(shown).draw(PAPER, PAGE).figure


def boxes(figure: Figure, shape: int) -> list[tuple[float, float]]:
    """From where to where each rectangle of a shape in the lanes goes, in days."""
    patches = [one for one in figure.axes[-1].patches if isinstance(one, PathPatch)]
    corners = np.asarray(patches[shape].get_path().vertices).reshape(-1, 5, 2)
    return [(round(float(one[:, 0].min()), 3), round(float(one[:, 0].max()), 3)) for one in corners]


def test_a_course_runs_from_its_beginning_to_its_stop() -> None:
    entries = (course(on=TUESDAY), course(change=STOPPED, on=later(4)))

    assert runs(*entries) == [(TUESDAY, later(4), True, True)]
    assert boxes(drawn(shown(*entries)), 0) == [(1, 5)]


def test_a_course_that_was_not_stopped_runs_to_today() -> None:
    assert runs(course(on=TUESDAY)) == [(TUESDAY, later(6), True, False)]
    assert CHART.of(lived(course(), first=MONDAY, last=later(6), today=later(2))).data.lanes[
        0
    ].runs[0].last == later(2)


def test_a_course_from_before_the_days_runs_into_them() -> None:
    entries = (course(on=later(-30), amount=200, unit="mg"), course(change=STOPPED, on=TUESDAY))

    assert runs(*entries) == [(MONDAY, TUESDAY, False, True)]
    assert "Magnesium: 200 mg from before these days on; stopped on 24 November 2026." in (
        CHART.of(shown(*entries)).sentence
    )
    assert "Magnesium, 200 mg" in words(drawn(shown(*entries)))


def test_a_course_that_ended_before_the_days_has_no_lane() -> None:
    entries = (course(on=later(-30)), course(change=STOPPED, on=later(-20)))

    assert CHART.of(shown(*entries)).data.lanes == ()


def test_what_is_only_known_to_have_changed_began_nobody_knows_when() -> None:
    entries = (course(change=CHANGED, on=TUESDAY, amount=300, unit="mg"),)

    assert runs(*entries) == [(TUESDAY, later(6), False, False)]
    assert "begun before, it is not recorded when; changed to 300 mg on 24 November 2026" in (
        CHART.of(shown(*entries)).sentence
    )


def test_a_stop_of_what_never_began_is_a_mark_and_no_bar() -> None:
    found = lane(course(change=STOPPED, on=TUESDAY))

    assert found.runs == ()
    assert [turn.change for turn in found.turns] == [STOPPED]


def test_what_is_begun_twice_is_one_bar_with_two_marks() -> None:
    found = lane(course(), course(on=later(2)))

    assert len(found.runs) == 1
    assert [turn.change for turn in found.turns] == [BEGUN, BEGUN]


def test_an_amount_of_a_course_that_was_stopped_is_not_that_of_the_next() -> None:
    entries = (
        course(on=later(-30), amount=200, unit="mg"),
        course(change=STOPPED, on=later(-20)),
        course(on=later(-10)),
    )

    assert lane(*entries).amount is None


def test_days_with_doses_are_ticks_and_count_once() -> None:
    entries = (dose(), dose(at="08:00"), dose(on=later(3)))

    found = lane(*entries)
    assert (found.dose_days, found.days_with_doses, found.doses) == ((1, 0, 0, 1, 0, 0, 0), 2, 3)
    assert len(boxes(drawn(shown(*entries)), 0)) == 2
    assert "Magnesium: doses on 2 days." in CHART.of(shown(*entries)).sentence


def test_doses_before_the_days_are_none_of_theirs() -> None:
    assert CHART.of(shown(dose(on=SUNDAY))).data.lanes == ()


def test_medicines_stand_above_other_treatments_which_say_so() -> None:
    entries = (
        dose("Warm bath", treatment=TreatmentKind.OTHER),
        dose("Paracetamol"),
        course("Magnesium"),
    )

    picture = CHART.of(shown(*entries))
    assert [one.name for one in picture.data.lanes] == ["Magnesium", "Paracetamol", "Warm bath"]
    assert [row[1] for row in picture.table.rows] == ["Medicine", "Medicine", "Other treatment"]
    assert "Warm bath (other treatment)" in words(picture.draw(PAPER, PAGE).figure)


def test_changes_are_marked_with_what_they_are_and_the_new_amount() -> None:
    entries = (
        course(on=later(1), amount=200, unit="mg"),
        course(change=CHANGED, on=later(3), amount=300, unit="mg"),
        course(change=STOPPED, on=later(5)),
    )

    said = words(drawn(shown(*entries)))
    assert {"▶ begun", "◆ changed", "✖ stopped", "200 mg", "300 mg"} <= set(said)


def test_amounts_that_have_no_room_are_all_left_out_and_not_a_few_of_them() -> None:
    entries = [
        course(
            change=BEGUN if index == 0 else CHANGED, on=later(index), amount=index, unit="mg a day"
        )
        for index in range(7)
    ]

    said = words(drawn(shown(*entries)))
    assert not any("mg a day" in text for text in said)


def test_changes_are_dotted_lines_through_the_spasms() -> None:
    figure = drawn(shown(course(on=TUESDAY), spasm(4)))

    dotted = figure.axes[0].collections[-1]
    assert [segment[0][0] for segment in dotted.get_segments()] == [1.5]  # type: ignore[attr-defined]


def test_spasms_stand_above_on_the_same_axis() -> None:
    figure = drawn(shown(spasm(4), spasm(5, on=TUESDAY), spasm(5, on=TUESDAY), dose()))

    assert bars(figure, 0) == {0.5: 1, 1.5: 2}
    assert figure.axes[0].get_xlim() == figure.axes[-1].get_xlim() == (0, 7)


def test_appointments_have_their_marks_and_notes_have_none() -> None:
    figure = drawn(shown(appointment(), note(), dose()))

    said = words(figure)
    assert "Dr Roy" in said
    assert not any("Notes" in text for text in said)


def test_only_so_many_lanes_are_drawn_and_the_others_are_counted() -> None:
    many = [dose(f"Medicine {index:02}") for index in range(MOST_LANES + 2)]

    picture = CHART.of(shown(*many))
    assert len(picture.points) == MOST_LANES
    assert "2 other treatments are not shown." in picture.sentence
    assert any("2 other treatments" in text for text in words(picture.draw(PAPER, PAGE).figure))


def test_the_table_has_the_dates_in_words() -> None:
    entries = (
        course(on=TUESDAY, amount=200, unit="mg"),
        course(change=STOPPED, on=later(4)),
        dose(),
    )

    assert CHART.of(shown(*entries)).table.rows == (
        (
            "Magnesium",
            "Medicine",
            "24 November 2026 to 27 November 2026, stopped",
            "begun with 200 mg on 24 November 2026; stopped on 27 November 2026",
            "1",
            "1",
        ),
    )


def test_without_treatments_the_chart_says_so() -> None:
    picture = CHART.of(shown(spasm(4)))

    assert picture.sentence.endswith("No treatment is recorded.")
    assert "| No treatment is recorded." in words(picture.draw(PAPER, PAGE).figure)


def test_it_is_said_that_coming_together_proves_nothing() -> None:
    said = CHART.of(shown(course(), spasm(4))).sentence

    assert said.endswith("does not say that one leads to the other.")
    assert not any(word in said for word in ("because", "caused", "due to", "works", "effect"))


def test_over_many_years_ticks_are_shares_of_months_and_it_is_said() -> None:
    picture = CHART.of(lived(*life(900), first=later(-899), last=MONDAY))

    assert "on how many of its days there were doses" in picture.sentence
    assert "| share of days with a dose" in words(picture.draw(PAPER, PAGE).figure)


def test_a_long_name_is_shortened_in_the_picture_and_whole_in_the_table() -> None:
    name = "$x$ " + "מגנזיום " * 20 + "end"

    picture = CHART.of(shown(course(name)))
    assert any(
        text.startswith("$x$") and text.endswith("…")
        for text in words(picture.draw(PAPER, PAGE).figure)
    )
    assert picture.table.rows[0][0] == " ".join(name.split())


@settings(max_examples=80, deadline=None)
@given(diaries())
def test_doses_and_changes_are_those_of_a_recount_of_the_entries(entries: list[Entry]) -> None:
    first, last = later(-1), later(2)
    data = CHART.of(lived(*entries, first=first, last=last)).data
    assume(not data.others)
    lanes = data.lanes

    inside = [one for one in entries if first <= one.day <= last]
    doses = [one for one in inside if isinstance(one.content, Dose)]
    turns = [one for one in inside if isinstance(one.content, Course)]
    assert sum(one.doses for one in lanes) == len(doses)
    assert sum(one.days_with_doses for one in lanes) == len({_what_and_day(one) for one in doses})
    assert sum(len(one.turns) for one in lanes) == len(turns)
    for one in lanes:
        assert all(first <= run.first <= run.last <= last for run in one.runs)


@settings(max_examples=40, deadline=None)
@given(diaries())
def test_taking_a_day_away_changes_no_dose_of_another_day(entries: list[Entry]) -> None:
    first, last = later(-2), later(2)
    less = [one for one in entries if one.day != MONDAY]

    whole, part = (_dose_days(lived(*some, first=first, last=last)) for some in (entries, less))

    assert [(name, index) for name, index in whole if index != 2] == part


def _dose_days(asked: Subject) -> list[tuple[str, int]]:
    lanes: Any = CHART.of(asked).data.lanes
    return sorted(
        (one.name.casefold(), index)
        for one in lanes
        for index, days in enumerate(one.dose_days)
        if days
    )


def _what_and_day(entry: Entry) -> tuple[str, date]:
    content: Any = entry.content
    return content.what.casefold(), entry.day


def test_many_changes_are_counted_and_stand_in_the_table() -> None:
    changes = [course(change=CHANGED, on=later(day)) for day in range(1, 6)]
    picture = CHART.of(shown(course(), *changes))

    assert "6 changes, listed in the table; last changed" in picture.sentence
    assert picture.sentence.count("changed") == 1
    [row] = picture.table.rows
    assert row[3].count("changed") == len(changes)
