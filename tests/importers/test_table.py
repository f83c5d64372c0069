from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.importers.table import LONGEST_CELL, MOST_ROWS, Row, plain_name, read_table


def rows(text: str) -> list[Row]:
    return list(read_table(text.encode()).rows())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_header_shows_what_parts_the_cells(delimiter: str) -> None:
    text = f"date{delimiter}mood{delimiter}note\n2026-01-05{delimiter}rad{delimiter}a, b; c"

    [row] = rows(text.replace("a, b; c", f'"a, b; c{delimiter}"'))

    assert row["mood"] == "rad"
    assert row["note"] == f"a, b; c{delimiter}".strip()


def test_a_spreadsheets_own_first_line_says_what_parts_the_cells() -> None:
    [row] = rows("sep=;\ndate;mood\n2026-01-05;rad\n")

    assert (row.line, row["mood"]) == (3, "rad")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (" Total Bedtime ", "total bedtime"),
        ("Weather temperature (°F)", "weather temperature"),
        ("Time in bed (seconds)", "time in bed"),
        ("SLEEP  Quality", "sleep quality"),
        ("rating/amount", "rating/amount"),
    ],
)
def test_titles_are_compared_without_case_blanks_and_units(title: str, name: str) -> None:
    assert plain_name(title) == name


def test_the_unit_in_a_title_is_known() -> None:
    table = read_table(b"Start;Time in bed (Seconds)\n")

    assert table.unit("time in bed") == "seconds"
    assert table.unit("start") == ""


def test_columns_are_found_wherever_they_stand() -> None:
    [one] = rows("date,mood\n2026-01-05,rad")
    [other] = rows("mood,what else,date\nrad,x,2026-01-05")

    assert (one["date"], one["mood"]) == (other["date"], other["mood"])


def test_a_column_that_is_not_there_is_empty() -> None:
    assert rows("date\n2026-01-05")[0]["mood"] == ""


def test_a_second_column_of_the_same_name_does_not_hide_the_first() -> None:
    [row] = rows("mood,mood\nrad,bad")

    assert row["mood"] == "rad"
    assert "bad" in row.cells.values()


def test_blank_lines_are_no_rows_and_still_count_as_lines() -> None:
    found = rows("date,mood\n\n2026-01-05,rad\n , \n,,\n2026-01-06,bad\n\n")

    assert [(row.line, row["mood"]) for row in found] == [(3, "rad"), (6, "bad")]


def test_a_row_is_told_by_the_line_it_begins_in() -> None:
    found = rows('date,note\n2026-01-05,"one\ntwo\n\nthree"\n2026-01-06,four')

    assert [row.line for row in found] == [2, 6]
    assert found[0]["note"] == "one\ntwo\n\nthree"


def test_a_comma_too_many_at_the_end_shifts_nothing() -> None:
    [row] = rows("date,mood\n2026-01-05,rad,\n")

    assert (row["mood"], row.trouble) == ("rad", "")


def test_a_row_that_ends_early_has_empty_cells() -> None:
    [row] = rows("date,mood,note\n2026-01-05\n")

    assert (row["note"], row.trouble) == ("", "")


def test_a_cell_beyond_the_last_column_is_trouble_for_its_row_alone() -> None:
    first, second = rows("date,mood\n2026-01-05,rad,more\n2026-01-06,bad")

    assert "more cells" in first.trouble
    assert second.trouble == ""


def test_a_text_that_is_too_long_is_trouble_for_its_row_alone() -> None:
    first, second = rows(f"date,note\n2026-01-05,{'x' * (LONGEST_CELL + 1)}\n2026-01-06,short")

    assert "64 KB" in first.trouble
    assert second["note"] == "short"


@pytest.mark.parametrize("tail", ["", "\n", "\n2026-01-06,x\n", "x" * 200_000])
def test_a_quotation_mark_that_is_never_closed_refuses_the_file(tail: str) -> None:
    with pytest.raises(NotReadable, match="line 2"):
        rows(f'date,note\n2026-01-05,"open{tail}')


def test_there_is_an_end_to_how_many_rows_are_read() -> None:
    table = read_table(b"mood\n" + b"rad\n" * (MOST_ROWS + 1))

    with pytest.raises(NotReadable, match="200000 rows"):
        sum(1 for _ in table.rows())


def test_a_table_can_be_read_again() -> None:
    table = read_table(b"mood\nrad\nbad\n")

    assert list(table.rows()) == list(table.rows())


cells = st.text(max_size=30)


@given(st.text(max_size=300))
def test_any_text_is_a_table_or_refused(text: str) -> None:
    with suppress(DiaryError):
        table = read_table(text.encode("utf-8", "replace"))

        assert all(row.line > 1 for row in table.rows())


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=5), st.sampled_from(",;\t"))
def test_quoted_cells_come_back_as_they_were_written(
    written: list[list[str]], delimiter: str
) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    plain = [
        [cell.replace("\0", "").replace("\r", "").strip() for cell in cells] for cells in written
    ]
    lines = [delimiter.join("abc"), *(delimiter.join(map(quoted, cells)) for cells in plain)]
    found = read_table("\n".join(lines).encode("utf-8", "ignore")).rows()

    expected = [
        [cell.encode("utf-8", "ignore").decode().strip() for cell in cells] for cells in plain
    ]
    assert [[row[name] for name in "abc"] for row in found] == [
        cells for cells in expected if any(cells)
    ]
