"""`spasm-diary check`: whether every part of this installation and of this diary is sound.

It touches all that packing can lose: bundled files, libraries that are loaded late, and the parts
of them that are loaded by name. Run on every bundle that is built.
"""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.paths import Paths
from spasm_diary.usecases.ports import Clock
from spasm_diary.words import N_, tr

DAYS, SEED = 60, 1


def self_check(
    paths: Paths,
    clock: Clock,
    say: Callable[[str], None],
    key: bytes | None = None,
    *,
    deep: bool = False,
) -> int:
    """Say of each part whether it is sound; 1 where one is not.

    `key` is that of the diary. `deep` also reads every entry and tries every backup.
    """
    checks: list[tuple[str, Callable[[], None]]] = [
        (N_("bundled files"), _check_files),
        (N_("articles"), _check_articles),
        (N_("a new diary"), lambda: _check_new_diary(clock)),
        (N_("charts"), lambda: _check_charts(clock)),
        (N_("paper"), lambda: _check_paper(clock)),
        (N_("the window"), lambda: _check_window(clock)),
        (N_("this diary"), lambda: check_diary(paths, key)),
    ]
    if deep:
        checks.append((N_("every entry"), lambda: _read_every_entry(paths, key)))
        checks.append((N_("every backup"), lambda: _check_backups(paths, key)))
    unsound = 0
    for what, check in checks:
        trouble = _trouble(check)
        unsound += bool(trouble)
        if trouble:
            say(tr("{part}: {trouble}").format(part=tr(what), trouble=trouble))
        else:
            say(tr("{part}: sound").format(part=tr(what)))
    return 1 if unsound else 0


def check_diary(paths: Paths, key: bytes | None = None) -> None:
    """Where there is one, read it through; nothing is written but what a crash left half done."""
    from spasm_diary.storage.opening import open_diary
    from spasm_diary.storage.soundness import check_soundness

    if paths.diary.exists():
        if paths.diary.with_name(f"{paths.diary.name}-journal").exists():
            open_diary(paths.diary, key=key).close()
        check_soundness(paths.diary, key)


def _read_every_entry(paths: Paths, key: bytes | None) -> None:
    from spasm_diary.storage.opening import open_diary

    if paths.diary.exists():
        with closing(open_diary(paths.diary, key=key)) as opened, opened.open_work() as work:
            for _entry in work.diary.all_entries():
                pass


def _check_backups(paths: Paths, key: bytes | None) -> None:
    from spasm_diary.storage.backups.beside import EveryCopy
    from spasm_diary.storage.backups.folder import BackupFolder
    from spasm_diary.storage.backups.keys_beside import key_for_copy
    from spasm_diary.storage.soundness import check_soundness

    every = EveryCopy(paths.diary, BackupFolder(paths.backups, key), key)
    for one in every.listed():
        file = every.path_of(one)
        check_soundness(file, key_for_copy(file, paths.diary, key))


def _trouble(check: Callable[[], None]) -> str:
    try:
        check()
    except DiaryError as error:
        return error.in_words()
    except Exception as error:  # whatever it is, it is told, and the other parts are looked at
        return f"{type(error).__name__}: {error}"
    return ""


def _check_files() -> None:
    from spasm_diary.bundled import bundled, program_version

    json.loads(bundled("schema", "diary-1.json").read_text(encoding="utf-8"))
    if not any(icon.name.endswith(".svg") for icon in bundled("icons").iterdir()):
        raise NotReadable(N_("There are no icons."))
    program_version()


def _check_articles() -> None:
    from spasm_diary.bundled import article, article_names, everyday_words, glossary
    from spasm_diary.guidance.articles import parse_article
    from spasm_diary.guidance.catalogue import RULES
    from spasm_diary.guidance.everyday_words import parse_everyday_words
    from spasm_diary.guidance.glossary import parse_glossary

    names = {*article_names(), *(rule.article for rule in RULES)}
    for name in sorted(names):
        parse_article(name, article(name))
    parse_glossary(glossary())
    parse_everyday_words(everyday_words())


def _check_new_diary(clock: Clock) -> None:
    """Make one, keep an invented life in it, and read it through."""
    from spasm_diary.storage.opening import open_diary
    from spasm_diary.storage.soundness import check_soundness
    from spasm_diary.usecases.import_entries import import_entries
    from spasm_diary.usecases.invent_life import invent_life
    from spasm_diary.usecases.unwatched import Unwatched

    now = clock.now()
    life = invent_life(now.date(), DAYS, SEED, now)
    with TemporaryDirectory(prefix="spasm-diary-check-") as folder:
        file = Path(folder) / "diary.db"
        opened = open_diary(file)
        try:
            import_entries(opened.open_work, life, now, Unwatched())
            with opened.open_work() as work:
                kept = {entry.id: entry for entry in work.diary.all_entries()}
        finally:
            opened.close()
        check_soundness(file)
    if kept != {one.entry.id: one.entry for one in life.candidates}:
        raise NotReadable(N_("What was read is not what was kept."))


def _check_charts(clock: Clock) -> None:
    """Draw every chart in every format, of some days and of none."""
    from spasm_diary.charts.catalogue import CHARTS
    from spasm_diary.charts.chart import Period, Subject
    from spasm_diary.charts.saving import FORMATS, written
    from spasm_diary.domain.tallies import columns_of
    from spasm_diary.usecases.invent_life import invent_life

    now = clock.now()
    entries = [one.entry for one in invent_life(now.date(), DAYS, SEED, now).candidates]
    days = [entry.day for entry in entries if entry.kind != "appointment"]
    period = Period(min(days), now.date())
    for some in (entries, []):
        columns = columns_of(some, period.first, period.last)
        for chart in CHARTS:
            for kind in FORMATS:
                subject = Subject(columns, period, now.date(), entries=tuple(some))
                written(chart.of(subject), kind)


def _check_paper(clock: Clock) -> None:
    """Print an invented life on the page for an appointment, and as a report with every chart."""
    from spasm_diary.bootstrap.paper import print_pdf
    from spasm_diary.charts.catalogue import CHARTS
    from spasm_diary.charts.fonts import font_files
    from spasm_diary.cli.verb import Paper
    from spasm_diary.domain.drinks import Unit
    from spasm_diary.presenters.report.choices import Choices, Kind
    from spasm_diary.presenters.report.making import Order, make_report
    from spasm_diary.storage.opening import open_diary
    from spasm_diary.usecases.import_entries import import_entries
    from spasm_diary.usecases.invent_life import invent_life
    from spasm_diary.usecases.unwatched import Unwatched

    fonts = font_files()
    if not fonts or not all(font.is_file() for font in fonts):
        raise NotReadable(N_("The letters for paper are missing."))
    now = clock.now()
    life = invent_life(now.date(), DAYS, SEED, now)
    charts = frozenset(chart.name for chart in CHARTS)
    with (
        TemporaryDirectory(prefix="spasm-diary-check-") as folder,
        closing(open_diary(Path(folder) / "diary.db")) as opened,
    ):
        import_entries(opened.open_work, life, now, Unwatched())
        for kind in (Kind.SHEET, Kind.LONGER):
            order = Order(Choices(kind, charts=charts), now.date(), Unit.ML, "")
            report = make_report(opened.open_work, order, Unwatched()).report
            if not print_pdf(Paper(report, "a4", 100)).startswith(b"%PDF"):
                raise NotReadable(N_("Its page could not be drawn."))


def _check_window(clock: Clock) -> None:
    """Draw its first page, on a screen or without one."""
    from spasm_diary.bootstrap.start import screenshot

    with TemporaryDirectory(prefix="spasm-diary-check-") as folder:
        picture = Path(folder) / "today.png"
        screenshot(
            Paths(Path(folder)), clock, "today", picture, size=(1024, 768), theme="light", text=100
        )
        if not picture.exists():
            raise NotReadable(N_("Its page could not be drawn."))
