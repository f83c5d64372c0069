"""With an article: larger text, a voice where there is one, and lists to find it again by."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import night
from guidance_scene import GuidanceScene
from guidance_shown import LONG_SPASM
from looks import Look, check_page
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.widgets.card import Card
from voices import FakeVoice
from widgets import called

CTRL = Qt.KeyboardModifier.ControlModifier


def listed(scene: GuidanceScene) -> list[str]:
    buttons = scene.page.library.reading.findChildren(QAbstractButton)
    return [called(button) for button in buttons if button.isVisible()]


def test_the_size_of_the_text_is_changed_from_the_article(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    steps: list[int] = []
    scene.presenter.change_size = steps.append
    scene.page.read_article("sleep")
    scene.page.bar.larger.click()
    assert steps == [1]
    assert not scene.page.bar.smaller.isEnabled(), "it is the usual size already"


def test_the_bar_spares_a_word_before_it_takes_another_line(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    shown = scene.page.bar.print
    words = set()
    for width in range(900, 500, -20):
        scene.window.resize(width, 800)
        scene.settle()
        words.add(shown.text())
        assert called(shown) == "Print…"
    assert words == {"", "Print…"}


def test_without_a_voice_there_is_no_button_for_it(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    assert not scene.page.bar.aloud.isVisible()


def test_a_button_begins_and_ends_reading_aloud(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot, voice=(voice := FakeVoice()))
    scene.page.read_article("sleep")
    aloud = scene.page.bar.aloud
    assert (aloud.isVisible(), aloud.text()) == (True, "Listen")
    aloud.click()
    assert (aloud.text(), voice.said) == ("Stop", ["Sleep and spasms"])
    aloud.click()
    assert (aloud.text(), voice.waiting) == ("Listen", [])


def test_reading_aloud_ends_when_another_page_is_shown(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot, voice=(voice := FakeVoice()))
    scene.page.read_article("sleep")
    scene.page.bar.aloud.click()
    scene.page.hide()
    assert voice.waiting == []


def test_by_keys_alone_an_article_is_put_by_found_again_and_taken_off(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    QTest.keyClick(scene.page.text, Qt.Key.Key_D, CTRL)
    assert scene.page.bar.later.text() == "Off my list"
    QTest.keyClick(scene.page.text, Qt.Key.Key_Escape)
    assert listed(scene)[0] == "Read later: Sleep and spasms"
    QTest.keyClick(scene.rows()["Read later: Sleep and spasms"], Qt.Key.Key_Space)
    assert isinstance(QApplication.focusWidget(), ArticleText)
    QTest.keyClick(scene.page.text, Qt.Key.Key_D, CTRL)
    assert scene.page.bar.later.text() == "Read later"
    QTest.keyClick(scene.page.text, Qt.Key.Key_Escape)
    assert listed(scene) == ["Read lately: Sleep and spasms", "Forget what I read"]


def test_what_was_read_is_forgotten_by_a_button(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    scene.presenter.show_library()
    scene.page.library.reading.findChildren(QPushButton)[-1].click()
    assert not scene.page.library.reading.isVisible()


def test_the_lists_stand_above_all_but_what_is_urgent(qtbot: QtBot, plain_look: Look) -> None:
    for entries, first in (((), "Your reading"), ((LONG_SPASM,), "Fits what you wrote down")):
        scene = GuidanceScene(qtbot, entries)
        scene.page.read_article("sleep")
        scene.presenter.show_library()
        scene.settle()
        cards = [card for card in scene.page.library.findChildren(Card) if card.isVisible()]
        [top] = [card for card in cards if card.y() == min(one.y() for one in cards)]
        assert top.accessibleName() == first


def test_without_a_diary_an_article_cannot_be_put_by(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot, is_open=False)
    scene.page.read_article("sleep")
    assert not scene.page.bar.later.isVisible()


def test_lists_and_an_article_with_a_voice_are_sound_in_every_look(
    qtbot: QtBot, look: Look
) -> None:
    scene = GuidanceScene(qtbot, (night("01:00", "06:00"),), voice=FakeVoice())
    for name in ("children-pregnancy-older-age", "sleep", "stress"):
        scene.page.read_article(name)
        scene.presenter.put_by()
    scene.settle()
    found = check_page(scene.window)
    scene.presenter.show_library()
    scene.settle()
    assert [*found, *check_page(scene.window)] == []
