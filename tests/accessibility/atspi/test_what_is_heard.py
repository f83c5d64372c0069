"""What a screen reader is told, of the real program on a screen that nobody sees."""

import sys
from collections.abc import Iterator

import pytest

import screen_reader
from scene_life import fill_for_scenes
from screen_reader import Heard, Listener, findings, listening
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)


@pytest.fixture(scope="module")
def listener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """The program on a diary of some weeks, its first screens seen before."""
    folder = tmp_path_factory.mktemp("heard")
    fill_for_scenes(folder)
    SettingsFile(Paths(folder).settings).write(Settings(welcomed=True))
    with listening(folder) as one:
        yield one


def names(heard: Heard, role: str = "") -> list[str]:
    return [one.name for one in heard.all_shown() if role in {"", one.role}]


def test_a_spasm_is_told_with_its_form_in_the_order_of_the_page(listener: Listener) -> None:
    listener.keys.press("ctrl+1", "ctrl+space")

    heard = listener.hear_of("How strong at its worst, 10 of 10")

    assert findings(heard) == []
    order = [name for name in names(heard) if name in ORDER]
    assert list(dict.fromkeys(order)) == ORDER
    [strength] = [one for one in heard.all_shown() if one.name.endswith("at its worst, 0 of 10")]
    assert "focused" in strength.states
    assert (strength.role, strength.description) == ("check box", "none")


ORDER = [
    "The day before",
    "Pick a day",
    "It has stopped",
    "How strong was it at its worst?",
    "Body, front and back",
    "Remove this spasm",
    "How was the day?",
    "Note for the day",
]


def test_what_was_saved_and_undone_is_said_wherever_the_keys_are(listener: Listener) -> None:
    listener.keys.press("ctrl+6")
    listener.keys.wait_for("Settings")

    for _press in range(2):  # one begins a spasm, and one says that it has stopped
        assert [words[:6] for words in listener.said_to("ctrl+space")] == ["Saved "]
    undone = {words for _press in range(2) for words in listener.said_to("ctrl+z")}
    assert undone >= {"Undone: 1 entry is as it was", "Undone: 1 entry taken out again"}


def test_a_chart_is_told_as_one_with_a_sentence(listener: Listener) -> None:
    listener.keys.press("ctrl+3")

    heard = listener.hear_of("How much time")

    [chart] = [one for one in heard.all_shown() if one.role == "chart"]
    assert chart.description.startswith("Spasms, ")


def test_other_charts_are_told_with_its_ways_to_look_at_it(listener: Listener) -> None:
    listener.keys.press("ctrl+3")
    listener.keys.wait_for("Spasms, sleep, stress and drinks")

    for title, choice in NEXT_CHARTS:
        listener.keys.press("alt+t", "Down")
        listener.keys.wait_for(title)
        heard = listener.hear_of(choice)

        assert findings(heard) == [], title
        [chart] = [one for one in heard.all_shown() if one.role == "chart"]
        assert chart.name == title
        assert chart.description.endswith(".")
        [charts] = [one for one in heard.all_shown() if one.role == "combo box"]
        assert charts.labels == ("Chart",)
        assert set(REACHES) <= set(names(heard))

    listener.keys.press("alt+t", "Home")
    listener.keys.wait_for("Spasms, sleep, stress and drinks")


NEXT_CHARTS = (
    ("Calendar of spasms", "Show: Worst strength"),
    ("Hours of the day", "How much time: Week"),
)
"""The title of each, and a name that is on the page then."""
REACHES = ("How much time: Week", "How much time: Month", "The time before", "Show as table")


def test_an_article_that_was_searched_for_makes_sense_to_a_listener(listener: Listener) -> None:
    listener.keys.press("ctrl+5")
    listener.keys.wait_for("Guidance")
    listener.keys.press("ctrl+f", *"quinine", "Return")
    listener.hear_of("1 article found")
    listener.keys.press("Tab", "space")
    listener.keys.wait_for("Acupuncture, chiropractic and herbs")
    heard = listener.hear_of("2 places found")

    assert findings(heard) == []
    assert {"Next place (F3)", "Hide the marks", "Read later", "Larger text"} <= set(names(heard))

    listener.keys.press("F3")
    assert "Place 1 of 2" in names(listener.hear_of("Place 1 of 2"))
    listener.keys.press("ctrl+d")
    assert findings(listener.hear_of("Off my list")) == []
    listener.keys.press("Escape")
    listener.keys.wait_for("Guidance")


def test_a_report_and_its_pages_make_sense_to_a_listener(listener: Listener) -> None:
    listener.keys.press("ctrl+4")
    listener.keys.wait_for("Reports")
    heard = listener.hear_of("How often")

    boxes = {one.name: one.states for one in heard.all_shown() if one.role == "check box"}
    assert "checked" in boxes["How often"]
    assert "Which: Longer report" in names(heard)

    listener.keys.press("alt+q", "Tab", "space")
    listener.keys.wait_for_window("As it will be on paper")
    heard = listener.hear_of("Page 1 of 1")
    assert findings(heard) == []
    assert {"Paper: A4", "Size of the letters: Letters 125 %", "The page after"} <= set(
        names(heard)
    )
    listener.keys.leave("Escape")
