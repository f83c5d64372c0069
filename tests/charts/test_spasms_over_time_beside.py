"""What the chart of spasms over time shows beside its numbers: what was added later, and marks."""

import numpy as np
from hypothesis import given, settings
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure

from builders import MONDAY, SUNDAY, TUESDAY, appointment, course, moment, note, spasm
from charted import days, later, life, lived, subject
from drawn import marks, words
from spasm_diary.charts.chart import Subject
from spasm_diary.charts.look import PAGE, PAPER, Sheet
from spasm_diary.charts.spasms_over_time import CHART
from spasm_diary.domain.entries import Entry
from strategies import diaries

PANELS = 5


def drawn(shown: Subject) -> Figure:
    return CHART.of(shown).draw(PAPER, PAGE).figure


def test_spasms_added_later_are_hollow_tops_of_their_bars() -> None:
    shown = subject(days("3 2", spasms_added_later="1 0"))
    figure = drawn(shown)

    [bar, hollow] = figure.axes[0].patches
    assert np.asarray(hollow.get_path().vertices)[:, 1].tolist() == [2, 3, 3, 2, 2]
    assert bar.get_facecolor() != hollow.get_facecolor() == to_rgba(PAPER.ground)
    assert "\N{WHITE VERTICAL RECTANGLE} added later" in words(figure)
    assert "5 in all. 1 of them was added later." in CHART.of(shown).sentence
    assert "1 spasm was added later." in CHART.of(shown).points[0].text


def test_nothing_is_said_of_adding_later_where_nothing_was() -> None:
    shown = subject(days("3 2", spasms_added_later="0 0"))

    assert len(drawn(shown).axes[0].patches) == 1
    assert "later" not in CHART.of(shown).sentence
    assert "Spasms added later" not in CHART.of(shown).table.headings


def test_appointments_changes_and_notes_have_a_strip_of_marks_above() -> None:
    entries = (appointment(on=SUNDAY), course(on=MONDAY), note(on=TUESDAY), spasm(4))

    figure = drawn(lived(*entries, first=SUNDAY, last=TUESDAY))

    assert sorted(marks(figure, 0)) == [(0.5, 2), (1.5, 1), (2.5, 0)]
    said = [text.get_text() for text in figure.axes[0].texts]
    assert said[:3] == ["▼ Appointments", "✚ Changes of treatment", "| Notes"]
    assert said[3:] == ["Dr Roy", "Magnesium begun"]


def test_words_above_a_narrow_panel_are_shorter_and_smaller() -> None:
    shown = lived(appointment(), course(), note(), spasm(4), first=MONDAY, last=MONDAY)

    strip, *_, drinks = CHART.of(shown).draw(PAPER, Sheet(2.1, 6)).figure.axes
    said = strip.texts[:3]
    assert [text.get_text() for text in said] == ["▼ Visits", "✚ Changes", "| Notes"]
    assert float(said[0].get_fontsize()) < float(drinks.texts[0].get_fontsize())


def test_without_such_marks_there_is_no_strip() -> None:
    assert len(drawn(subject(days("1"))).axes) == PANELS


def test_the_words_of_a_note_are_for_the_screen_alone() -> None:
    private = "Argued with my sister"
    picture = CHART.of(lived(note(private), spasm(4), first=MONDAY, last=MONDAY))

    assert private in picture.points[0].text
    assert private not in picture.sentence
    assert not any(private in cell for row in picture.table.rows for cell in row)
    assert not any(private in text for text in words(picture.draw(PAPER, PAGE).figure))


def test_names_in_the_strip_are_plain_text_however_they_are_written() -> None:
    entries = (appointment("$x_1^2$ and more"), course("名前" * 60, on=TUESDAY))

    figure = drawn(lived(*entries, first=MONDAY, last=TUESDAY))

    said = [text.get_text() for text in figure.axes[0].texts]
    assert "$x_1^2$ and more" in said
    assert said[-1].endswith("…")


def test_a_person_hears_what_stands_beside_a_day() -> None:
    picture = CHART.of(lived(appointment(), course(), spasm(4), first=MONDAY, last=MONDAY))

    assert picture.points[0].text.endswith("Appointment: Dr Roy. Begun: Magnesium.")
    assert picture.table.headings[-1] == "Marked as well"
    assert picture.table.rows[0][-1] == "Appointment: Dr Roy; Begun: Magnesium"
    assert picture.sentence.endswith("Marked as well: 1 appointment, 1 change of treatment.")


@settings(max_examples=40, deadline=None)
@given(diaries())
def test_bars_and_their_tops_count_what_the_entries_say(entries: list[Entry]) -> None:
    first, last = later(-3), later(3)
    data = CHART.of(lived(*entries, first=first, last=last)).data

    for column, mean, added in zip(
        data.columns, data.series["spasms"].means, data.later, strict=True
    ):
        spasms = [one for one in entries if one.kind == "spasm" and one.day == column.first]
        assert (mean or 0) == len(spasms)
        assert added == sum(one.is_added_later for one in spasms)


def test_added_later_is_a_share_of_the_days_recorded_in_a_column_of_many() -> None:
    entries = [*life(800), spasm(3, typed=moment(later(3)))]
    data = CHART.of(lived(*entries, first=later(-799), last=MONDAY)).data

    added = sum(one.is_added_later for one in entries if one.kind == "spasm")
    assert sum(data.later) == added
    pairs = zip(data.later_means, data.series["spasms"].means, strict=True)
    assert all(part <= (whole or 0) for part, whole in pairs)
