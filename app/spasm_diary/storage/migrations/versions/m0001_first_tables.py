"""The first tables: entries, a table for each kind, the person, and what was done."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE entry (
        number INTEGER NOT NULL,
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        clock TEXT,
        part TEXT,
        utc_offset INTEGER NOT NULL,
        instant INTEGER NOT NULL,
        typed INTEGER NOT NULL,
        typed_offset INTEGER NOT NULL,
        CONSTRAINT pk_entry PRIMARY KEY (number),
        CONSTRAINT ck_entry_id CHECK (length(id) = 16),
        CONSTRAINT ck_entry_day CHECK (
            day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) = day
        ),
        CONSTRAINT ck_entry_clock CHECK (clock GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'),
        CONSTRAINT ck_entry_part CHECK (part IN ('night', 'morning', 'afternoon', 'evening')),
        CONSTRAINT ck_entry_exactness CHECK (clock IS NULL OR part IS NULL),
        CONSTRAINT ck_entry_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080),
        CONSTRAINT uq_entry_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE followed (
        number INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        label TEXT NOT NULL,
        form TEXT NOT NULL,
        unit TEXT NOT NULL,
        retired INTEGER NOT NULL,
        CONSTRAINT pk_followed PRIMARY KEY (number),
        CONSTRAINT ck_followed_form CHECK (form IN ('yes_no', 'scale', 'number')),
        CONSTRAINT ck_followed_retired CHECK (retired BETWEEN 0 AND 1),
        CONSTRAINT uq_followed_key UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE personal (
        number INTEGER NOT NULL,
        drink_aim_ml INTEGER,
        fluids_limited INTEGER NOT NULL,
        CONSTRAINT pk_personal PRIMARY KEY (number),
        CONSTRAINT ck_personal_one_row CHECK (number = 1),
        CONSTRAINT ck_personal_drink_aim_ml CHECK (drink_aim_ml >= 0),
        CONSTRAINT ck_personal_fluids_limited CHECK (fluids_limited BETWEEN 0 AND 1)
    ) STRICT
    """,
    """
    CREATE TABLE action (
        id INTEGER NOT NULL,
        instant INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL,
        undoes INTEGER,
        CONSTRAINT pk_action PRIMARY KEY (id),
        CONSTRAINT uq_action_undoes UNIQUE (undoes),
        CONSTRAINT fk_action_undoes FOREIGN KEY(undoes) REFERENCES action (id)
    ) STRICT
    """,
    """
    CREATE TABLE deleted (
        id BLOB NOT NULL,
        CONSTRAINT pk_deleted PRIMARY KEY (id)
    )
     WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE entry_text (
        entry INTEGER NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT pk_entry_text PRIMARY KEY (entry),
        CONSTRAINT fk_entry_text_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE spasm (
        entry INTEGER NOT NULL,
        severity INTEGER,
        length_seconds INTEGER,
        length_band TEXT,
        sort TEXT,
        doing TEXT,
        woke INTEGER,
        series INTEGER,
        tried INTEGER,
        noticed TEXT,
        note TEXT NOT NULL,
        CONSTRAINT pk_spasm PRIMARY KEY (entry),
        CONSTRAINT ck_spasm_severity CHECK (severity BETWEEN 0 AND 10),
        CONSTRAINT ck_spasm_length_seconds CHECK (length_seconds >= 0),
        CONSTRAINT ck_spasm_length CHECK (length_seconds IS NULL OR length_band IS NULL),
        CONSTRAINT ck_spasm_woke CHECK (woke BETWEEN 0 AND 1),
        CONSTRAINT ck_spasm_series CHECK (series >= 1),
        CONSTRAINT fk_spasm_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE spasm_place (
        entry INTEGER NOT NULL,
        position INTEGER NOT NULL,
        area TEXT NOT NULL,
        side TEXT,
        severity INTEGER,
        CONSTRAINT pk_spasm_place PRIMARY KEY (entry, position),
        CONSTRAINT ck_spasm_place_side CHECK (side IN ('left', 'right', 'both', 'middle')),
        CONSTRAINT ck_spasm_place_severity CHECK (severity BETWEEN 0 AND 10),
        CONSTRAINT fk_spasm_place_entry FOREIGN KEY(entry) REFERENCES entry (number)
    )
     WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE spasm_tried (
        entry INTEGER NOT NULL,
        position INTEGER NOT NULL,
        what TEXT NOT NULL,
        helped TEXT,
        CONSTRAINT pk_spasm_tried PRIMARY KEY (entry, position),
        CONSTRAINT ck_spasm_tried_helped CHECK (helped IN ('no', 'a_little', 'a_lot')),
        CONSTRAINT fk_spasm_tried_entry FOREIGN KEY(entry) REFERENCES entry (number)
    )
     WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE night (
        entry INTEGER NOT NULL,
        bed INTEGER,
        bed_offset INTEGER,
        asleep INTEGER,
        asleep_offset INTEGER,
        awake INTEGER,
        awake_offset INTEGER,
        up INTEGER,
        up_offset INTEGER,
        minutes_asleep INTEGER,
        times_awake INTEGER,
        quality INTEGER,
        note TEXT NOT NULL,
        CONSTRAINT pk_night PRIMARY KEY (entry),
        CONSTRAINT ck_night_bed CHECK ((bed IS NULL) = (bed_offset IS NULL)),
        CONSTRAINT ck_night_asleep CHECK ((asleep IS NULL) = (asleep_offset IS NULL)),
        CONSTRAINT ck_night_awake CHECK ((awake IS NULL) = (awake_offset IS NULL)),
        CONSTRAINT ck_night_up CHECK ((up IS NULL) = (up_offset IS NULL)),
        CONSTRAINT ck_night_minutes_asleep CHECK (minutes_asleep >= 0),
        CONSTRAINT ck_night_times_awake CHECK (times_awake >= 0),
        CONSTRAINT ck_night_quality CHECK (quality BETWEEN 0 AND 10),
        CONSTRAINT fk_night_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE nap (
        entry INTEGER NOT NULL,
        minutes INTEGER,
        note TEXT NOT NULL,
        CONSTRAINT pk_nap PRIMARY KEY (entry),
        CONSTRAINT ck_nap_minutes CHECK (minutes >= 0),
        CONSTRAINT fk_nap_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE rating (
        entry INTEGER NOT NULL,
        scale TEXT NOT NULL,
        value INTEGER NOT NULL,
        CONSTRAINT pk_rating PRIMARY KEY (entry),
        CONSTRAINT ck_rating_value CHECK (value BETWEEN 0 AND 10),
        CONSTRAINT fk_rating_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE drink (
        entry INTEGER NOT NULL,
        ml INTEGER NOT NULL,
        sort TEXT NOT NULL,
        caffeine_mg INTEGER,
        alcohol_g REAL,
        CONSTRAINT pk_drink PRIMARY KEY (entry),
        CONSTRAINT ck_drink_ml CHECK (ml >= 1),
        CONSTRAINT ck_drink_caffeine_mg CHECK (caffeine_mg >= 0),
        CONSTRAINT ck_drink_alcohol_g CHECK (alcohol_g >= 0),
        CONSTRAINT fk_drink_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE dose (
        entry INTEGER NOT NULL,
        what TEXT NOT NULL,
        treatment TEXT NOT NULL,
        amount REAL,
        unit TEXT NOT NULL,
        helped TEXT,
        note TEXT NOT NULL,
        CONSTRAINT pk_dose PRIMARY KEY (entry),
        CONSTRAINT ck_dose_treatment CHECK (treatment IN ('medicine', 'other')),
        CONSTRAINT ck_dose_amount CHECK (amount >= 0),
        CONSTRAINT ck_dose_helped CHECK (helped IN ('no', 'a_little', 'a_lot')),
        CONSTRAINT fk_dose_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE course (
        entry INTEGER NOT NULL,
        what TEXT NOT NULL,
        change TEXT NOT NULL,
        treatment TEXT NOT NULL,
        amount REAL,
        unit TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_course PRIMARY KEY (entry),
        CONSTRAINT ck_course_change CHECK (change IN ('begun', 'changed', 'stopped')),
        CONSTRAINT ck_course_treatment CHECK (treatment IN ('medicine', 'other')),
        CONSTRAINT ck_course_amount CHECK (amount >= 0),
        CONSTRAINT fk_course_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE reading (
        entry INTEGER NOT NULL,
        followed TEXT NOT NULL,
        value REAL NOT NULL,
        CONSTRAINT pk_reading PRIMARY KEY (entry),
        CONSTRAINT fk_reading_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE sign (
        entry INTEGER NOT NULL,
        sign TEXT NOT NULL,
        CONSTRAINT pk_sign PRIMARY KEY (entry),
        CONSTRAINT fk_sign_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE appointment (
        entry INTEGER NOT NULL,
        who TEXT NOT NULL,
        question TEXT NOT NULL,
        CONSTRAINT pk_appointment PRIMARY KEY (entry),
        CONSTRAINT fk_appointment_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE note (
        entry INTEGER NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_note PRIMARY KEY (entry),
        CONSTRAINT fk_note_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE none_today (
        entry INTEGER NOT NULL,
        topic TEXT NOT NULL,
        CONSTRAINT pk_none_today PRIMARY KEY (entry),
        CONSTRAINT fk_none_today_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
    """
    CREATE TABLE revision (
        number INTEGER NOT NULL,
        action INTEGER NOT NULL,
        id BLOB NOT NULL,
        "before" TEXT,
        CONSTRAINT pk_revision PRIMARY KEY (number),
        CONSTRAINT fk_revision_action FOREIGN KEY(action) REFERENCES action (id)
    ) STRICT
    """,
    "CREATE INDEX ix_entry_day_kind ON entry (day, kind)",
    "CREATE INDEX ix_entry_kind_day ON entry (kind, day)",
    "CREATE INDEX ix_entry_kind_instant ON entry (kind, instant)",
    "CREATE INDEX ix_revision_action ON revision (action)",
    "CREATE INDEX ix_revision_id ON revision (id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
