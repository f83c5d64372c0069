"""Finds widgets as a person would: by what they are and what they are called."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def the(kind: type[Kind], inside: QWidget, name: str = "") -> Kind:
    """The one widget of a kind, of a name or a text if one is given."""
    found = all_of(kind, inside, name)
    if len(found) != 1:
        known = sorted({called(each) for each in inside.findChildren(kind)})
        raise AssertionError(f"{len(found)} {kind.__name__} called {name!r}; there are: {known}")
    return found[0]


def all_of(kind: type[Kind], inside: QWidget, name: str = "") -> list[Kind]:
    return [
        each
        for each in inside.findChildren(kind)
        if not name or name in {each.accessibleName(), called(each)}
    ]


def called(widget: QWidget) -> str:
    """What a screen reader says, or what stands on the widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&&", "\0").replace("&", "").replace("\0", "&")
