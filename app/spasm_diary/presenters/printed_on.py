"""The foot of what the program itself puts on paper: a chart, an article, the warning signs."""

from datetime import date

from spasm_diary.formats import day_and_year
from spasm_diary.words import tr


def printed_on(today: date) -> str:
    return tr("Spasm Diary. {day}").format(day=day_and_year(today))
