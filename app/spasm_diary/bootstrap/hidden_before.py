"""What an earlier version hid in the settings goes to the diary, where nobody else reads it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from spasm_diary.domain.errors import DiaryUnavailable

if TYPE_CHECKING:
    from spasm_diary.settings_file import SettingsFile
    from spasm_diary.usecases.ports import OpenWork

logger = logging.getLogger(__name__)


def take_over(settings_file: SettingsFile, open_work: OpenWork) -> None:
    """Once; where the diary or the settings cannot be written, the next start tries again."""
    hidden = settings_file.hidden_before()
    if not hidden:
        return
    from spasm_diary.guidance.catalogue import RULES
    from spasm_diary.usecases.keep_advice import take_over_hidden

    known = {rule.key for rule in RULES}
    try:
        take_over_hidden(open_work, [rule for rule in hidden if rule in known])
        settings_file.forget_hidden()
    except (DiaryUnavailable, OSError):
        logger.info("what the settings hid could not be taken over yet")
