"""The report as a page for a browser or a screen reader."""

from datetime import timedelta
from xml.etree import ElementTree as ET

from hypothesis import given, settings

from builders import MONDAY, note, spasm
from charted import life, lived
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Period, Table
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.tallies import columns_of
from spasm_diary.reports.appointment.sheet import Told, appointment_sheet
from spasm_diary.reports.document import Document, Facts, Heading, Listed, Words
from spasm_diary.reports.html import html_of
from spasm_diary.reports.longer import LIST, Longer, as_document, longer_report
from spasm_diary.reports.source import Source
from strategies import diaries, texts


def source_of(entries: list[Entry], days: int = 30) -> Source:
    period = Period(MONDAY - timedelta(days=days - 1), MONDAY)
    ordered = tuple(sorted(entries, key=lambda one: one.when))
    return Source(period, MONDAY, columns_of(ordered, period.before.first, MONDAY), ordered)


def page(document: Document) -> ET.Element:
    """Read as XML: everything that is opened is closed."""
    html = html_of(document).replace("<!DOCTYPE html>\n", "").replace('<meta charset="utf-8">', "")
    start, end = html.index("<meta name"), html.index("<title>")
    plain = (html[:start] + html[end:]).replace("<br>", "<br/>")
    images = plain.replace('"><figcaption>', '"/><figcaption>')
    return ET.fromstring(images)


def document(*blocks: Words | Facts | Listed | Heading) -> Document:
    return Document("Title", "A. B.", "May", "Foot", blocks)


def test_tables_have_headers_for_columns_and_rows() -> None:
    table = Table(("Tried", "times"), (("Warmth", "3"),))

    found = page(document(Listed("What was tried", table)))

    headers = [(one.get("scope"), one.text) for one in found.iter("th")]
    assert headers == [("col", "Tried"), ("col", "times"), ("row", "Warmth")]
    assert found.find(".//caption") is not None


def test_whose_diary_and_of_which_days_stands_at_the_top() -> None:
    header = page(document()).find(".//header/p")

    assert header is not None
    assert header.text == "A. B. · May"


def test_markup_that_a_person_wrote_is_shown_and_does_nothing() -> None:
    html = html_of(document(Words("<script>alert(1)</script> & <b>")))

    assert "<script" not in html
    assert "&lt;script&gt;" in html


@settings(max_examples=100)
@given(texts, texts)
def test_any_text_can_be_written(name: str, value: str) -> None:
    html_of(document(Heading(name), Facts(((name, value),)))).encode("utf-8")


def test_a_chart_is_told_in_a_sentence_and_needs_nothing_from_outside() -> None:
    entries = life(30)
    picture = CHARTS[0].of(lived(*entries, first=MONDAY - timedelta(days=29), last=MONDAY))
    source = source_of(entries)
    sheet = appointment_sheet(source, Told())

    html = html_of(longer_report(sheet, source, Longer((picture,))))

    assert picture.sentence in html
    assert 'src="data:image/svg+xml;base64,' in html
    assert "http" not in html


def test_the_list_of_spasms_holds_each_of_them_with_its_side() -> None:
    late = spasm(4, on=MONDAY - timedelta(days=3), typed=spasm().typed, places=("calf right",))
    source = source_of([spasm(7, places=("calf left",)), late])
    sheet = appointment_sheet(source, Told())

    html = html_of(longer_report(sheet, source, Longer(())))

    assert "Left calf" in html
    assert "Right calf" in html
    assert "Fri\N{NO-BREAK SPACE}20\N{NO-BREAK SPACE}Nov\N{NO-BREAK SPACE}*" in html
    assert "* written down a day or more later" in html
    assert "Every spasm" not in html_of(longer_report(sheet, source, Longer((), (LIST,))))


def test_notes_are_left_out_where_the_person_does_not_want_them() -> None:
    source = source_of([note("A secret of mine"), spasm(3, note="Another one")])
    sheet = appointment_sheet(source, Told())

    whole = html_of(longer_report(sheet, source, Longer(())))
    without = html_of(longer_report(sheet, source, Longer((), ("notes",))))

    assert "A secret of mine" in whole
    assert "secret" not in without
    assert "Another one" not in without


@settings(max_examples=40, deadline=None)
@given(diaries())
def test_any_diary_becomes_a_page(entries: list[Entry]) -> None:
    source = source_of(entries, 3)
    sheet = appointment_sheet(source, Told("Me", "Why?"))

    html_of(as_document(sheet)).encode("utf-8")
    html_of(longer_report(sheet, source, Longer(()))).encode("utf-8")
