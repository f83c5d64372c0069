"""The recovery sheet as it is written down, printed or read out."""

from collections.abc import Sequence
from datetime import date

from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.formats import full_date
from spasm_diary.reports.document import Document, Words
from spasm_diary.words import tr

IN_A_ROW = 4


def numbered_groups(key: bytes) -> tuple[str, ...]:
    """The groups, each with its number, and all of one width."""
    return tuple(f"{number:>2}: {group}" for number, group in enumerate(groups_of(key), start=1))


def sheet_rows(key: bytes) -> tuple[str, ...]:
    """The same, some in a row."""
    numbered = numbered_groups(key)
    return tuple(
        "    ".join(numbered[first : first + IN_A_ROW])
        for first in range(0, len(numbered), IN_A_ROW)
    )


def sheet_title() -> str:
    return tr("Recovery sheet")


def sheet_on_paper(key: bytes, today: date) -> Document:
    """The sheet as it is printed."""
    lines = sheet_lines(key, today)
    words = tuple(Words(line, is_key=line in sheet_rows(key)) for line in lines if line)
    return Document(sheet_title(), "", "", "", words)


def sheet_lines(key: bytes, today: date) -> Sequence[str]:
    """All that stands on the sheet."""
    return (
        tr("Recovery sheet of a Spasm Diary, {day}").format(day=full_date(today)),
        "",
        *sheet_rows(key),
        "",
        tr("With these letters the diary can be opened when its passphrase is forgotten."),
        tr("Whoever has this sheet can read the diary. Keep it on paper, in a safe place."),
        tr("There are no letters I, L, O or U on it. The last letter of each group checks it."),
    )
