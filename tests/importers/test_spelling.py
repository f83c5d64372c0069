from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotReadable
from spasm_diary.importers import spelling


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:03", time(9, 3)),
        ("14:03", time(14, 3)),
        ("3:26 AM", time(3, 26)),
        ("10:00 pm", time(22)),
        ("12:00 AM", time(0)),
        ("12:15 p.m.", time(12, 15)),
        ("3:26\u202fPM", time(15, 26)),
        ("08.50", time(8, 50)),
        ("24:00", None),
        ("13:00 pm", None),
        ("noon", None),
        ("", None),
    ],
)
def test_clock_times_are_read_with_12_and_24_hours(text: str, expected: time | None) -> None:
    assert spelling.clock(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8th Dec", date(2024, 12, 8)),
        ("22nd Sep", date(2024, 9, 22)),
        ("December 9", date(2024, 12, 9)),
        ("28 September", date(2024, 9, 28)),
        ("9. Dezember", date(2024, 12, 9)),
        ("3. März", date(2024, 3, 3)),
        ("1er août", date(2024, 8, 1)),
        ("16 de octubre", date(2024, 10, 16)),
        ("29th Feb", date(2024, 2, 29)),
    ],
)
def test_dates_in_words_are_read_in_four_languages(text: str, expected: date) -> None:
    assert spelling.dated_in_words(text, "2024") == expected


@pytest.mark.parametrize(
    ("text", "year"),
    [("31st Feb", "2024"), ("7 września", "2024"), ("9/12", "2024"), ("8th Dec", "24"), ("", "")],
)
def test_a_date_that_is_not_understood_is_never_guessed_at(text: str, year: str) -> None:
    with pytest.raises(NotReadable, match="no date"):
        spelling.dated_in_words(text, year)


def test_a_wall_time_has_seconds_or_not() -> None:
    assert spelling.moment("2020-01-06 00:53:17") == datetime.fromisoformat("2020-01-06T00:53:17")
    assert spelling.moment("2020-01-06 00:53") == datetime.fromisoformat("2020-01-06T00:53")


@pytest.mark.parametrize("text", ["2020-02-30 00:53:17", "2020-01-06", "--", "2020-01-06 25:00"])
def test_what_is_no_wall_time_is_refused(text: str) -> None:
    with pytest.raises(NotReadable, match="no date"):
        spelling.moment(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", 7.0),
        ("7.5", 7.5),
        ("7,5", 7.5),
        ("4,188", 4188.0),
        ("0,125", 0.125),
        ("-1", -1.0),
        ("1,234,567.5", 1234567.5),
        ("--", None),
        ("nan", None),
        ("1e9", None),
        ("٣", None),
        ("", None),
    ],
)
def test_numbers_have_a_point_or_a_comma(text: str, expected: float | None) -> None:
    assert spelling.number(text) == expected


def test_a_length_has_hours_and_minutes() -> None:
    assert spelling.length_minutes("7:48") == 468
    assert spelling.length_minutes("7:60") is None
    assert spelling.length_minutes("7") is None


def test_the_parts_of_a_list_come_once_and_without_blanks() -> None:
    assert spelling.parts(" clean | bad sleep || clean |", "|") == ("clean", "bad sleep")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who knows.<br><br>Am I <b>here</b>?", "Who knows.\n\nAm I here?"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("a &amp; b&nbsp;c", "a & b c"),
        ("pain < 3 and > 1, I <3 tea", "pain < 3 and > 1, I <3 tea"),
        ("&lt;b&gt;", "<b>"),
    ],
)
def test_the_marks_of_a_web_page_go_and_what_looks_like_them_stays(
    text: str, expected: str
) -> None:
    assert spelling.without_markup(text) == expected


@pytest.mark.parametrize(("value", "expected"), [(2.5, 3), (7.5, 8), (8.4, 8), (0.0, 0)])
def test_halves_are_rounded_upwards(value: float, expected: int) -> None:
    assert spelling.half_up(value) == expected


@given(st.text())
def test_no_text_upsets_the_readers(text: str) -> None:
    spelling.clock(text)
    spelling.number(text)
    spelling.length_minutes(text)
    spelling.without_markup(text)
    spelling.folded(text)
