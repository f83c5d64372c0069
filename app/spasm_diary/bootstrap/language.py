"""Makes the window speak the language of the system, before anything in it is made."""

import gettext

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from spasm_diary import words
from spasm_diary.bundled import translations

ENGLISH = "en_GB"
"""Where nothing else is known: its weeks begin on Monday and its days have 24 hours."""


def speak_language_of(application: QApplication, locale: QLocale) -> None:
    """The first of the system's languages that there is a translation of; English else.

    The words of Qt's own buttons come with Qt, and the window is mirrored where one writes so.
    """
    for language in locale.uiLanguages():
        code = language.replace("-", "_").split("_")[0]
        catalogue = translations(code)
        if code == "en" or isinstance(catalogue, gettext.GNUTranslations):
            words.speak(catalogue)
            _let_qt_speak(application, code, locale)
            return


def _let_qt_speak(application: QApplication, code: str, locale: QLocale) -> None:
    """Its own words, which side one reads from, and which voice a screen reader takes."""
    is_of_system = locale.name().partition("_")[0] == code
    QLocale.setDefault(locale if is_of_system else QLocale(ENGLISH if code == "en" else code))
    application.setLayoutDirection(QLocale(code).textDirection())
    if code == "en":
        return
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        application.installTranslator(translator)
