"""What an open diary holds, and whether anything in it has changed."""

import hashlib
from datetime import date

from spasm_diary.domain.backups import Holding
from spasm_diary.storage.connecting import Driver

HELD = "SELECT count(*) FROM entry"
DAYS = "SELECT count(DISTINCT day), max(day) FROM entry WHERE kind <> 'appointment'"
DONE = "SELECT coalesce(max(id), 0) FROM action"
LAST = "SELECT coalesce(max(number), 0) FROM revision"
OF_PERSON = (
    "SELECT * FROM followed ORDER BY number",
    "SELECT * FROM personal",
    "SELECT fact FROM personal_fact ORDER BY fact",
    "SELECT name, later FROM article WHERE later IS NOT NULL ORDER BY name",
    "SELECT rule, hidden_until FROM advice WHERE hidden_until IS NOT NULL ORDER BY rule",
)
"""All that a person chose; what they only looked at makes no new backup."""


def holding_of(driver: Driver) -> Holding:
    entries = driver.execute(HELD).fetchone()[0]
    days, newest = driver.execute(DAYS).fetchone()
    return Holding(entries, days, None if newest is None else date.fromisoformat(newest))


def state_of(driver: Driver) -> str:
    """Another text after each change. It tells nothing of what was written."""
    counted = [driver.execute(one).fetchone()[0] for one in (HELD, DONE, LAST)]
    of_person = repr([driver.execute(one).fetchall() for one in OF_PERSON])
    digest = hashlib.sha256(of_person.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return "-".join([*map(str, counted), digest])
