"""`screenshot`: draws a page of the window into a picture, with or without a screen."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from spasm_diary.cli.asking import key_for
from spasm_diary.cli.reading import a_number, a_size
from spasm_diary.cli.verb import DONE, Misuse, Outside, Picture, Verb
from spasm_diary.domain.settings import Theme
from spasm_diary.words import N_, tr

PAGES = ("today", "history", "charts", "reports", "guidance", "settings", "bad_day")
SIZE = (1280, 800)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", choices=PAGES, help=", ".join(PAGES))
    parser.add_argument("file", metavar="FILE.png", type=Path, help=tr("where to draw"))
    parser.add_argument("--size", metavar="WxH", type=a_size, default=SIZE, help=tr("in pixels"))
    themes = [theme.value for theme in Theme]
    parser.add_argument("--theme", choices=themes, default=Theme.LIGHT.value)
    parser.add_argument(
        "--text",
        metavar="N",
        type=a_number(50, 300),
        default=100,
        help=tr("the size of the text, in percent"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    if arguments.file.suffix.lower() != ".png":
        raise Misuse(N_("A picture of a page is kept as .png."))
    wanted = Picture(
        arguments.page, arguments.file, arguments.size, arguments.theme, arguments.text
    )
    outside.draw(wanted, key_for(outside))
    return DONE


SCREENSHOT = Verb("screenshot", N_("draw a page of the window"), _add_arguments, _run)
