"""Says something to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Speak a short status, such as "Saved 09:10"."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before it speaks

    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
