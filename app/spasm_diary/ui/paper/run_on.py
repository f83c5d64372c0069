"""What an item of a sheet says as words that run on: the way of least room, for large print."""

from collections.abc import Iterator

from spasm_diary.reports.document import Block, Facts, Listed, Words
from spasm_diary.reports.sheet import Form
from spasm_diary.words import tr


def run_on(form: Form) -> str | None:
    """All of it in one paragraph; None where something in it is no words."""
    if not all(isinstance(block, Words | Facts | Listed) for block in form):
        return None
    found = ""
    for part in (part for block in form for part in _parts(block) if part):
        between = ", " if part[0].islower() else ". "
        found += between + part if found else part
    return found


def _parts(block: Block) -> Iterator[str]:
    if isinstance(block, Words):
        yield block.text.strip().removesuffix(".")
    elif isinstance(block, Facts):
        for label, value in block.rows:
            yield _named(label, value)
    elif isinstance(block, Listed):
        for row in block.table.rows:
            cells = zip(block.table.headings[1:], row[1:], strict=False)
            yield _named(row[0], ", ".join(f"{heading} {cell}".strip() for heading, cell in cells))


def _named(name: str, words: str) -> str:
    return tr("{name}: {words}").format(name=name, words=words) if name and words else name or words
