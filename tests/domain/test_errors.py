"""What goes wrong is told in a sentence, in the person's language."""

import gettext

import pytest

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.spasms import Spasm
from spasm_diary.words import speak


class _Shouting(gettext.NullTranslations):
    def gettext(self, message: str, /) -> str:
        return message.upper().replace("{LOWEST}", "{lowest}").replace("{HIGHEST}", "{highest}")


def test_an_error_is_told_in_the_language_of_the_moment() -> None:
    error = NotValid("From {lowest} on.", lowest=3)
    assert (str(error), error.in_words()) == ("From 3 on.", "From 3 on.")

    speak(_Shouting())
    try:
        assert error.in_words() == "FROM 3 ON."
    finally:
        speak(gettext.NullTranslations())


def test_an_error_does_not_repeat_what_a_person_wrote() -> None:
    with pytest.raises(NotValid) as caught:
        Spasm(severity=11, note="my secret")

    assert "secret" not in str(caught.value)
