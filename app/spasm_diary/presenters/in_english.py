"""Says of a longer text that it is in English, to who reads another language."""

from spasm_diary.words import language, tr

WRITTEN_IN = "en"
"""The language of the articles and of the help, as long as there is no other."""


def in_english() -> str:
    """A sentence, or "" where the person reads English anyway."""
    if language() == WRITTEN_IN:
        return ""
    return tr("This text is in English: it is not translated yet.")
