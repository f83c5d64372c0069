"""`merge`: adds another diary to this one: what is new there, and what was changed there since."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from spasm_diary.cli.diaries import any_diary
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.usecases.compare_diaries import COMES_IN, Comparison, compare_diaries
from spasm_diary.usecases.merge_diary import Merged, merge_diary
from spasm_diary.usecases.pasts import Fate
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.words import N_, ntr, tr

BOTH = (Fate.BOTH_THEIRS, Fate.BOTH_OURS)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=tr("the file of another diary"))
    parser.add_argument(
        "--preview", action="store_true", help=tr("only tell what would be done; do nothing")
    )
    parser.add_argument(
        "--take-deletions",
        action="store_true",
        help=tr("also delete here what was deleted there"),
    )
    parser.epilog = tr(
        "Entries are known by their identity. Of what was changed in both, the later change "
        "counts, and the other one stays in the history. The same file twice changes nothing."
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.storage.other_diary import open_other

    now = outside.clock.now()
    with (
        open_other(arguments.file, own=outside.paths.diary) as other,
        any_diary(outside) as open_work,
    ):
        comparison = compare_diaries(open_work, other, now, Unwatched())
        if arguments.preview:
            _tell_preview(comparison, outside)
            return DONE
        merged = merge_diary(
            open_work, comparison, now, Unwatched(), take_deletions=arguments.take_deletions
        )
    _tell(comparison, merged, outside, takes_deletions=arguments.take_deletions)
    return DONE


def _tell_preview(comparison: Comparison, outside: Outside) -> None:
    from spasm_diary.presenters.merge_words import days_in_words

    new, changed = len(comparison.of(*COMES_IN)), len(comparison.of(Fate.CHANGED))
    both, gone = len(comparison.of(*BOTH)), len(comparison.of(Fate.DELETED_THERE))
    for words, count in (
        (ntr("{count} would be new", "{count} would be new", new), new),
        (ntr("{count} would be changed", "{count} would be changed", changed), changed),
        (ntr("{count} changed in both", "{count} changed in both", both), both),
        (ntr("{count} deleted there", "{count} deleted there", gone), gone),
        (tr("{count} the same"), comparison.same),
    ):
        outside.say(words.format(count=count))
    for day, what in days_in_words(comparison):
        outside.say(tr("{day}: {what}").format(day=day.isoformat(), what=what))


def _tell(
    comparison: Comparison, merged: Merged, outside: Outside, *, takes_deletions: bool
) -> None:
    new, changed = merged.count(*COMES_IN), merged.count(Fate.CHANGED)
    both, gone = merged.count(*BOTH), len(comparison.of(Fate.DELETED_THERE))
    deleted = (
        ntr("{count} deleted", "{count} deleted", gone)
        if takes_deletions
        else ntr("{count} deleted there", "{count} deleted there", gone)
    )
    for words, count in (
        (ntr("{count} new", "{count} new", new), new),
        (ntr("{count} changed", "{count} changed", changed), changed),
        (ntr("{count} changed in both", "{count} changed in both", both), both),
        (deleted, gone),
        (tr("{count} the same"), comparison.same),
    ):
        outside.say(words.format(count=count))
    for day in comparison.second_nights:
        outside.complain(
            tr("There are two nights on {day} now. Delete the one that is not right.").format(
                day=day.isoformat()
            )
        )


MERGE = Verb("merge", N_("add what another diary's file holds"), _add_arguments, _run)
