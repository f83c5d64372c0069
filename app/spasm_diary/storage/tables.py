"""The tables, as this version of the program reads and writes them.

An entry is a row of `entry` and a row of the table of its kind. Inside the file it goes by a
number of its own, which is small and keeps rows together; outside only its id is known.
How the file of an older version becomes this is told in `migrations`.
"""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    literal_column,
)

from spasm_diary.storage import columns
from spasm_diary.storage.columns import (
    decimal,
    key,
    moment,
    numbered,
    of_entry,
    one_of,
    table,
    text,
    whole,
)

metadata = columns.metadata
"""All tables below. Taken from here, it is never empty for want of loading them."""
by_name = metadata.tables

DAY = "day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) = day"
CLOCK = "clock GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
LONGEST_OFFSET = 18 * 60

entry = table(
    "entry",
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    CheckConstraint("length(id) = 16", name="id"),
    key("kind", needed=True),
    key("day", needed=True),
    CheckConstraint(DAY, name="day"),
    key("clock"),
    CheckConstraint(CLOCK, name="clock"),
    *one_of("part", "night", "morning", "afternoon", "evening"),
    CheckConstraint("clock IS NULL OR part IS NULL", name="exactness"),
    *whole("utc_offset", -LONGEST_OFFSET, LONGEST_OFFSET, needed=True),
    # Of the wall time, or of where the inexact is drawn: what entries are sorted by.
    Column("instant", Integer, nullable=False),
    Column("typed", Integer, nullable=False),
    Column("typed_offset", Integer, nullable=False),
    # Whether the clock showed it after the midnight in which the day ends by the calendar.
    Column(
        "after_midnight",
        Integer,
        CheckConstraint("after_midnight IN (0, 1)", name="after_midnight"),
        nullable=False,
        server_default=literal_column("0"),
    ),
    Index(None, "day", "kind"),
    Index(None, "kind", "day"),
    Index(None, "kind", "instant"),
)
entry_text = table("entry_text", of_entry(), text("folded"))
"""All texts of an entry, as they are searched. A row only where there are any."""

spasm = table(
    "spasm",
    of_entry(),
    *whole("severity", 0, 10),
    *whole("length_seconds", 0),
    key("length_band"),
    CheckConstraint("length_seconds IS NULL OR length_band IS NULL", name="length"),
    key("sort"),
    key("doing"),
    *whole("woke", 0, 1),
    *whole("series", 1),
    # How many rows of `spasm_tried`: none at all is not the same as "nothing was tried".
    Column("tried", Integer),
    key("noticed"),
    text("note"),
)
spasm_place = table(
    "spasm_place",
    *numbered(),
    key("area", needed=True),
    *one_of("side", "left", "right", "both", "middle"),
    *whole("severity", 0, 10),
    has_rowid=False,
)
HELPED = ("no", "a_little", "a_lot")
spasm_tried = table(
    "spasm_tried", *numbered(), text("what"), *one_of("helped", *HELPED), has_rowid=False
)

night = table(
    "night",
    of_entry(),
    *moment("bed"),
    *moment("asleep"),
    *moment("awake"),
    *moment("up"),
    *whole("minutes_asleep", 0),
    *whole("times_awake", 0),
    *whole("quality", 0, 10),
    text("note"),
)
nap = table("nap", of_entry(), *whole("minutes", 0), text("note"))
rating = table("rating", of_entry(), key("scale", needed=True), *whole("value", 0, 10, needed=True))
drink = table(
    "drink",
    of_entry(),
    *whole("ml", 1, needed=True),
    key("sort", needed=True),
    *whole("caffeine_mg", 0),
    *decimal("alcohol_g", 0),
)
TREATMENTS = ("medicine", "other")
dose = table(
    "dose",
    of_entry(),
    text("what"),
    *one_of("treatment", *TREATMENTS, needed=True),
    *decimal("amount", 0),
    text("unit"),
    *one_of("helped", *HELPED),
    text("note"),
)
course = table(
    "course",
    of_entry(),
    text("what"),
    *one_of("change", "begun", "changed", "stopped", needed=True),
    *one_of("treatment", *TREATMENTS, needed=True),
    *decimal("amount", 0),
    text("unit"),
    text("note"),
)
reading = table("reading", of_entry(), text("followed"), Column("value", REAL, nullable=False))
sign = table("sign", of_entry(), key("sign", needed=True))
appointment = table("appointment", of_entry(), text("who"), text("question"))
note = table("note", of_entry(), text("text"))
none_today = table("none_today", of_entry(), key("topic", needed=True))
bad_day = table("bad_day", of_entry())

followed = table(
    "followed",
    Column("number", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    text("label"),
    *one_of("form", "yes_no", "scale", "number", needed=True),
    text("unit"),
    *whole("retired", 0, 1, needed=True),
)
personal = table(
    "personal",
    Column("number", Integer, primary_key=True),
    CheckConstraint("number = 1", name="one_row"),
    *whole("drink_aim_ml", 0),
    *whole("fluids_limited", 0, 1, needed=True),
    key("age"),
)
personal_fact = table("personal_fact", Column("fact", Text, primary_key=True), has_rowid=False)
"""What a person said of themselves, by the keys of the domain."""
article = table(
    "article",
    Column("name", Text, primary_key=True),
    *moment("opened"),
    *moment("later"),
    has_rowid=False,
)
"""What was read, and what waits to be read. As for advice, this is no action to be undone."""
advice = table(
    "advice",
    Column("rule", Text, primary_key=True),
    Column("shown", Text),
    Column("hidden_until", Text),
    has_rowid=False,
)

action = table(
    "action",
    Column("id", Integer, primary_key=True),
    Column("instant", Integer, nullable=False),
    Column("utc_offset", Integer, nullable=False),
    # The action that this one took back. Actions and revisions are only ever added.
    Column("undoes", ForeignKey("action.id"), unique=True),
)
"""What was done in one transaction, with a row of `revision` for every change of an entry,
and of `person_revision` for every other change."""
revision = table(
    "revision",
    Column("number", Integer, primary_key=True),
    Column("action", ForeignKey("action.id"), nullable=False),
    Column("id", LargeBinary, nullable=False),
    # As JSON. What it was afterwards is the `before` of its next revision, or the entry itself.
    Column("before", Text),
    Index(None, "action"),
    Index(None, "id"),
)
person_revision = table(
    "person_revision",
    Column("number", Integer, primary_key=True),
    Column("action", ForeignKey("action.id"), nullable=False),
    # The key of a thing that is followed; NULL for what is known of the person.
    Column("followed", Text),
    # As JSON; NULL where the thing was not followed.
    Column("before", Text),
    Index(None, "action"),
)
deleted = table("deleted", Column("id", LargeBinary, primary_key=True), has_rowid=False)
"""Which entries were ever thrown away: in the bin while they have revisions, then forgotten."""
