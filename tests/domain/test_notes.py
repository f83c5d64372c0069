"""Notes, appointments, ticked signs, and "none today" said outright."""

import pytest
from hypothesis import given

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.notes import Appointment, Note, SignTicked, Topic
from strategies import texts


@given(texts)
def test_a_note_is_kept_in_any_script(text: str) -> None:
    assert Note(Note(text).text) == Note(text)


def test_markup_in_a_note_is_kept_letter_by_letter() -> None:
    markup = "<b>bold</b> &amp; **stars** `code`"
    assert Note(markup).text == markup


def test_an_appointment_is_with_somebody() -> None:
    assert Appointment(" Dr\nRoy ", "Why\r\nnights?").question == "Why\nnights?"
    with pytest.raises(NotValid, match="name is needed"):
        Appointment("")


def test_a_warning_sign_that_is_not_in_the_list_is_refused() -> None:
    with pytest.raises(NotValid, match="no such warning sign"):
        SignTicked("hiccups")


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_its_words(topic: Topic) -> None:
    assert topic.none.startswith("No ")
