"""Gathers every text that a person reads into the file from which translators start.

Run by `dev.py messages`, with Babel. The file changes only when a text does: it names files, but no
lines in them, and keeps its date as long as it holds the same texts.
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


if __name__ == "__main__":
    main()
