"""Rules about the diary itself and what lies ahead: a new diary, and a near appointment."""

from collections.abc import Mapping
from datetime import date

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import WEEK, History
from spasm_diary.words import N_, ntr, tr

APPOINTMENT_DAYS = 7
"""Our own line."""


def new_diary(history: History, today: date) -> Found | None:
    """Nothing is recorded yet, or the first entry is less than a week old."""
    if history.begun is None:
        return Found({"count": 0})
    age = (today - history.begun).days
    return Found({"count": age + 1}, (history.begun,)) if 0 <= age < WEEK else None


def _why_new(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if not count:
        return tr("Nothing is recorded yet.")
    return ntr(
        "Your diary is in its first week: {count} day so far.",
        "Your diary is in its first week: {count} days so far.",
        count,
    ).format(count=count)


def appointment_near(history: History, today: date) -> Found | None:
    """The next appointment is today or within a week."""
    ahead = [day for day in history.appointments if 0 <= (day - today).days <= APPOINTMENT_DAYS]
    if not ahead:
        return None
    return Found({"count": (min(ahead) - today).days}, (min(ahead),))


def _why_near(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if not count:
        return tr("You have an appointment today.")
    return ntr(
        "You have an appointment in {count} day.", "You have an appointment in {count} days.", count
    ).format(count=count)


NEW_DIARY = Rule(
    key="new_diary",
    title=N_("A new diary"),
    article="keeping-a-diary",
    weight=Weight.HINT,
    finds=new_diary,
    why=_why_new,
    when=N_("Nothing is written down yet, or the first day was less than a week ago."),
    basis=N_("Our own line: the first week."),
    tags=frozenset({"diary", "start"}),
)
APPOINTMENT_NEAR = Rule(
    key="appointment_near",
    title=N_("An appointment is near"),
    article="talking-to-your-doctor",
    weight=Weight.SEE_A_DOCTOR,
    finds=appointment_near,
    why=_why_near,
    when=N_("An appointment is noted for today or one of the next 7 days."),
    basis=N_("Our own line: 7 days or less to go."),
    tags=frozenset({"doctor", "appointment", "report"}),
)
