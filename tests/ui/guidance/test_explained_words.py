"""Medical words in an article: pressed where they are first used, they say what they mean."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from library import NEXT_REVIEW, written
from looks import Look
from spasm_diary.bootstrap.library import articles
from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.glossary import Word, words_used
from spasm_diary.presenters.article_words import article_view
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.guidance.text_places import places_of_words
from spasm_diary.ui.palettes import colours

Key = Qt.Key
STATIN = Word("statin", ("statin", "statins"), "a medicine for cholesterol.")
CLOT = Word("clot", ("clot", "clots"), "thick blood.")
BODY = (
    "## What of statins?\n\nSee [statins](other). **Statins** help some. Statins may.\n\n"
    "- A clot is rare.\n- A statin is not."
)
ARTICLE = replace(written("linked", "sleep", body=BODY), words=(STATIN, CLOT))


def shown(qtbot: QtBot, article: Article = ARTICLE) -> ArticleText:
    text = ArticleText()
    qtbot.addWidget(text)
    text.resize(900, 700)
    text.show()
    text.activateWindow()
    text.setFocus()
    QApplication.processEvents()
    show(text, article)
    return text


def show(text: ArticleText, article: Article) -> None:
    text.show_article(article_view(article, (), NEXT_REVIEW, None, None))


def pressable(text: ArticleText) -> list[tuple[str, str]]:
    """Each link with its words, in their order."""
    found, block = [], text.document().begin()
    while block.isValid():
        each = block.begin()
        while not each.atEnd():
            shape = each.fragment().charFormat()
            if shape.isAnchor():
                found.append((shape.anchorHref(), each.fragment().text()))
            each += 1
        block = block.next()
    return found


def press_with_keys(text: ArticleText, steps: int) -> None:
    for _ in range(steps):
        QTest.keyClick(text, Key.Key_Tab)
    QTest.keyClick(text, Key.Key_Return)


def test_a_medical_word_can_be_pressed_where_it_is_first_used_and_only_there(
    qtbot: QtBot, plain_look: Look
) -> None:
    assert pressable(shown(qtbot)) == [
        ("other", "statins"),
        ("#statin", "Statins"),
        ("#clot", "clot"),
    ]


def test_a_medical_word_is_told_by_more_than_its_colour(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot)
    cursor = text.document().find("Statins help")
    cursor.setPosition(cursor.selectionStart() + 1)
    assert cursor.charFormat().underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert cursor.charFormat().toolTip() == STATIN.meaning
    assert cursor.charFormat().fontWeight() > 400, "it stays as strong as it was"


def test_by_keys_alone_a_word_says_what_it_means_behind_it_and_no_more(
    qtbot: QtBot, plain_look: Look
) -> None:
    text = shown(qtbot)
    before = text.toPlainText()
    press_with_keys(text, 2)
    assert "Statins (a medicine for cholesterol) help some." in text.toPlainText()
    QTest.keyClick(text, Key.Key_Return)
    assert text.toPlainText() == before


def test_the_link_that_has_the_keys_has_a_ring_as_any_control(
    qtbot: QtBot, plain_look: Look
) -> None:
    text = shown(qtbot)
    before = text.viewport().grab().toImage()
    QTest.keyClick(text, Key.Key_Tab)
    after = text.viewport().grab().toImage()
    cursor = text.textCursor()
    [ring] = places_of_words(text.document(), cursor)
    spot = ring.toRect()
    accent = colours().named("accent")
    assert after.pixelColor(spot.left(), spot.center().y()) == accent
    assert before.pixelColor(spot.left(), spot.center().y()) != accent


def test_two_words_can_say_what_they_mean_at_once(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot)
    press_with_keys(text, 2)
    press_with_keys(text, 1)
    assert "Statins (a medicine" in text.toPlainText()
    assert "A clot (thick blood) is rare." in text.toPlainText()


def test_a_meaning_stays_when_the_text_is_written_anew(qtbot: QtBot, qapp: QApplication) -> None:
    Look().put_on(qapp)
    text = shown(qtbot)
    press_with_keys(text, 2)
    Look(text_percent=200).put_on(qapp)
    qapp.processEvents()
    assert "Statins (a medicine for cholesterol) help some." in text.toPlainText()
    Look().put_on(qapp)


def test_another_article_begins_without_any_meaning(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot)
    press_with_keys(text, 2)
    show(text, replace(ARTICLE, name="other"))
    assert "a medicine for cholesterol)" not in text.toPlainText()


def test_pressing_a_word_leads_nowhere(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot)
    led: list[str] = []
    text.followed.connect(led.append)
    press_with_keys(text, 1)
    press_with_keys(text, 1)
    assert led == ["other"]


@pytest.mark.parametrize("article", articles(), ids=lambda article: article.name)
def test_every_word_can_be_pressed_unless_it_only_stands_in_headings_and_links(
    qtbot: QtBot, plain_look: Look, article: Article
) -> None:
    lines = (*article.short, *article.body.splitlines())
    running = "\n\n".join(re.sub(r"\[[^]]*\]", "[]", x) for x in lines if not x.startswith("#"))
    expected = [f"#{word.name}" for word in words_used(running, article.words)]
    found = [link for link, _ in pressable(shown(qtbot, article)) if link.startswith("#")]
    assert found == expected
