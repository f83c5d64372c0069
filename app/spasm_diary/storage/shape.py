"""The tables and columns that a diary has, told without loading what works in them.

A file that says it is a diary and has others would end in an error at its first entry.
"""

from typing import TYPE_CHECKING

from spasm_diary.domain.errors import Damaged
from spasm_diary.words import N_

if TYPE_CHECKING:
    from spasm_diary.storage.connecting import Driver

PARTS_MISSING = N_(
    "Parts of the diary are missing from its file. It was left as it is: keep it, and put back a "
    "copy from before if you have one."
)
COLUMNS = {
    "entry": "number id kind day clock part utc_offset instant typed typed_offset after_midnight",
    "followed": "number key label form unit retired",
    "personal": "number drink_aim_ml fluids_limited age",
    "personal_fact": "fact",
    "article": "name opened opened_offset later later_offset",
    "advice": "rule shown hidden_until",
    "action": "id instant utc_offset undoes",
    "deleted": "id",
    "entry_text": "entry folded",
    "spasm": "entry severity length_seconds length_band sort doing woke series tried noticed note",
    "spasm_place": "entry position area side severity",
    "spasm_tried": "entry position what helped",
    "night": (
        "entry bed bed_offset asleep asleep_offset awake awake_offset up up_offset "
        "minutes_asleep times_awake quality note"
    ),
    "nap": "entry minutes note",
    "rating": "entry scale value",
    "drink": "entry ml sort caffeine_mg alcohol_g",
    "dose": "entry what treatment amount unit helped note",
    "course": "entry what change treatment amount unit note",
    "reading": "entry followed value",
    "sign": "entry sign",
    "appointment": "entry who question",
    "note": "entry text",
    "none_today": "entry topic",
    "bad_day": "entry",
    "revision": "number action id before",
    "person_revision": "number action followed before",
}
"""Of each table, those that have to be there. One may have more: they are another program's."""


def check_shape(connection: "Driver") -> None:
    """Look for every table and column, and for what the tables say that their rows belong to.

    Raises:
        Damaged: some are not there.
    """
    for table, columns in COLUMNS.items():
        found = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        belongs_to = connection.execute('SELECT "table" FROM pragma_foreign_key_list(?)', (table,))
        if not (
            set(columns.split()) <= {name for [name] in found}
            and {name for [name] in belongs_to} <= COLUMNS.keys()
        ):
            raise Damaged(PARTS_MISSING)
