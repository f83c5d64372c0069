from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guidance_scene import BUNDLED
from library import NEXT_REVIEW, written
from looks import Look
from spasm_diary.domain.settings import Theme
from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.glossary import Word
from spasm_diary.presenters.article_words import ArticleView, article_view
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import Role, role_font

LONGEST_LINE = 80
LINKED = written(
    "linked",
    "sleep",
    body="## Where next?\n\nSee [stress](stress), and [a page](https://example.org/).\n\n"
    "![a picture](https://example.org/x.png) <b>loud</b>\n\n1. First\n2. Second",
)


def view(article: Article = BUNDLED[0], why: tuple[str, ...] = ()) -> ArticleView:
    return article_view(article, why, NEXT_REVIEW, None, None)


def shown(qtbot: QtBot, article: ArticleView, width: int = 900) -> ArticleText:
    text = ArticleText()
    qtbot.addWidget(text)
    text.resize(width, 700)
    text.show()
    text.show_article(article)
    return text


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def named(text: ArticleText, words: str) -> QTextBlock:
    return next(block for block in blocks(text.document()) if words in block.text())


@pytest.mark.parametrize("article", BUNDLED, ids=lambda article: article.name)
def test_no_line_of_an_article_is_too_long_to_follow(
    qtbot: QtBot, plain_look: Look, article: Article
) -> None:
    for block in blocks(shown(qtbot, view(article), width=1600).document()):
        layout = block.layout()
        for index in range(layout.lineCount()):
            assert layout.lineAt(index).textLength() <= LONGEST_LINE


@pytest.mark.parametrize("article", BUNDLED, ids=lambda article: article.name)
def test_an_article_is_never_wider_than_its_window(
    qtbot: QtBot, plain_look: Look, article: Article
) -> None:
    text = shown(qtbot, view(article), width=320)
    assert text.horizontalScrollBar().maximum() == 0


def test_the_short_version_comes_before_the_text(qtbot: QtBot, plain_look: Look) -> None:
    article = view(why=("Because of this.",))
    plain = shown(qtbot, article).toPlainText()
    order = (article.title, "In short", *article.short, *article.why, "## ", article.sources[0])
    places = [plain.index(words) for words in order if words != "## "]
    assert places == sorted(places)
    assert plain.index(article.why[0]) < plain.index("?")


def test_medical_words_stand_between_the_text_and_its_sources(
    qtbot: QtBot, plain_look: Look
) -> None:
    statin = Word("statin", ("statins",), "a medicine for cholesterol.")
    plain = shown(qtbot, view(replace(LINKED, words=(statin,)))).toPlainText()
    order = ("Where next?", "Words used here", "statin: a medicine for cholesterol.", "Sources")
    places = [plain.index(words) for words in order]
    assert places == sorted(places)


def test_an_article_in_everyday_words_has_no_list_of_words(qtbot: QtBot, plain_look: Look) -> None:
    assert "Words used here" not in shown(qtbot, view(LINKED)).toPlainText()


def test_sources_and_age_stand_at_the_foot(qtbot: QtBot, plain_look: Look) -> None:
    article = view()
    plain = shown(qtbot, article).toPlainText()
    assert plain.index("Sources") < plain.index(article.sources[-1]) < plain.index(article.dated)
    assert plain.rstrip().endswith(article.general)


def test_an_old_copy_says_so_under_its_title(qtbot: QtBot, plain_look: Look) -> None:
    late = article_view(BUNDLED[0], (), NEXT_REVIEW + timedelta(days=4000), None, None)
    plain = shown(qtbot, late).toPlainText()
    assert plain.index(late.title) < plain.index(late.out_of_date) < plain.index("In short")


def test_headings_are_told_apart_by_size_and_for_screen_readers(
    qtbot: QtBot, plain_look: Look
) -> None:
    text = shown(qtbot, view(LINKED))
    heading, title = named(text, "Where next?"), named(text, "Linked")
    assert (title.blockFormat().headingLevel(), heading.blockFormat().headingLevel()) == (1, 2)
    size = heading.begin().fragment().charFormat().font().pointSizeF()
    assert size == role_font(Role.HEADING).pointSizeF()


def test_the_first_heading_of_a_text_is_like_all_others(qtbot: QtBot, plain_look: Look) -> None:
    two = written("two", "sleep", body="## One?\n\nA.\n\n## Two?\n\nB.")
    text = shown(qtbot, view(two))
    one, other = (named(text, words).begin().fragment().charFormat() for words in ("One?", "Two?"))
    assert one.font() == other.font()


def test_lines_stand_well_apart(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot, view(LINKED))
    line = named(text, "See stress").layout().lineAt(0)
    assert line.height() == pytest.approx(QFontMetricsF(text.font()).height(), abs=1)
    assert named(text, "See stress").blockFormat().lineHeight() == 140


def test_a_list_stays_a_list(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot, view(LINKED))
    for points in (("First", "Second"), LINKED.short):
        places = [block.textList().itemNumber(block) for block in (named(text, x) for x in points)]
        assert places == list(range(len(points)))


def test_markup_of_other_kinds_is_shown_as_it_is_written(qtbot: QtBot, plain_look: Look) -> None:
    assert "<b>loud</b>" in shown(qtbot, view(LINKED)).toPlainText()


def test_nothing_is_ever_loaded(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot, view(LINKED))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_a_link_is_told_and_never_followed_by_itself(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot, view(LINKED))
    before = text.toPlainText()
    with qtbot.waitSignal(text.followed) as told:
        text.anchorClicked.emit(QUrl("https://example.org/"))
    assert told.args == ["https://example.org/"]
    assert text.toPlainText() == before


def test_another_theme_recolours_what_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    Look().put_on(qapp)
    text = shown(qtbot, view())
    Look(Theme.DARK).put_on(qapp)
    qapp.processEvents()
    dated = named(text, "Written ").begin().fragment().charFormat()
    assert dated.foreground().color() == colours().named("quiet")
    ground = text.grab().toImage().pixelColor(text.width() // 2, 40)
    assert ground == colours().named("card")
    Look().put_on(qapp)


def test_larger_text_is_written_anew_at_the_same_place(qtbot: QtBot, qapp: QApplication) -> None:
    Look().put_on(qapp)
    text = shown(qtbot, view())
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    Look(text_percent=200).put_on(qapp)
    qapp.processEvents()
    fragment = named(text, BUNDLED[0].short[0]).begin().fragment()
    assert fragment.charFormat().font().pointSizeF() == role_font(Role.BODY).pointSizeF()
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.1)
    Look().put_on(qapp)


def test_a_reason_that_comes_later_does_not_scroll_the_text(qtbot: QtBot, plain_look: Look) -> None:
    text = shown(qtbot, view())
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum())
    text.show_article(replace(view(), why=("Because of this.",)))
    assert "Because of this." in text.toPlainText()
    assert bar.value() == bar.maximum()
