from dataclasses import dataclass, field

import pytest

from settings_page import KeptSettings
from spasm_diary.domain.settings import Theme
from spasm_diary.presenters.first_run import FirstRunPresenter, FirstRunView


@dataclass
class Scene:
    """The first screens, and what was done on leaving them."""

    kept: KeptSettings = field(default_factory=KeptSettings)
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = FirstRunPresenter(
            self,
            self.kept.terms,
            lambda: self.done.append("left"),
            lambda: self.done.append("example"),
            lambda: self.done.append("encrypt"),
        )
        self.presenter.show()

    def show_step(self, view: FirstRunView) -> None:
        self.view = view


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_there_are_four_screens_and_then_the_diary(scene: Scene) -> None:
    places = []
    for _step in range(4):
        places.append(scene.view.place)
        scene.presenter.go_on()
    assert places == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    assert scene.done == ["left"]
    assert scene.kept.settings.welcomed


def test_the_first_screen_is_about_looks_which_are_kept_at_once(scene: Scene) -> None:
    scene.presenter.looks.choose_theme(Theme.DARK.value)
    scene.presenter.looks.choose_size("175")
    assert scene.kept.settings.theme is Theme.DARK
    assert scene.kept.settings.text_percent == 175
    assert scene.view.looks is not None
    assert scene.view.looks.theme == Theme.DARK.value


def test_the_second_screen_says_that_nothing_is_compulsory(scene: Scene) -> None:
    scene.presenter.go_on()
    assert "Nothing is compulsory." in scene.view.words[0]
    assert scene.view.looks is None


def test_the_third_screen_tells_about_privacy_in_two_sentences(scene: Scene) -> None:
    scene.presenter.go_on()
    scene.presenter.go_on()
    assert "stays in one folder" in scene.view.words[0]
    assert len(scene.view.words) == 2
    assert not scene.kept.settings.welcomed


def test_the_last_screen_recommends_a_lock_now_or_later(scene: Scene) -> None:
    for _step in range(3):
        assert not scene.view.can_lock
        scene.presenter.go_on()
    assert scene.view.is_last
    assert "Later will do" in scene.view.words[1]

    scene.presenter.lock()

    assert scene.done == ["left", "encrypt"]
    assert scene.kept.settings.welcomed


def test_one_can_go_back_but_not_before_the_first(scene: Scene) -> None:
    scene.presenter.go_on()
    scene.presenter.go_back()
    scene.presenter.go_back()
    assert scene.view.is_first


def test_skipping_is_remembered_for_good(scene: Scene) -> None:
    scene.presenter.skip()
    assert scene.done == ["left"]
    assert scene.kept.settings.welcomed


def test_looking_around_leaves_the_screens_first(scene: Scene) -> None:
    scene.presenter.look_around()
    assert scene.done == ["left", "example"]
    assert scene.kept.settings.welcomed
