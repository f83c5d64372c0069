import pytest

from reading_files import contents, found_in
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.spasms import Spasm, SpasmKind

SEVEN = "full_date,date,weekday,time,mood,activities,note\n"
EIGHT = "full_date,date,weekday,time,mood,activities,note_title,note\n"
NINE = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
YEAR = "year,date,weekday,time,mood,activities,note\n"
AT = "2026-03-02T21:30+01:00"
MOOD = Followed("scale:mood", "Mood", Form.SCALE)


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (SEVEN, "2026-03-02,March 2,Monday,9:30 pm,good,,"),
        (EIGHT, "2026-03-02,March 2,Monday,21:30,good,,,"),
        (NINE, "2026-03-02,2. März,Montag,21:30,good,,,,"),
        (YEAR, "2026,2 March,Monday,9:30 PM,good,,"),
    ],
)
def test_every_layout_and_clock_gives_the_same_entry(head: str, row: str) -> None:
    found = found_in(head + row)

    assert contents(found) == [(AT, Reading("scale:mood", 7.5))]
    assert found.followed == (MOOD,)


@pytest.mark.parametrize(
    ("word", "value"), [("rad", 10), ("good", 7.5), ("meh", 5), ("Bad ", 2.5), ("awful", 0)]
)
def test_the_five_moods_lie_evenly_on_ten(word: str, value: float) -> None:
    found = found_in(f"{SEVEN}2026-03-02,,,21:30,{word},,")

    assert contents(found) == [(AT, Reading("scale:mood", value))]


def test_a_mood_of_ones_own_is_kept_as_the_first_line_of_the_note() -> None:
    found = found_in(f"{EIGHT}2026-03-02,,,21:30,foggy,,A title,Slept badly.<br>Still up.")

    assert contents(found) == [(AT, Note("Mood: foggy\nA title\nSlept badly.\nStill up."))]


def test_a_mood_of_ones_own_is_told_of_once() -> None:
    row = "2026-03-02,,,21:30,{},,\n"
    found = found_in(SEVEN + "".join(map(row.format, ("foggy", "foggy", "rad", "sunny", "foggy"))))

    assert [(one.line, one.reason) for one in found.remarks] == [
        (2, "The mood “foggy” is a word of your own. It is kept in the notes."),
        (5, "The mood “sunny” is a word of your own. It is kept in the notes."),
    ]


def test_activities_are_followed_with_yes_or_no() -> None:
    found = found_in(f"{SEVEN}2026-03-02,,,21:30,,clean | stressed  | clean|,")

    assert contents(found) == [
        (AT, Reading("yes_no:clean", 1)),
        (AT, Reading("yes_no:stressed", 1)),
    ]


def test_an_activity_that_is_named_a_cramp_is_a_spasm() -> None:
    found = found_in(f"{SEVEN}2026-03-02,,,21:30,,calf cramp left | period cramps,")

    assert contents(found, "spasm") == [
        (
            AT,
            Spasm(places=(Place("calf", Side.LEFT),), kind=SpasmKind.CRAMP, note="calf cramp left"),
        )
    ]
    assert contents(found, "reading") == [(AT, Reading("yes_no:period cramps", 1))]


def test_sleep_that_is_rated_belongs_to_the_night_before() -> None:
    scales = (
        "Sleep Quality:\xa08/10\xa0points | Sleep Time: 7:30 | Awake mid-sleep: 1:00 | Focus: 3/5"
    )
    found = found_in(f"{NINE}2026-03-02,,,21:30,,,{scales},,")

    assert contents(found, "night") == [("2026-03-02 +01:00", Night(minutes_asleep=450, quality=8))]
    assert contents(found, "reading") == [
        (AT, Reading("number:awake mid-sleep min", 60)),
        (AT, Reading("scale:focus", 6)),
    ]


def test_the_entries_of_a_date_make_one_night() -> None:
    found = found_in(
        f"{NINE}2026-03-02,,,21:30,,,Sleep Quality: 3/10,,\n"
        "2026-03-02,,,9:00,,,Sleep Time: 7:30 | Sleep Quality: 5/10,,\n"
    )

    [night] = found.candidates
    assert night.entry.content == Night(minutes_asleep=450, quality=3)
    assert night.lines == (2, 3)
    assert [one.line for one in found.remarks] == [3]


def test_a_scale_that_is_not_understood_is_left_out_with_a_word() -> None:
    found = found_in(f"{NINE}2026-03-02,,,21:30,rad,,Focus: lots | Sleep Time: long | oh,,")

    assert len(found.candidates) == 1
    assert [one.line for one in found.remarks] == [2, 2, 2]


@pytest.mark.parametrize("day", ["", "2026-02-30", "yesterday", "0001-01-01"])
def test_a_row_without_a_date_is_refused_and_the_others_are_not(day: str) -> None:
    found = found_in(f"{SEVEN}{day},October 27,,1:49 PM,rad,,\n2026-03-02,,,,rad,,")

    assert [one.line for one in found.refusals] == [2]
    assert contents(found) == [("2026-03-02 +01:00", Reading("scale:mood", 10))]


def test_a_name_that_is_too_long_is_a_remark_and_the_rest_of_its_row_stays() -> None:
    found = found_in(f"{SEVEN}2026-03-02,,,21:30,rad,{'long ' * 50}| tea,")

    assert [type(one.entry.content) for one in found.candidates] == [Reading, Reading]
    assert "200 letters" in found.remarks[0].reason


def test_a_row_with_nothing_but_its_date_is_refused() -> None:
    found = found_in(f"{SEVEN}2026-03-02,March 2,Monday,21:30,,,")

    assert "nothing in this row" in found.refusals[0].reason
