"""Everything that a menu offers, as a table: its words, its key, and where it stands.

`COMMANDS` is the one list: menus, shortcuts and the page of shortcuts are made from it. Quit and
Settings have no standard key on plain Linux, so theirs are written out.
"""

from dataclasses import dataclass

from spasm_diary.words import N_

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be asked for. `words` hold the mnemonic."""

    key: str
    words: str
    menu: str
    shortcut: str = ""


FILE, EDIT, VIEW, REPORTS, HELP = "file", "edit", "view", "reports", "help"
MENUS = (
    (FILE, N_("&File")),
    (EDIT, N_("&Edit")),
    (VIEW, N_("&View")),
    (REPORTS, N_("&Reports")),
    (HELP, N_("&Help")),
)
COMMANDS = (
    Command("spasm_now", N_("A &spasm now"), FILE, "Ctrl+Space"),
    Command("spasm_again", N_("The same as &last time"), FILE, "Ctrl+R"),
    Command("check_in", N_("&How was the day?"), FILE, "Ctrl+E"),
    Command(SEPARATOR, "", FILE),
    Command("import", N_("&Import from a file…"), FILE, "Ctrl+O"),
    Command("add_diary", N_("Add another &diary…"), FILE),
    Command("export", N_("&Export the diary…"), FILE, "Ctrl+Shift+S"),
    Command("backups", N_("&Backups…"), FILE, "Ctrl+B"),
    Command("example", N_("Look around with in&vented data"), FILE),
    Command("erase", N_("E&rase everything…"), FILE),
    Command(SEPARATOR, "", FILE),
    Command("lock", N_("Loc&k the diary"), FILE, "Ctrl+L"),
    Command("quit", N_("&Quit"), FILE, "Ctrl+Q"),
    Command("undo", N_("&Undo"), EDIT, "Ctrl+Z"),
    Command("bin", N_("The &bin…"), EDIT),
    Command("find", N_("&Find in the diary"), EDIT, "Ctrl+F"),
    Command("fill_in", N_("What can be filled in &later"), EDIT),
    Command(SEPARATOR, "", EDIT),
    Command("settings", N_("&Settings"), EDIT, "Ctrl+,"),
    Command("today", N_("&Today"), VIEW, "Ctrl+1"),
    Command("history", N_("&History"), VIEW, "Ctrl+2"),
    Command("charts", N_("&Charts"), VIEW, "Ctrl+3"),
    Command("reports", N_("&Reports"), VIEW, "Ctrl+4"),
    Command("guidance", N_("&Guidance"), VIEW, "Ctrl+5"),
    Command("settings_page", N_("&Settings page"), VIEW, "Ctrl+6"),
    Command("bad_day", N_("A ba&d day: three buttons only"), VIEW, "F4"),
    Command(SEPARATOR, "", VIEW),
    Command("day_before", N_("The day &before"), VIEW, "Alt+Left"),
    Command("day_after", N_("The day &after"), VIEW, "Alt+Right"),
    Command("as_table", N_("Chart as a tabl&e"), VIEW, "Ctrl+T"),
    Command("panel", N_("What stands beside the &page"), VIEW, "F9"),
    Command(SEPARATOR, "", VIEW),
    Command("larger", N_("&Larger text"), VIEW, "Ctrl++"),
    Command("smaller", N_("S&maller text"), VIEW, "Ctrl+-"),
    Command("usual_size", N_("&Usual text size"), VIEW, "Ctrl+0"),
    Command("appointment", N_("One page for an &appointment…"), REPORTS, "Ctrl+Shift+P"),
    Command("longer", N_("&Longer report…"), REPORTS),
    Command("blank", N_("&Blank sheets to fill in by hand…"), REPORTS),
    Command("paper_sheet", N_("&Type in a paper sheet…"), REPORTS),
    Command(SEPARATOR, "", REPORTS),
    Command("print", N_("&Print the chart or the article…"), REPORTS, "Ctrl+P"),
    Command("save_picture", N_("&Save the chart as a picture…"), REPORTS, "Ctrl+S"),
    Command("help", N_("&Help"), HELP, "F1"),
    Command("shortcuts", N_("&Keys"), HELP, "Ctrl+?"),
    Command("signs", N_("&Warning signs: when to get help"), HELP, "F2"),
    Command(SEPARATOR, "", HELP),
    Command("about", N_("&About Spasm Diary"), HELP),
)


def mnemonic(words: str) -> str:
    """The letter that is underlined in a menu, or "" where none is."""
    _before, mark, after = words.replace("&&", "").partition("&")
    return after[:1].upper() if mark else ""


def plain_words(words: str) -> str:
    """Without the mark of the mnemonic."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
