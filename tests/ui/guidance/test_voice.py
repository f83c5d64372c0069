from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from spasm_diary.presenters.reading_aloud import Voice
from spasm_diary.ui.guidance.voice import ComputerVoice, voice_of_the_computer
from voices import ENGLISH, GERMAN, EngineState, FakeEngine, FakeVoice, speech_with

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Led:
    """A voice, and the ways in which a test lets time go by."""

    voice: Voice
    said: list[str]
    go_on: Callable[[], None]
    fail: Callable[[], None]


def of_the_computer() -> Led:
    engine = FakeEngine("speechd")
    return Led(ComputerVoice(engine, EngineState), engine.said, engine.go_on, engine.fail)


def fake() -> Led:
    voice = FakeVoice()
    return Led(voice, voice.said, voice.go_on, voice.fail)


@pytest.fixture(params=[of_the_computer, fake])
def led(request: pytest.FixtureRequest) -> Led:
    made: Led = request.param()
    return made


def test_lines_are_said_one_after_the_other_and_then_it_is_told(led: Led) -> None:
    ended: list[str] = []
    led.voice.say(("One.", "Two."), lambda: ended.append("ended"))
    assert led.said == ["One."]
    led.go_on()
    assert (led.said, ended) == (["One.", "Two."], [])
    led.go_on()
    assert (led.said, ended) == (["One.", "Two."], ["ended"])
    led.go_on()
    assert ended == ["ended"]


def test_a_voice_that_is_stopped_says_no_more_and_tells_nothing(led: Led) -> None:
    ended: list[str] = []
    led.voice.say(("One.", "Two."), lambda: ended.append("ended"))
    led.voice.stop()
    led.go_on()
    assert (led.said, ended) == (["One."], [])


def test_a_voice_that_fails_comes_to_its_end(led: Led) -> None:
    ended: list[str] = []
    led.voice.say(("One.", "Two."), lambda: ended.append("ended"))
    led.fail()
    assert (led.said, ended) == (["One."], ["ended"])


def test_another_text_takes_the_place_of_the_first(led: Led) -> None:
    ended: list[str] = []
    led.voice.say(("One.", "Two."), lambda: ended.append("first"))
    led.voice.say(("Three.",), lambda: ended.append("second"))
    led.go_on()
    assert (led.said, ended) == (["One.", "Three."], ["second"])


def test_an_engine_that_tells_late_of_the_end_does_not_cut_the_next_line_short() -> None:
    engine = FakeEngine("speechd")
    voice = ComputerVoice(engine, EngineState)
    voice.say(("One.", "Two."), lambda: None)
    engine.tell_late()
    assert engine.said == ["One."]


def missing(name: str) -> Any:
    raise ModuleNotFoundError(name)


@pytest.mark.parametrize(
    "load",
    [
        missing,
        speech_with([], [ENGLISH]),
        speech_with(["mock"], [ENGLISH]),
        speech_with(["speechd"], [GERMAN]),
        speech_with(["speechd"], []),
    ],
    ids=["without Qt's part", "no engine", "a silent engine", "another language", "no voice"],
)
def test_a_computer_may_have_no_voice_for_the_articles(load: Callable[[str], Any]) -> None:
    assert voice_of_the_computer(load) is None


def test_a_computer_with_an_english_voice_reads_in_it() -> None:
    voice = voice_of_the_computer(speech_with(["mock", "speechd"], [GERMAN, ENGLISH]))
    assert voice is not None


def test_whatever_this_computer_has_is_found_without_trouble() -> None:
    voice = voice_of_the_computer()
    assert voice is None or isinstance(voice, ComputerVoice)
