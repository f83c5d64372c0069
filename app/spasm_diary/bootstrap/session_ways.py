"""What a window can do only where there is a session around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from spasm_diary.presenters.erase_page import EraseAll
    from spasm_diary.presenters.settings.reminders import ReminderActions


@dataclass
class SessionWays:
    """Nothing at first; a session puts in what it can."""

    change_diary: Callable[[], None] = lambda: None
    """To the example and back."""
    visit: Callable[[Path], None] = lambda _backup: None
    """Look at a backup."""
    reopen: Callable[[Callable[[], None]], None] = lambda _act: None
    """Do something to the diary's file while it is closed."""
    erase_diary: EraseAll = lambda _kinds: None
    """All of it, and begin anew."""
    reminding: ReminderActions | None = None
    """What can be done about reminders."""
