"""Where in the body: muscle areas in plain words, each with the patient's own left and right.

A new place is one more row: the list, the search, the form and the files follow. A key is what the
diary holds, so it never changes. `picture` says on which view of the body the area is drawn.
"""

from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import number
from spasm_diary.words import N_, tr

SEVERITY_RANGE = N_("Strength goes from {lowest} to {highest}.")


class Side(StrEnum):
    """The patient's own side. Left and right are two places; both is one entry on either side."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDDLE = "middle"

    @property
    def label(self) -> str:
        return _SIDE_LABELS[self]


_SIDE_LABELS = {
    Side.LEFT: N_("left"),
    Side.RIGHT: N_("right"),
    Side.BOTH: N_("both"),
    Side.MIDDLE: N_("middle"),
}


class Picture(StrEnum):
    """The view of the body on which an area is drawn."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Area:
    """A muscle area that a person can name."""

    key: str
    label: str
    picture: Picture
    paired: bool
    """There is one on the left and one on the right; the others have a middle, too."""
    aliases: tuple[str, ...] = ()
    """Other words a person might search for."""


def _row(key: str, label: str, picture: Picture, *aliases: str, paired: bool = True) -> Area:
    return Area(key, label, picture, paired, aliases)


_F, _B = Picture.FRONT, Picture.BACK
AREAS = (
    _row("head", N_("Head or scalp"), _F, N_("forehead"), N_("temple"), paired=False),
    _row("face", N_("Face or eyelid"), _F, N_("eye"), N_("cheek")),
    _row("jaw", N_("Jaw"), _F, N_("chewing"), N_("teeth")),
    _row("throat", N_("Throat or front of the neck"), _F, N_("swallowing"), paired=False),
    _row("neck", N_("Neck"), _B, N_("nape"), paired=False),
    _row("shoulder", N_("Shoulder"), _F, N_("collar bone")),
    _row("shoulder_blade", N_("Shoulder blade"), _B, N_("trapezius")),
    _row("upper_arm", N_("Upper arm"), _F, N_("biceps")),
    _row("lower_arm", N_("Lower arm"), _F, N_("forearm"), N_("elbow"), N_("wrist")),
    _row("hand", N_("Hand or palm"), _F, N_("thumb")),
    _row("fingers", N_("Fingers"), _F),
    _row("chest", N_("Chest"), _F, N_("breast"), paired=False),
    _row("ribs", N_("Ribs or side"), _F, N_("flank"), N_("stitch")),
    _row("abdomen", N_("Belly"), _F, N_("stomach"), N_("abdomen"), paired=False),
    _row("pelvis", N_("Pelvis or pelvic floor"), _F, N_("bladder"), N_("genitals"), paired=False),
    _row("groin", N_("Groin"), _F, N_("inner thigh")),
    _row("upper_back", N_("Upper back"), _B, N_("spine"), paired=False),
    _row("middle_back", N_("Middle back"), _B, N_("spine"), paired=False),
    _row("lower_back", N_("Lower back"), _B, N_("spine"), N_("loin"), paired=False),
    _row("hip", N_("Hip or buttock"), _B, N_("bottom"), N_("tailbone")),
    _row("front_thigh", N_("Front of the thigh"), _F, N_("upper leg"), N_("quadriceps")),
    _row("back_thigh", N_("Back of the thigh"), _B, N_("upper leg"), N_("hamstring")),
    _row("knee", N_("Knee"), _F),
    _row("shin", N_("Front of the lower leg"), _F, N_("shin")),
    _row("calf", N_("Calf, back of the lower leg"), _B, N_("charley horse")),
    _row("ankle", N_("Ankle"), _F),
    _row("foot", N_("Foot or sole"), _F, N_("arch"), N_("heel")),
    _row("toes", N_("Toes"), _F),
    _row("whole_body", N_("All over"), _F, N_("everywhere"), N_("full body"), paired=False),
)
_BY_KEY = {area.key: area for area in AREAS}


def area(key: str) -> Area:
    """The area of a key.

    Raises:
        NotValid: there is none.
    """
    if key not in _BY_KEY:
        raise NotValid(N_("The diary knows no such place on the body."))
    return _BY_KEY[key]


@dataclass(frozen=True, slots=True)
class Place:
    """An area with its side, and its own strength where it was given."""

    area: str
    side: Side | None = None
    """None: not said. Never guessed."""
    severity: int | None = None

    def __post_init__(self) -> None:
        known = area(self.area)
        if known.paired and self.side is Side.MIDDLE:
            raise NotValid(N_("This place has a left and a right, and no middle."))
        if self.severity is not None:
            number(self.severity, 0, 10, SEVERITY_RANGE)

    @property
    def spot(self) -> tuple[str, Side | None]:
        """What makes two places the same one."""
        return self.area, self.side

    def in_words(self) -> str:
        """Such as "Calf, left"; translated."""
        label = tr(area(self.area).label)
        if self.side is None:
            return label
        return tr("{place}, {side}").format(place=label, side=tr(self.side.label))


def search(words: str) -> tuple[Area, ...]:
    """The areas whose name, or another word for it, holds every word typed."""
    wanted = words.casefold().split()
    return tuple(
        one
        for one in AREAS
        if all(word in " ".join(map(tr, (one.label, *one.aliases))).casefold() for word in wanted)
    )
