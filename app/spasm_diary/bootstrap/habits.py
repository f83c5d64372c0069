"""How the program looks and tells the time: as chosen, or else as this computer is set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from spasm_diary.customs import Customs, follow
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.settings import ClockFace, Settings
from spasm_diary.settings_file import SettingsFile
from spasm_diary.ui.look import set_look
from spasm_diary.words import language

if TYPE_CHECKING:
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program

_QUOTED = re.compile("'[^']*'")
_EIGHT_FL_OZ, _SIX_FL_OZ = 237, 177


def customs_of(settings: Settings, locale: QLocale) -> Customs:
    """Those that hold on a computer with a locale."""
    has_am_pm = settings.clock is ClockFace.HOURS_12
    if settings.clock is ClockFace.SYSTEM:
        pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
        has_am_pm = "ap" in _QUOTED.sub("", pattern).lower()
    chosen = settings.week_begins.weekday
    of_locale = locale.firstDayOfWeek().value - 1  # Qt counts from Monday, which is 1
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = language() == "en" and short.startswith("M")
    return Customs(has_am_pm, of_locale if chosen is None else chosen, month_first)


def follow_customs(settings: Settings) -> None:
    """From now on, in everything that is shown."""
    found = customs_of(settings, QLocale.system())
    follow(lambda: found)


def heed(program: Program, before: Settings) -> None:
    """Let the program look and speak as its settings have it since they were changed."""
    settings = program.settings
    follow_customs(settings)
    if (settings.theme, settings.text_percent) != (before.theme, before.text_percent):
        set_look(program.application, settings.theme, settings.text_percent)
        program.window.panel_host.fit(program.window.width())


def settings_file(file: Path) -> SettingsFile:
    """The settings in a file; what it does not say is as usual where this computer is."""
    return SettingsFile(file, usual_settings(QLocale.system()))


def usual_settings(locale: QLocale) -> Settings:
    """What holds where nothing was chosen; in the United Kingdom drinks come in millilitres."""
    if locale.measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem:
        return Settings()
    return Settings(unit=Unit.US_FL_OZ, glass_ml=_EIGHT_FL_OZ, cup_ml=_SIX_FL_OZ)
