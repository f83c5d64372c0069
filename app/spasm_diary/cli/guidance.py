"""`guidance`: which articles the diary points to on a day, and why."""

import json
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from spasm_diary.bundled import article
from spasm_diary.cli.diaries import existing_diary
from spasm_diary.cli.reading import a_date
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.guidance.engine import Advice


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--date", metavar="DATE", type=a_date, help=tr("the day; otherwise today"))
    parser.add_argument("--json", action="store_true", help=tr("for a program to read"))


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.guidance.catalogue import RULES
    from spasm_diary.guidance.engine import advise, without_hidden
    from spasm_diary.usecases.gather_history import gather_history, gather_kept

    today = outside.today
    day = arguments.date or today
    with existing_diary(outside) as open_work:
        history, kept = gather_history(open_work, day), gather_kept(open_work)
    advice = advise(history, day, without_hidden(RULES, kept.hidden(today)))
    records = [_record(piece) for piece in advice]
    if arguments.json:
        told = {"date": day.isoformat(), "advice": records}
        outside.say(json.dumps(told, ensure_ascii=False, indent=2))
        return DONE
    for piece, record in zip(advice, records, strict=True):
        outside.say(str(record["title"]))
        outside.say(f"  {piece.why}")
    if not advice:
        outside.say(tr("What is in the diary points to no article on this day."))
    return DONE


def _record(advice: "Advice") -> dict[str, object]:
    from spasm_diary.guidance.articles import parse_article

    name = advice.rule.article
    return {
        "article": name,
        "title": parse_article(name, article(name)).title,
        "rule": advice.rule.key,
        "weight": advice.rule.weight.name.lower(),
        "why": advice.why,
        "days": [day.isoformat() for day in advice.days],
        "signs": [sign.key for sign in advice.signs],
    }


GUIDANCE = Verb("guidance", N_("say which articles fit, and why"), _add_arguments, _run)
