"""All keys as a page of the help: those of all commands, and those that work inside the pages."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from spasm_diary.presenters.help_pages import KEYS, Block, HelpPage, Kind
from spasm_diary.ui.frame.commands import COMMANDS, MENUS, SEPARATOR, Command, mnemonic, plain_words
from spasm_diary.words import N_, tr

KEYS_TITLE = N_("Keys")
IN_PAGES = (
    (
        N_("How strong a spasm was"),
        (
            N_("0 to 9: that strength"),
            N_("1 and then 0: ten"),
        ),
    ),
    (
        N_("How the day was"),
        (
            N_("0 to 9: the answer, and on to the next question"),
            N_("1 and then 0: ten"),
            N_("Delete: take the answer back"),
        ),
    ),
    (
        N_("Where it was"),
        (
            N_("Arrow keys: to the next place"),
            N_("Space: choose the place, or take it back"),
            N_("L, R, B: left, right, both sides"),
            N_("Enter: done"),
        ),
    ),
    (
        N_("A bad day"),
        (
            N_("Up, Down: to the next button"),
            N_("Enter: press it"),
            N_("Esc: back to the whole diary"),
        ),
    ),
    (
        N_("A paper sheet"),
        (
            N_("0 to 9: the answer, and on to the next field"),
            N_("Enter: on to the next field; in an empty row past the spasms"),
            N_("+: another spasm"),
            N_("Down: the next place that the letters may mean"),
            N_("Alt+Left, Alt+Right: the day before or after"),
            N_("Ctrl+Enter: save"),
        ),
    ),
    (
        N_("The month"),
        (
            N_("Arrow keys: by a day, or by a week"),
            N_("Home, End: the first or last day of the week"),
            N_("Page up, Page down: by a month"),
            N_("Enter: open the day"),
        ),
    ),
    (
        N_("An article"),
        (
            N_("Tab: to the next link or medical word"),
            N_("Enter: follow the link, or say what the word means"),
            N_("F3, Shift+F3: to the next or previous place of what you searched for"),
            N_("Ctrl+D: read later, or no longer"),
            N_("Backspace: back to where you came from"),
            N_("Escape: back to all articles"),
        ),
    ),
    (
        N_("Everywhere"),
        (
            N_("Tab, Shift+Tab: to the next or previous thing"),
            N_("Arrow keys: from button to button in a row"),
            N_("Escape: close, or empty a search"),
            N_("Alt with the underlined letter: a menu"),
        ),
    ),
)


def keys_page() -> HelpPage:
    return HelpPage(KEYS, tr(KEYS_TITLE), (*_of_menus(), *_of_pages()))


def _of_menus() -> Iterator[Block]:
    for menu, words in MENUS:
        yield Block(Kind.HEADING, (plain_words(tr(words)),))
        for command in COMMANDS:
            if command.menu == menu and command.key != SEPARATOR:
                name = plain_words(tr(command.words)).removesuffix("…")
                told = tr(": {command}").format(command=name)
                yield Block(Kind.POINT, ("", _keys_of(command, tr(words)), told))


def _keys_of(command: Command, menu: str) -> str:
    """Its own, or else the letters that lead to it through the menu."""
    if command.shortcut:
        keys = QKeySequence(command.shortcut)
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    return tr("Alt+{menu}, then {letter}").format(
        menu=mnemonic(menu), letter=mnemonic(tr(command.words))
    )


def _of_pages() -> Iterator[Block]:
    for heading, lines in IN_PAGES:
        yield Block(Kind.HEADING, (tr(heading),))
        for line in lines:
            key, colon, words = tr(line).partition(":")
            yield Block(Kind.POINT, ("", key, colon + words))
