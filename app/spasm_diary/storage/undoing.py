"""Puts everything an action touched back to what it was before, and notes that it did."""

from datetime import datetime

from sqlalchemy import Connection, select

from spasm_diary.storage import journal, person_history, tables, writing
from spasm_diary.storage.bin import mark_deleted
from spasm_diary.storage.reading import read
from spasm_diary.usecases.ports import Action


def undo(connection: Connection, notes: journal.Journal, action: Action, at: datetime) -> None:
    """Undo an action, of however many entries, and of what is known of the person.

    What was typed and is undone lies in the bin; what an import brought does not, for its file
    still has it, and may be imported again.

    Raises:
        NotFound: it was undone already.
    """
    wanted = journal.states_before(connection, action)
    touched = select(tables.revision.c.id).where(tables.revision.c.action == action.id)
    present = select(tables.entry).where(tables.entry.c.id.in_(touched))
    now = {entry.id: entry for entry in read(connection, present)}
    changed = {
        entry_id: now.get(entry_id)
        for entry_id, before in wanted.items()
        if now.get(entry_id) != before
    }
    absent, put_back = [], []
    for entry_id, current in changed.items():
        before = wanted[entry_id]
        if before is None:
            absent.append(entry_id)
        elif current is None:
            put_back.append(before)
        else:
            writing.change(connection, current, before)
    writing.take_out_all(connection, absent)
    writing.add(connection, put_back)
    undoing = notes.note_undoing(action, at, changed.items())
    if len(wanted) == 1 and absent:
        mark_deleted(connection, absent[0])
    for key, was in person_history.put_back(connection, action.id):
        person_history.note(connection, undoing, key, was)
