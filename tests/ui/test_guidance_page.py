from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order
from builders import MONDAY, night, sign
from guidance_scene import BUNDLED, GuidanceScene
from looks import Look, check_page
from spasm_diary.presenters.signs_on_paper import sign_blocks, signs_on_paper
from spasm_diary.ui.guidance.article_row import ArticleRow
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.paper.preview import Preview
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.search_field import SearchField
from widgets import all_of, called, the

Key = Qt.Key
SHORT_NIGHTS = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(5))


def press(key: Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def headings(scene: GuidanceScene) -> list[str]:
    cards = (card for card in scene.page.findChildren(Card) if card.isVisible())
    return [card.accessibleName() for card in cards]


def test_library_article_and_signs_are_sound_in_every_look(qtbot: QtBot, look: Look) -> None:
    scene = GuidanceScene(qtbot, (*SHORT_NIGHTS, sign(), sign("long_cramp")))
    found = check_page(scene.window)
    scene.page.read_article("sleep", "today")
    scene.settle()
    found += check_page(scene.window)
    scene.page.show_signs("today")
    scene.settle()
    assert [*found, *check_page(scene.window)] == []


def test_a_row_says_what_it_is_about_and_why(qtbot: QtBot, plain_look: Look) -> None:
    row = GuidanceScene(qtbot, SHORT_NIGHTS).rows()["Sleep and spasms"]
    why = "5 of your last 5 nights were under 7 hours."
    assert row.accessibleDescription().endswith(why)
    assert why in [label.text() for label in row.findChildren(QLabel)]


def test_words_are_searched_for_after_a_pause(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    QTest.keyClicks(the(SearchField, scene.page), "quinine")
    qtbot.waitUntil(lambda: list(scene.rows()) == ["Acupuncture, chiropractic and herbs"])
    QTest.keyClick(the(SearchField, scene.page), Key.Key_Escape)
    qtbot.waitUntil(lambda: len(scene.rows()) == len(BUNDLED))


def test_what_was_searched_for_is_bold_in_a_sentence_of_the_article(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot)
    scene.presenter.search("St Johns wort")
    scene.settle()
    row = scene.rows()["Acupuncture, chiropractic and herbs"]
    sentence = "Herbs can clash with medicines, most of all St John's wort."
    shown = "Herbs can clash with medicines, most of all <b>St</b> <b>John&#x27;s</b> <b>wort</b>."
    assert shown in [label.text() for label in row.findChildren(QLabel)]
    assert sentence in row.accessibleDescription()


def test_what_is_found_is_sound_in_every_look(qtbot: QtBot, look: Look) -> None:
    scene = GuidanceScene(qtbot)
    for typed in ("charly horse at nite", "zebra"):
        scene.presenter.search(typed)
        qtbot.waitUntil(lambda: check_page(scene.window) == [])


def test_an_article_is_read_and_left_by_keys_alone(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    the(SearchField, scene.page).setFocus()
    press(Key.Key_Tab)
    row = QApplication.focusWidget()
    assert isinstance(row, ArticleRow)
    press(Key.Key_Space)
    assert isinstance(QApplication.focusWidget(), ArticleText)
    press(Key.Key_PageDown)
    assert scene.page.text.verticalScrollBar().value() > 0
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is row


def test_the_next_article_begins_at_its_top(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("drinking")
    bar = scene.page.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    scene.page.bar.next.click()
    assert "Eating and minerals" in scene.page.text.accessibleName()
    assert bar.value() == 0


def test_the_ways_from_an_article_come_before_its_text(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep", "charts")
    assert [called(each) for each in tab_order(scene.window)] == [
        "Back to the charts",
        "All articles",
        "Previous article: Moving gently",
        "Next article: Stress and spasms",
        "Larger text",
        "Read later",
        "Print…",
        "Article: Sleep and spasms",
    ]


def test_whoever_came_from_a_page_is_led_back_to_it(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep", "charts")
    scene.page.bar.back.click()
    assert scene.left_for == ["charts"]


def test_whoever_followed_a_link_is_led_back_to_where_it_stands(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    bar = scene.page.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scene.presenter.follow("night-cramps")
    assert (scene.page.bar.back.text(), bar.value()) == ("Back to the article", 0)
    press(Key.Key_Backspace)
    assert scene.page.text.accessibleName() == "Article: Sleep and spasms"
    assert abs(bar.value() - bar.maximum() // 2) < grid(4)


def test_find_leads_from_an_article_to_the_search(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.page.read_article("sleep")
    scene.page.focus_search()
    assert QApplication.focusWidget() is scene.page.library.field
    assert scene.page.library.isVisible()


def test_a_new_finding_leaves_the_focus_where_it_was(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    scene.rows()["Stress and spasms"].setFocus()
    for entry in SHORT_NIGHTS:
        scene.keeping.keep(entry)
    scene.presenter.look_again()
    scene.settle()
    assert "Fits what you wrote down" in headings(scene)
    assert called(QApplication.focusWidget() or scene.page) == "Stress and spasms"


def test_an_article_and_the_warning_signs_are_looked_at_before_they_are_printed(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot)
    titles = []
    for is_article in (True, False):
        if is_article:
            scene.page.read_article("sleep")
        else:
            scene.page.show_signs()
        scene.page.bar.print.click()
        preview = next(one for one in scene.page.findChildren(Preview) if one.isVisible())
        titles.append(preview.windowTitle())
        preview.reject()
    assert titles == ["Sleep and spasms", "Warning signs: when to get help"]


def test_the_library_itself_is_not_printed(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot)
    assert not scene.page.print_shown()
    assert not scene.page.bar.print.isVisible()


def test_an_article_about_warning_signs_is_printed_with_all_of_them(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot)
    scene.presenter.read("get-help-now")
    printed = scene.presenter.on_paper()
    assert printed is not None
    assert set(sign_blocks()) <= set(printed.blocks)
    scene.presenter.read("sleep")
    other = scene.presenter.on_paper()
    assert other is not None
    assert not set(sign_blocks()) & set(other.blocks)


def test_the_library_has_nothing_to_print_and_the_warning_signs_do(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot, is_open=False)
    assert scene.presenter.on_paper() is None
    scene.presenter.show_signs()
    assert scene.presenter.on_paper() == signs_on_paper(MONDAY)


def test_how_articles_are_chosen_is_told_and_leads_to_them_and_back(
    qtbot: QtBot, plain_look: Look
) -> None:
    scene = GuidanceScene(qtbot, SHORT_NIGHTS)
    scene.page.how.click()
    assert scene.page.windowTitle() == "How articles are chosen"
    words = [label.text() for label in scene.page.rules.findChildren(QLabel)]
    assert "5 of your last 5 nights were under 7 hours." in words
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is scene.page.how
    scene.page.how.click()
    next(iter(all_of(QPushButton, scene.page.rules, "Read it: Sleep and spasms"))).click()
    assert "Sleep and spasms" in scene.page.text.accessibleName()


def test_the_rules_are_sound_in_every_look(qtbot: QtBot, look: Look) -> None:
    scene = GuidanceScene(qtbot, (*SHORT_NIGHTS, sign()))
    scene.page.how.click()
    scene.settle()
    assert check_page(scene.window) == []


def test_the_library_and_the_rules_end_with_their_last_line(qtbot: QtBot, plain_look: Look) -> None:
    scene = GuidanceScene(qtbot, SHORT_NIGHTS)
    assert room_below(scene.page.library, scene.page.how) < grid(6)
    scene.page.how.click()
    scene.settle()
    last = scene.page.rules.findChildren(Card)[-1]
    assert room_below(scene.page.rules, last) < grid(6)


def room_below(page: Page, last: QWidget) -> int:
    contents = page.widget()
    assert contents is not None
    return contents.height() - last.mapTo(contents, QPoint(0, last.height())).y()
