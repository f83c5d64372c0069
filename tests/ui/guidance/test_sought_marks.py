"""What was searched for, marked in the article: seen, stepped through by keys, and taken away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contrast import ratio
from guidance_scene import GuidanceScene
from looks import Look, check_page
from spasm_diary.ui.guidance.marks_bar import marks_in_words
from spasm_diary.ui.palettes import colours

Key = Qt.Key


def searched(qtbot: QtBot, words: str = "quinine", article: str = "") -> GuidanceScene:
    scene = GuidanceScene(qtbot)
    scene.presenter.search(words)
    scene.presenter.read(article or "acupuncture-chiropractic-herbs")
    scene.settle()
    return scene


def marked(scene: GuidanceScene) -> list[str]:
    """The words in the frames."""
    text, marks = scene.page.text, scene.page.text.marks
    found = []
    for _ in range(len(marks)):
        text.step_mark(1)
        cursor = text.textCursor()
        cursor.setPosition(marks.position)
        cursor.movePosition(cursor.MoveOperation.EndOfWord, cursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_each_place_of_what_was_searched_for_is_marked_in_the_text(
    qtbot: QtBot, plain_look: Look
) -> None:
    assert marked(searched(qtbot)) == ["quinine", "Quinine"]


def test_sources_are_not_searched_and_so_not_marked(qtbot: QtBot, plain_look: Look) -> None:
    scene = searched(qtbot, "acupuncture")
    where = scene.page.text.document().find("Acupuncture for treating fibromyalgia")
    assert where.hasSelection()
    marks = scene.page.text.marks
    marks.step(-1)
    assert 0 < marks.position < where.selectionStart()


def test_other_forms_and_what_was_meant_by_a_slip_are_marked_too(
    qtbot: QtBot, plain_look: Look
) -> None:
    found = marked(searched(qtbot, "streching", "physiotherapy-and-massage"))
    assert {"stretching", "Stretching", "stretches", "stretch"} & set(found)


def test_keys_lead_from_place_to_place_and_round_the_end(qtbot: QtBot, plain_look: Look) -> None:
    scene = searched(qtbot)
    text, bar = scene.page.text, scene.page.marks
    assert bar.words.text() == "2 places found"
    QTest.keyClick(text, Key.Key_F3)
    assert (bar.words.text(), text.verticalScrollBar().value() > 0) == ("Place 1 of 2", True)
    QTest.keyClick(text, Key.Key_F3)
    QTest.keyClick(text, Key.Key_F3)
    assert bar.words.text() == "Place 1 of 2"
    QTest.keyClick(text, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.words.text() == "Place 2 of 2"


def test_going_back_first_leads_to_the_last_place(qtbot: QtBot, plain_look: Look) -> None:
    scene = searched(qtbot)
    scene.page.marks.previous.click()
    assert scene.page.marks.words.text() == "Place 2 of 2"


def test_the_place_that_one_is_led_to_is_in_view(qtbot: QtBot, plain_look: Look) -> None:
    scene = searched(qtbot, "cramp", "night-cramps")
    text = scene.page.text
    for number in range(len(text.marks)):
        text.step_mark(1)
        where = text.marks.place(number)
        where.translate(0, -text.verticalScrollBar().value())
        assert text.viewport().rect().toRectF().contains(where)


def test_marks_are_frames_and_not_only_a_colour(qtbot: QtBot, look: Look) -> None:
    scene = searched(qtbot, "acupuncture")
    text = scene.page.text
    picture = text.viewport().grab().toImage()
    where = text.marks.place(0).toRect()
    scale = picture.devicePixelRatio()
    middle = round(where.center().y() * scale)
    row = {
        picture.pixelColor(x, middle).name()
        for x in range(round(where.left() * scale) - 3, round(where.left() * scale) + 6)
    }
    assert colours().named("warn").name() in row
    assert ratio(colours().warn, colours().card) >= 3
    assert check_page(scene.window) == []


def test_an_article_that_is_found_once_more_begins_at_its_top(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = searched(qtbot)
    bar = scene.page.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    scene.page.marks.close_marks.click()
    assert bar.value() == bar.maximum()
    scene.presenter.search("acupuncture")
    scene.presenter.read("acupuncture-chiropractic-herbs")
    assert bar.value() == 0


def test_marks_are_hidden_by_their_button_and_by_another_article(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = searched(qtbot)
    assert scene.page.marks.isVisible()
    scene.page.marks.close_marks.click()
    assert (len(scene.page.text.marks), scene.page.marks.isVisible()) == (0, False)
    again = searched(qtbot)
    again.page.bar.next.click()
    assert not again.page.marks.isVisible()


def test_without_a_search_nothing_is_marked(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    QTest.keyClick(scene.page.text, Key.Key_F3)
    assert (len(scene.page.text.marks), scene.page.marks.isVisible()) == (0, False)


def test_a_mark_is_told_by_its_number() -> None:
    assert marks_in_words(1, None) == "1 place found"
    assert marks_in_words(12, 3) == "Place 4 of 12"
