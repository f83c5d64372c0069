from datetime import date

import pytest

from builders import when
from reading_files import contents, found_in
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.places import Place
from spasm_diary.domain.spasms import Spasm, SpasmKind

OLD = "Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes;Heart rate;Activity (steps)\r\r\n"
NEW = (
    "Start;End;Sleep Quality;Mood;Heart rate (bpm);Steps;City;Time in bed (seconds);"
    "Time asleep (seconds);Time before sleep (seconds);Weather temperature (°C);Notes\r\n"
)
SUNDAY, MONDAY = date(2026, 3, 1), date(2026, 3, 2)
NIGHT_STARTS = "2026-03-01T23:10:30+01:00"
ROW = "2026-03-01 23:10:30;2026-03-02 06:45:00;{};7:34;{};{};{};{}\r\r\n"


def old(
    quality: str = "83%", mood: str = "", notes: str = "", rate: str = "", steps: str = "0"
) -> str:
    return OLD + ROW.format(quality, mood, notes, rate, steps)


def test_the_old_layout_knows_the_time_in_bed_and_no_minutes_asleep() -> None:
    found = found_in(old())

    assert contents(found) == [
        (
            "2026-03-02 +01:00",
            Night(bed=when(SUNDAY, "23:10:30"), up=when(MONDAY, "06:45"), quality=8),
        )
    ]
    [(_, night)] = contents(found)
    assert isinstance(night, Night)
    assert night.sleep_minutes is None
    assert night.bed_minutes == 454


def test_the_new_layout_knows_the_minutes_asleep() -> None:
    found = found_in(
        f"{NEW}2026-03-01 23:10:30;2026-03-02 06:45:00;81%;;0;668;Ulm;27270.0;23964.0;189.4;3;\r\n"
    )

    assert contents(found, "night") == [
        (
            "2026-03-02 +01:00",
            Night(
                bed=when(SUNDAY, "23:10:30"),
                asleep=when(SUNDAY, "23:13:39"),
                up=when(MONDAY, "06:45"),
                minutes_asleep=399,
                quality=8,
            ),
        )
    ]


def test_what_the_diary_has_no_place_for_is_listed_with_its_count() -> None:
    found = found_in(
        f"{NEW}2026-03-01 23:10:30;2026-03-02 06:45:00;81%;;0;668;Ulm;1;1;1;3;\r\n"
        "2026-03-02 23:10:30;2026-03-03 06:45:00;81%;;0;668;;1;1;1;3;\r\n"
    )

    assert [(one.what, one.count) for one in found.unused] == [
        ("City", 1),
        ("Weather temperature (°C)", 2),
    ]


def test_pieces_of_a_night_are_joined_and_the_longest_gives_the_quality() -> None:
    found = found_in(
        f"{NEW}2026-03-01 23:00:00;2026-03-02 01:00:00;20%;;0;0;;7200;3600;0;;\r\n"
        "2026-03-02 01:20:00;2026-03-02 07:00:00;75%;;0;0;;20400;18000;0;;\r\n"
    )

    [night] = found.candidates
    assert night.lines == (2, 3)
    assert night.entry.content == Night(
        bed=when(SUNDAY, "23:00"), up=when(MONDAY, "07:00"), minutes_asleep=360, quality=8
    )
    assert [one.line for one in found.remarks] == [2]
    assert "part of the night" in found.remarks[0].reason


def test_minutes_that_are_only_known_of_a_short_piece_are_not_those_of_the_night() -> None:
    found = found_in(
        f"{NEW}2026-03-01 23:00:00;2026-03-02 01:00:00;20%;;0;0;;7200;3600;0;;\r\n"
        "2026-03-02 01:20:00;2026-03-02 07:00:00;75%;;0;0;;20400;0.0;0;;\r\n"
    )

    [(_, night)] = contents(found)
    assert isinstance(night, Night)
    assert night.sleep_minutes is None


def test_sixteen_minutes_are_a_nap_that_keeps_what_was_measured() -> None:
    found = found_in(f"{OLD}2026-03-01 14:00:00;2026-03-01 14:16:00;11%;0:16;;;;0\r\r\n")

    assert contents(found) == [
        (
            "2026-03-01T14:00+01:00",
            Nap(note="In bed from 14:00 to 14:16.\nSleep quality: 1 of 10."),
        )
    ]
    assert "nap" in found.remarks[0].reason


def test_what_was_ticked_at_bedtime_is_followed_from_then() -> None:
    found = found_in(old(notes="Ate late:Stressful day"))

    assert contents(found, "reading") == [
        (NIGHT_STARTS, Reading("yes_no:ate late", 1)),
        (NIGHT_STARTS, Reading("yes_no:stressful day", 1)),
    ]


def test_a_cramp_ticked_at_bedtime_has_a_date_and_no_time() -> None:
    found = found_in(old(notes="Calf cramps"))

    assert contents(found, "spasm") == [
        (
            "2026-03-01 +01:00",
            Spasm(places=(Place("calf"),), kind=SpasmKind.CRAMP, note="Calf cramps"),
        )
    ]


@pytest.mark.parametrize(("mood", "value"), [(":)", 10), (":|", 5), (":(", 0), ("OK", 5)])
def test_the_mood_on_waking_is_followed(mood: str, value: float) -> None:
    found = found_in(old(mood=mood))

    assert contents(found, "reading") == [
        ("2026-03-02T06:45+01:00", Reading("scale:mood on waking", value))
    ]


def test_a_mood_that_is_not_known_is_kept_in_words() -> None:
    assert contents(found_in(old(mood="Grand")), "note") == [
        ("2026-03-02T06:45+01:00", Note("Mood: Grand"))
    ]


def test_a_heart_rate_and_steps_are_followed_and_zero_was_not_measured() -> None:
    assert contents(found_in(old(rate="58", steps="3295")), "reading") == [
        ("2026-03-02T06:45+01:00", Reading("number:heart rate", 58)),
        ("2026-03-02 +01:00", Reading("number:steps", 3295)),
    ]
    assert contents(found_in(old(rate="0", steps="0")), "reading") == []


@pytest.mark.parametrize(("quality", "value"), [("85%", 9), ("100%", 10), ("0%", 0), ("--", None)])
def test_a_quality_in_percent_is_put_on_ten(quality: str, value: int | None) -> None:
    [(_, night)] = contents(found_in(old(quality=quality)))

    assert isinstance(night, Night)
    assert night.quality == value


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        ("2026-03-02 06:45:00", "2026-03-01 23:10:30", "after its start"),
        ("2026-03-01 06:45:00", "2026-03-02 07:10:30", "24 hours"),
        ("last night", "2026-03-02 07:10:30", "no date"),
        ("0001-01-01 23:00:00", "0001-01-02 06:00:00", "1900"),
    ],
)
def test_a_night_that_cannot_be_is_refused(start: str, end: str, reason: str) -> None:
    found = found_in(f"{OLD}{start};{end};83%;7:34;;;;0\r\r\n")

    assert found.candidates == ()
    assert reason in found.refusals[0].reason


def test_the_same_row_twice_is_one_night_and_one_refusal() -> None:
    found = found_in(old() + ROW.format("83%", "", "", "", "0"))

    assert len(found.candidates) == 1
    assert [one.line for one in found.refusals] == [3]


@pytest.mark.parametrize(
    ("day", "minutes"), [("2026-03-29", 394), ("2026-10-25", 514), ("2026-03-02", 454)]
)
def test_the_time_in_bed_is_right_through_a_change_of_clocks(day: str, minutes: int) -> None:
    evening = date.fromisoformat(day).replace(day=date.fromisoformat(day).day - 1)
    found = found_in(f"{OLD}{evening} 23:10:30;{day} 06:45:00;83%;;;;;\r\r\n", zone="Europe/Berlin")

    [(_, night)] = contents(found)
    assert isinstance(night, Night)
    assert night.bed_minutes == minutes
