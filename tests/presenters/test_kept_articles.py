"""Articles that were opened or put by, through the one door to the diary."""

from builders import NOW
from fakes import DISK_FULL, FullDisk, StoppedClock
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.usecases.changes import Changes


class Scene:
    def __init__(self) -> None:
        self.disk = FullDisk(is_full=False)
        self.feet: list[FootView] = []
        keeping = Keeping(self.disk, Changes(), StoppedClock(), self.feet.append)
        self.articles = KeptArticles(keeping)


def test_what_is_opened_and_put_by_is_known_with_its_moment() -> None:
    scene = Scene()
    scene.articles.note_opened("sleep")
    assert scene.articles.read_later("stress")

    [opened], [waiting] = scene.articles.opened(), scene.articles.waiting()

    assert (opened.name, opened.opened) == ("sleep", NOW)
    assert (waiting.name, waiting.later) == ("stress", NOW)
    assert scene.feet == []


def test_what_is_taken_off_the_list_or_forgotten_is_gone() -> None:
    scene = Scene()
    scene.articles.note_opened("sleep")
    scene.articles.read_later("stress")

    assert scene.articles.read_no_more("stress")
    assert scene.articles.forget_opened()

    assert (scene.articles.opened(), scene.articles.waiting()) == ((), ())


def test_on_a_full_disk_reading_goes_on_unnoted() -> None:
    scene = Scene()
    scene.disk.is_full = True

    scene.articles.note_opened("sleep")

    assert scene.feet == []
    assert scene.articles.opened() == ()


def test_what_cannot_be_put_by_is_told() -> None:
    scene = Scene()
    scene.disk.is_full = True

    assert not scene.articles.read_later("sleep")

    assert [foot.trouble for foot in scene.feet] == [DISK_FULL]
