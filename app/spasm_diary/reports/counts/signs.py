"""The warning signs that were ticked. That none was ticked does not say that there was none."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from spasm_diary.domain.notes import SignTicked
from spasm_diary.domain.warning_signs import WARNING_SIGNS, WarningSign
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class Ticked:
    """A sign, and the days on which it was ticked."""

    sign: WarningSign
    days: tuple[date, ...]


def signs(source: Source) -> tuple[Ticked, ...]:
    """The most pressing first."""
    days: defaultdict[str, set[date]] = defaultdict(set)
    for entry, ticked in source.each(SignTicked):
        days[ticked.sign].add(entry.day)
    return tuple(
        Ticked(sign, tuple(sorted(days[sign.key]))) for sign in WARNING_SIGNS if sign.key in days
    )
