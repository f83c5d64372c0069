"""Gathers every text that a person reads into the file from which translators start.

Run by `dev.py messages`, with Babel. The file changes only when a text does: it names files, but no
lines in them, and keeps its date as long as it holds the same texts. The translations are renewed
from it, and what they lack is printed.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = ROOT / "resources" / "locale" / "spasm_diary.pot"
KEYWORDS: dict[str, tuple[int, ...] | None] = {"tr": None, "ntr": (1, 2), "N_": None}
"""The marks of `spasm_diary.words`, and which of their arguments are texts."""
COMMENTS = ("For translators:",)
HEAD = "# Every text of Spasm Diary, from which translations start."


def gather() -> Catalog:
    """Every marked text of the program, in the order of its files."""
    catalog = Catalog(project="Spasm Diary", header_comment=HEAD, charset="utf-8")
    found = extract_from_dir(
        ROOT / "app", [("**.py", "python")], keywords=KEYWORDS, comment_tags=COMMENTS
    )
    for file, line, text, comments, _context in found:
        if text:
            catalog.add(text, locations=[(f"app/{file}", line)], auto_comments=comments)
    return catalog


def template() -> Catalog:
    """What the file holds now."""
    with TEMPLATE.open("rb") as file:
        return read_po(file)


def translations() -> dict[str, Path]:
    """The catalogue of each language there is."""
    found = TEMPLATE.parent.glob("*/LC_MESSAGES/spasm_diary.po")
    return {file.parents[1].name: file for file in sorted(found)}


def read(language: str) -> Catalog:
    with translations()[language].open("rb") as file:
        return read_po(file, locale=language)


def untranslated(catalog: Catalog) -> list[str]:
    """The texts that a catalogue lacks, or holds in only some of the forms for counts."""
    lacking = []
    for message in catalog:
        forms = (message.string,) if isinstance(message.string, str) else message.string
        if message.id and not (forms and all(forms)):
            lacking.append(message.id if isinstance(message.id, str) else message.id[0])
    return lacking


def texts(catalog: Catalog) -> set[str]:
    """The texts of a catalogue; one that counts is told by its singular."""
    ids = (message.id for message in catalog if message.id)
    return {one if isinstance(one, str) else one[0] for one in ids}


def main() -> None:
    gathered = gather()
    if TEMPLATE.exists():
        gathered.creation_date = template().creation_date
    written = BytesIO()
    write_po(written, gathered, include_lineno=False, sort_by_file=True, width=100)
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_bytes(written.getvalue())
    print(f"{len(gathered)} texts are in {TEMPLATE.relative_to(ROOT)}")
    for language in translations():
        lacking = _renew(language)
        print(f"{language} lacks {len(lacking)} of them", *lacking, sep="\n    ")


def _renew(language: str) -> list[str]:
    """Bring a translation to the texts that there are now; returns what it lacks."""
    catalog = read(language)
    catalog.update(template(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    catalog.fuzzy = False
    written = BytesIO()
    write_po(written, catalog, include_lineno=False, sort_by_file=True, width=100)
    translations()[language].write_bytes(written.getvalue())
    return untranslated(catalog)


if __name__ == "__main__":
    main()
