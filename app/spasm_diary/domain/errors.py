"""What can go wrong that is nobody's bug, each in a sentence for the person."""

from spasm_diary.words import tr


class DiaryError(Exception):
    """Expected trouble. Its text is marked with `N_`, and put in the person's language when told.

    The values are numbers, dates and the names of fields and files: never what a person wrote.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self._sentence = sentence
        self._values = values

    def in_words(self) -> str:
        return tr(self._sentence).format(**self._values)

    def __str__(self) -> str:
        return self.in_words()


class NotValid(DiaryError):
    """A value that the diary does not take."""


class NotFound(DiaryError):
    """An entry that is not there any more."""


class NotReadable(DiaryError):
    """A text or file that could not be understood."""


class DiaryUnavailable(DiaryError):
    """The file or the disk does not let the diary be read or written."""


class NeedsRecovery(DiaryUnavailable):
    """The file itself is at fault: to try again will not help, but a backup may."""


class Missing(NeedsRecovery):
    """There is no file, though there was one."""


class Damaged(NeedsRecovery):
    """A part of the file is gone or makes no sense."""


class NotADiary(NeedsRecovery):
    """The file is something else."""


class TooNew(DiaryUnavailable):
    """The file was made by a newer version of the program."""


class Locked(DiaryUnavailable):
    """The diary is encrypted, and waits for its passphrase."""


class WrongPassphrase(DiaryUnavailable):
    """It is not the one of this diary; nothing is damaged."""


class KeysUnusable(DiaryUnavailable):
    """The file with the wrapped key is missing, damaged or of another diary: the sheet helps."""


class Cancelled(Exception):
    """The person asked a long task to stop."""
