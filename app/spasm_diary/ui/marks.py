"""What a widget asks of the style besides its kind: properties that `CalmStyle` looks at."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, *names: str) -> None:
    """Ask for looks by their names, such as "primary" or "quiet"."""
    for name in names:
        widget.setProperty(name, True)  # noqa: FBT003 - Qt's signature
