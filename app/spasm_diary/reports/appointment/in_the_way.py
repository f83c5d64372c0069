"""How much spasms got in the way of what the person wanted to do."""

from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import middle_and_range
from spasm_diary.reports.counts.measures import MUCH_IN_THE_WAY, days_in_the_way, measures
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

KEY = "function"


def item(source: Source) -> SheetItem:
    title = tr("How much spasms got in the way, 0 to 10")
    numbers = measures(source).get("interference")
    if numbers is None:
        return SheetItem(KEY, title, ((Words(tr("Not recorded.")),),))
    much, rated = days_in_the_way(source)
    words = ntr("{count} of {known} rated day", "{count} of {known} rated days", rated)
    rows = (
        (tr("Middle (range)"), middle_and_range(numbers)),
        (
            tr("{strength} or more").format(strength=MUCH_IN_THE_WAY),
            words.format(count=number(much), known=number(rated)),
        ),
    )
    return SheetItem(KEY, title, ((Facts(rows),), (Facts(rows[:1]),)))
