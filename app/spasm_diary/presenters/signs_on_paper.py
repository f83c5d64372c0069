"""The warning signs as a printed page: every level, every sign, and where to call.

It is the same for everyone: what is ticked in a diary is not on it.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from spasm_diary.charts.chart import Table
from spasm_diary.domain.warning_signs import (
    Level,
    signs_of,
)
from spasm_diary.presenters.help_lines import HelpLines, HelpLineView, help_lines
from spasm_diary.presenters.printed_on import printed_on
from spasm_diary.presenters.signs_page import about_list
from spasm_diary.reports.document import Block, Document, Facts, Heading, Listed, Words
from spasm_diary.words import tr


def signs_on_paper(today: date, to_call: HelpLines | None = None) -> Document:
    title = tr("Warning signs: when to get help")
    blocks = (Heading(title, 1), *sign_blocks(to_call), Words(about_list(), is_quiet=True))
    return Document(title, "", "", printed_on(today), blocks)


def sign_blocks(to_call: HelpLines | None = None) -> Iterator[Block]:
    """Where to call, then each level: what to do stands right above its signs, on one page."""
    lines = to_call or help_lines()
    yield Heading(tr("Where to call"))
    yield Words(lines.about)
    yield Facts(tuple(map(_to_call, lines.emergency)))
    yield Words(tr("To talk to someone about thoughts of harming yourself, such as:"))
    yield Facts(tuple(map(_to_call, lines.crisis)))
    for level in Level:
        yield Heading(tr(level.label))
        yield Listed(tr(level.action), _table(level))


def _table(level: Level) -> Table:
    rows: Iterable[tuple[str, ...]] = (
        (tr(one.label), tr(one.symptom), tr(one.why)) for one in signs_of(level)
    )
    return Table((tr("Sign"), tr("What it is like"), tr("Why")), tuple(rows))


def _to_call(line: HelpLineView) -> tuple[str, str]:
    if not line.how:
        return line.region, line.number
    return tr("{region} ({how})").format(region=line.region, how=line.how), line.number
