"""Translators find every text, and the program finds every translation."""

import ast
from collections.abc import Iterator
from pathlib import Path

import messages

APP = Path(__file__).parents[2] / "app"
HELP = "run: python3 packaging/dev.py messages"


def test_the_template_holds_every_text_that_is_marked_and_no_other() -> None:
    now, marked = (messages.texts(one) for one in (messages.template(), messages.gather()))

    assert marked - now == set(), HELP
    assert now - marked == set(), HELP


def test_what_is_marked_is_a_text_as_it_stands() -> None:
    """Put together before it is looked up, it would never be found in a catalogue."""
    found = [
        f"{file.relative_to(APP)}:{call.lineno}"
        for file in sorted(APP.rglob("*.py"))
        for call, texts in calls(file)
        if any(map(is_put_together, texts))
    ]

    assert found == []


def calls(file: Path) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """The calls of the marks in a file, with those of their arguments that are texts."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in messages.KEYWORDS:
            yield node, node.args[: len(messages.KEYWORDS[node.func.id] or (1,))]


def is_put_together(argument: ast.expr) -> bool:
    """Whether it is anything but a text, or a name that stands for one."""
    if isinstance(argument, ast.Call):
        return isinstance(argument.func, ast.Attribute) and argument.func.attr in {"format", "join"}
    return isinstance(argument, ast.JoinedStr | ast.BinOp)


def test_fields_have_names_so_that_translations_may_change_their_order() -> None:
    nameless = [text for text in messages.texts(messages.gather()) if "{}" in text or "%s" in text]

    assert nameless == []
