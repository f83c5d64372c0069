"""What the page for an appointment says, and what it never says."""

from datetime import timedelta

from hypothesis import given, settings

from builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    bad_day,
    course,
    dose,
    none_today,
    note,
    rating,
    sign,
    spasm,
)
from charted import life
from spasm_diary.charts.chart import Period
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Helped, Tried
from spasm_diary.domain.tallies import columns_of
from spasm_diary.domain.treatments import Change
from spasm_diary.reports.appointment.sheet import (
    ITEMS,
    LONGEST_QUESTION,
    PRIVATE,
    Told,
    appointment_sheet,
)
from spasm_diary.reports.document import Block, Box, Drawn, Facts, Heading, Listed, Words
from spasm_diary.reports.sheet import Sheet
from spasm_diary.reports.source import Source
from strategies import diaries

WEEK = Period(MONDAY - timedelta(days=6), MONDAY)


def sheet_of(*entries: Entry, period: Period = WEEK, told: Told | None = None) -> Sheet:
    ordered = tuple(sorted(entries, key=lambda one: one.when))
    numbers = columns_of(ordered, period.before.first, period.last)
    return appointment_sheet(Source(period, period.last, numbers, ordered), told or Told())


def words_of(block: Block) -> str:
    match block:
        case Heading(text) | Words(text):
            return text
        case Facts(rows):
            return "\n".join(": ".join(row) for row in rows)
        case Listed(_name, table):
            return "\n".join(" | ".join(row) for row in (table.headings, *table.rows))
        case Box(title, lines):
            return "\n".join((title, *lines))
        case Drawn(picture):
            return picture.sentence
        case _:
            return ""


def said(sheet: Sheet, key: str) -> str:
    """All that an item says in its longest form; "" where there is no such item."""
    blocks = [block for item in sheet.items if item.key == key for block in item.forms[0]]
    return "\n".join(map(words_of, blocks))


def test_days_marked_as_bad_are_told_at_the_foot_where_there_are_any() -> None:
    assert "1 day was marked as a bad day." in sheet_of(bad_day()).foot
    assert "2 days were marked as bad days." in sheet_of(bad_day(), bad_day(SUNDAY)).foot
    assert "bad day" not in sheet_of(spasm()).foot


def test_the_page_states_on_how_many_days_it_rests() -> None:
    sheet = sheet_of(spasm(3), note(on=MONDAY - timedelta(days=2)))

    assert sheet.days == "17 to 23 November 2026"
    assert sheet.about == (
        "Written down by the patient on 2 of 7 days; spasms, or that there were none, on 1."
    )


def test_signs_stand_above_all_and_the_question_below_them() -> None:
    sheet = sheet_of(sign("cramp_on_walking"), told=Told(question="Why  at night?\n"))

    assert [box.title for box in sheet.boxes] == [
        "Warning signs ticked by the patient",
        "My main question",
    ]
    assert sheet.boxes[0].lines[0].endswith(": 23 Nov")
    assert sheet.boxes[1].lines == ("Why at night?",)


def test_a_range_in_which_all_are_the_same_is_that_one_number() -> None:
    sheet = sheet_of(rating("stress", 4), rating("stress", 4, on=MONDAY - timedelta(days=1)))

    assert "Stress (10 worst) | 2 | 4 | 4" in said(sheet, "measures")
    [facts, *_] = next(one for one in sheet.items if one.key == "measures").forms[1]
    assert words_of(facts) == "Stress (10 worst): 4 · 2 days"


def test_no_sign_ticked_is_not_no_sign() -> None:
    (box,) = sheet_of(spasm(3)).boxes

    assert box.lines == ("None ticked in this time.",)


def test_a_question_is_cut_where_it_would_fill_the_page() -> None:
    sheet = sheet_of(told=Told(question="Why? " * 200))

    assert len(sheet.boxes[1].lines[0]) == LONGEST_QUESTION


def test_counts_say_of_how_many() -> None:
    sheet = sheet_of(spasm(7, places=("calf left",)), spasm(), none_today(on=MONDAY - timedelta(1)))

    assert "Spasms: 2, on 1 of 2 recorded days" in said(sheet, "frequency")
    assert "Middle (lowest to highest): 7 · known: 1 of 2" in said(sheet, "strength")
    assert "7 or more: on 1 of 1 day with a known strength" in said(sheet, "strength")
    assert "Places: Left calf 1 · known: 1 of 2" in said(sheet, "places")


def test_no_spasms_is_said_and_is_not_the_same_as_nothing_recorded() -> None:
    assert said(sheet_of(none_today()), "frequency").startswith(
        "Spasms: none, on 1 of 1 recorded day"
    )
    assert said(sheet_of(note()), "frequency") == "Spasms: not recorded."


def test_none_of_these_noticed_is_said_only_of_those_asked() -> None:
    assert "Noticed: not recorded" in said(sheet_of(spasm(3)), "kinds")
    asked = sheet_of(spasm(3, noticed=frozenset()), spasm(4))
    assert "none of: numbness" in said(asked, "kinds")
    assert "known: 1 of 2" in said(asked, "kinds")


def test_medicines_say_since_when_and_what_changed() -> None:
    sheet = sheet_of(
        course("Magnesium", on=MONDAY - timedelta(days=2), amount=300, unit="mg"),
        dose("Ibuprofen"),
    )

    assert said(sheet, "medicines") == (
        "Now: Magnesium, 300 mg since 21 Nov\n"
        "Changes: 21 Nov: Magnesium, 300 mg, begun\n"
        "Also taken: Ibuprofen once"
    )


def test_what_helped_is_a_table_of_counts() -> None:
    sheet = sheet_of(spasm(3, tried=(Tried("Warmth", Helped.A_LOT),)))

    assert said(sheet, "tried").splitlines()[1] == "Warmth | 1 | 1 | 0 | 0 | 0"


def test_what_is_private_can_be_told_by_its_key() -> None:
    sheet = sheet_of(spasm(3, note="Only for me"), note("Private, too"))

    assert "Private, too" in said(sheet, "notes")
    assert said(sheet.without(PRIVATE), "notes") == ""
    assert {
        one.key for one in sheet_of(*life(60), period=Period(MONDAY - timedelta(59), MONDAY)).items
    } >= PRIVATE - {"followed"}


def test_a_megabyte_of_a_note_is_cut_on_the_page() -> None:
    assert len(said(sheet_of(note("x" * 1_000_000)), "notes")) < 300


@settings(max_examples=60, deadline=None)
@given(diaries())
def test_any_diary_makes_a_page_without_an_opinion(entries: list[Entry]) -> None:
    sheet = sheet_of(*entries, period=Period(MONDAY - timedelta(days=2), TUESDAY))

    own = {words for item in sheet.without(PRIVATE).items for words in (item.title, item.key)}
    told = "\n".join((sheet.about, sheet.foot, *own, *(said(sheet, key) for key in own)))
    for word in ("caused", "significant", "because of", "no warning signs", "you should"):
        assert word not in told.lower()


def test_every_item_has_its_own_key_and_shorter_forms() -> None:
    whole = Period(MONDAY - timedelta(days=89), MONDAY)
    entries = life(90)
    source = Source(whole, MONDAY, columns_of(entries, whole.before.first, MONDAY), tuple(entries))
    items = [make(source) for make in ITEMS]

    assert len({item.key for item in items}) == len(ITEMS)
    assert all(item.forms and item.title for item in items)


def test_rated_days_make_no_other_days_rated() -> None:
    sheet = sheet_of(rating("interference", 8), spasm(3))

    assert "7 or more: 1 of 1 rated day" in said(sheet, "function")


def test_a_change_is_told_by_the_one_rule_with_the_days_it_rests_on() -> None:
    before = [spasm(8, on=MONDAY - timedelta(days=back)) for back in range(7, 14)]
    now = [spasm(5, on=MONDAY - timedelta(days=back)) for back in range(7)]

    assert said(sheet_of(*before, *now), "changes").startswith(
        "Worst strength of a day: 5 (7 days), before 8 (7 days) · noticeably lower"
    )
    assert "too few days to say" in said(sheet_of(*before, *now[1:]), "changes")
    assert said(sheet_of(*now), "changes").startswith("Nothing to compare")


def test_a_dose_is_of_now_and_not_of_when_the_medicine_was_begun() -> None:
    begun = course("Magnesium", on=MONDAY - timedelta(days=5), amount=200, unit="mg")
    changed = course(
        "Magnesium", Change.CHANGED, on=MONDAY - timedelta(days=2), amount=300, unit="mg"
    )

    assert said(sheet_of(begun, changed), "medicines").splitlines()[0] == (
        "Now: Magnesium, 300 mg since 21 Nov (begun 18 Nov)"
    )
    assert said(sheet_of(changed), "medicines").startswith(
        "Now: Magnesium, 300 mg since 21 Nov, when it was changed"
    )


def test_who_is_woken_is_told_by_how_many_spasms_on_how_many_nights() -> None:
    sheet = sheet_of(spasm(3, woke=True), spasm(4, at="03:00", woke=True), spasm(2, at="12:00"))

    assert "Woken: by 2 spasms, on 1 night · known: 2 of 3" in said(sheet, "nights")
