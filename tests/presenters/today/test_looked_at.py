"""What on the sheet of a day the panel beside it follows."""

from uuid import UUID

from builders import MONDAY, NOW, SUNDAY, spasm
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.settings import Settings
from spasm_diary.guidance.place_topics import tags_of_places
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.presenters.today.treatments import TypedTreatment
from spasm_diary.usecases.changes import Changes

NOTHING: frozenset[str] = frozenset()


class Scene:
    """A sheet with a spasm in the calf, and what was told to be looked at."""

    def __init__(self) -> None:
        disk = FullDisk(is_full=False)
        with disk() as work:
            work.diary.put(spasm(5, places=("calf left",), entry_id=1), NOW)
        keeping = Keeping(disk, Changes(), StoppedClock(), self.show_foot)
        self.told: list[tuple[object, ...]] = []
        self.page = TodayPresenter(
            self, keeping, Settings, lambda *looked_at: self.told.append(looked_at)
        )
        self.page.open(MONDAY)

    def show_day(self, view: TodayView) -> None: ...

    def show_foot(self, view: FootView) -> None: ...

    def open_row(self, spasm: UUID | None) -> None:
        self.page.spasms.open_row(spasm)
        self.page.show()


def test_a_day_that_is_opened_is_looked_at_as_a_whole() -> None:
    scene = Scene()
    scene.page.show()
    assert scene.told == [(MONDAY, NOTHING, "")]


def test_the_places_of_an_open_spasm_are_looked_at_until_it_is_closed() -> None:
    scene = Scene()
    scene.open_row(UUID(int=1))
    scene.page.show()
    scene.page.spasms.change(UUID(int=1), places=(Place("neck", Side.LEFT),))
    scene.open_row(None)
    assert scene.told[1:] == [
        (MONDAY, tags_of_places(("calf",)), ""),
        (MONDAY, tags_of_places(("neck",)), ""),
        (MONDAY, NOTHING, ""),
    ]


def test_a_treatment_is_looked_at_while_its_name_stands_in_the_field() -> None:
    scene = Scene()
    scene.page.treatments.look_at(" Baclofen ")
    scene.page.treatments.take(TypedTreatment("Baclofen"))
    scene.page.treatments.look_at("")
    assert scene.told[1:] == [(MONDAY, NOTHING, "Baclofen"), (MONDAY, NOTHING, "")]


def test_another_day_is_looked_at_anew() -> None:
    scene = Scene()
    scene.page.treatments.look_at("Baclofen")
    scene.open_row(UUID(int=1))
    scene.page.open(SUNDAY)
    assert scene.told[-1] == (SUNDAY, NOTHING, "")
