"""What a diary holds, whoever keeps it."""

from uuid import UUID

from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.ports import OpenWork


def entries_in(open_work: OpenWork) -> list[Entry]:
    with open_work() as work:
        return list(work.diary.all_entries())


def ids_in(open_work: OpenWork) -> set[UUID]:
    return {entry.id for entry in entries_in(open_work)}
