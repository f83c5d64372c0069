import pytest

from reading_files import found_in
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.followed import Form
from spasm_diary.importers.gathering import thing
from spasm_diary.usecases.found import Found

HEAD = "full_date,date,weekday,time,mood,activities,note\n"
ROW = "2026-03-02,March 2,Monday,21:30,good,tea|cramp,A note\n"


def ids(found: Found) -> list[str]:
    return [str(one.entry.id) for one in found.candidates]


def test_the_same_file_gives_the_same_ids_each_time() -> None:
    assert ids(found_in(HEAD + ROW)) == ids(found_in(HEAD + ROW))


@pytest.mark.parametrize(
    "same",
    [
        (HEAD + ROW).replace("\n", "\r\n").encode("utf-16"),
        (HEAD + ROW).replace(",", ";").encode(),
        (HEAD + "\n" + ROW + "\n\n").encode("utf-8-sig"),
        "note,mood,activities,time,full_date,date\nA note,good,tea|cramp,21:30,2026-03-02,March 2",
    ],
    ids=["letters", "semicolons", "blank lines", "columns"],
)
def test_how_a_file_is_written_does_not_change_the_ids(same: str | bytes) -> None:
    assert sorted(ids(found_in(same))) == sorted(ids(found_in(HEAD + ROW)))


def test_a_row_that_differs_gives_other_ids() -> None:
    other = ROW.replace("A note", "A word")

    assert not set(ids(found_in(HEAD + ROW))) & set(ids(found_in(HEAD + other)))


def test_two_equal_rows_of_a_file_are_two_of_everything() -> None:
    twice = ids(found_in(HEAD + ROW + ROW))

    assert len(set(twice)) == len(twice) == 2 * len(ids(found_in(HEAD + ROW)))
    assert set(ids(found_in(HEAD + ROW))) < set(twice)


def test_a_row_that_cannot_be_used_is_refused_with_its_line() -> None:
    found = found_in(f"{HEAD}2026-03-02,,,,good,,,,too much\n{ROW}")

    assert [(one.line, one.reason) for one in found.refusals] == [
        (2, "This row has more cells than the file has columns.")
    ]
    assert found.rows_taken == 1


def test_what_is_followed_keeps_its_key_whatever_its_spelling_and_source() -> None:
    assert thing("Good  Meal", Form.YES_NO).key == thing("good meal", Form.YES_NO).key
    assert thing("Mood", Form.SCALE).key != thing("Mood", Form.YES_NO).key
    assert thing("Weight", Form.NUMBER, "kg").key != thing("Weight", Form.NUMBER, "lb").key


def test_long_names_that_begin_alike_stay_apart() -> None:
    first, second = (thing("x" * 198 + end, Form.YES_NO) for end in "ab")

    assert first.key != second.key


def test_a_name_without_letters_is_none() -> None:
    with pytest.raises(NotValid):
        thing("", Form.YES_NO)
