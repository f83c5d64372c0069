"""Where in the body: muscle areas in plain words, each with the patient's own left and right.

A new place is one more row: the list, the search, the form and the files follow. A key is what the
diary holds, so it never changes. `picture` says on which view of the body the area is drawn.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

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


Spot: TypeAlias = tuple[str, Side | None]
"""The key of an area and a side: what makes two places the same one."""
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
    sides: tuple[Side, ...]
    """What may be said of it; that nothing is said is always possible."""
    names: tuple[str, ...] = ()
    """The left, the right and both in words, for an area that comes in pairs."""
    aliases: tuple[str, ...] = ()
    """Other words a person might search for."""

    @property
    def paired(self) -> bool:
        """There is one on the left and one on the right."""
        return bool(self.names)


_F, _B = Picture.FRONT, Picture.BACK


def _pair(  # noqa: PLR0913, PLR0917 - a row of the table
    key: str, label: str, picture: Picture, left: str, right: str, both: str, *aliases: str
) -> Area:
    return Area(
        key, label, picture, (Side.LEFT, Side.RIGHT, Side.BOTH), (left, right, both), aliases
    )


def _one(key: str, label: str, picture: Picture, *aliases: str) -> Area:
    return Area(key, label, picture, (Side.LEFT, Side.RIGHT, Side.BOTH, Side.MIDDLE), (), aliases)


# fmt: off
AREAS = (
    _one("head", N_("Head or scalp"), _F, N_("forehead"), N_("temple"), N_("headache")),
    _one("back_head", N_("Back of the head"), _B, N_("headache")),
    _pair("face", N_("Face or eyelid"), _F,
          N_("Left side of the face"), N_("Right side of the face"), N_("Both sides of the face"),
          N_("eye"), N_("cheek"), N_("mouth")),
    _pair("jaw", N_("Jaw"), _F, N_("Left jaw"), N_("Right jaw"), N_("Both sides of the jaw"),
          N_("chewing"), N_("teeth")),
    _one("throat", N_("Throat or front of the neck"), _F, N_("swallowing")),
    _one("neck", N_("Neck"), _B, N_("nape")),
    _pair("top_shoulder", N_("Top of the shoulder"), _B,
          N_("Top of the left shoulder"), N_("Top of the right shoulder"),
          N_("Top of both shoulders"), N_("between neck and shoulder"), N_("trapezius")),
    _pair("shoulder", N_("Shoulder"), _F,
          N_("Left shoulder"), N_("Right shoulder"), N_("Both shoulders"),
          N_("collar bone"), N_("armpit")),
    _pair("shoulder_blade", N_("Shoulder blade"), _B,
          N_("Left shoulder blade"), N_("Right shoulder blade"), N_("Both shoulder blades"),
          N_("back of the shoulder")),
    _pair("upper_arm", N_("Upper arm"), _F,
          N_("Left upper arm"), N_("Right upper arm"), N_("Both upper arms"), N_("biceps")),
    _pair("back_upper_arm", N_("Back of the upper arm"), _B,
          N_("Back of the left upper arm"), N_("Back of the right upper arm"),
          N_("Back of both upper arms"), N_("triceps")),
    _pair("elbow", N_("Elbow"), _B, N_("Left elbow"), N_("Right elbow"), N_("Both elbows")),
    _pair("lower_arm", N_("Lower arm"), _F,
          N_("Left lower arm"), N_("Right lower arm"), N_("Both lower arms"), N_("forearm")),
    _pair("back_lower_arm", N_("Back of the lower arm"), _B,
          N_("Back of the left lower arm"), N_("Back of the right lower arm"),
          N_("Back of both lower arms"), N_("forearm")),
    _pair("hand", N_("Hand, palm or wrist"), _F,
          N_("Left hand"), N_("Right hand"), N_("Both hands"), N_("thumb")),
    _pair("back_hand", N_("Back of the hand"), _B,
          N_("Back of the left hand"), N_("Back of the right hand"), N_("Back of both hands"),
          N_("knuckles")),
    _pair("fingers", N_("Fingers or thumb"), _F,
          N_("Fingers of the left hand"), N_("Fingers of the right hand"),
          N_("Fingers of both hands")),
    _one("chest", N_("Chest"), _F, N_("breast")),
    _pair("ribs", N_("Ribs or side"), _F, N_("Left ribs"), N_("Right ribs"), N_("Ribs, both sides"),
          N_("flank"), N_("stitch"), N_("waist")),
    _one("abdomen", N_("Belly"), _F, N_("stomach"), N_("abdomen"), N_("bowel")),
    _one("pelvis", N_("Pelvis or pelvic floor"), _F, N_("bladder"), N_("genitals")),
    _pair("groin", N_("Groin or inner thigh"), _F,
          N_("Left groin"), N_("Right groin"), N_("Groin, both sides"), N_("adductors")),
    _one("upper_back", N_("Upper back"), _B, N_("spine")),
    _one("middle_back", N_("Middle back"), _B, N_("spine")),
    _one("lower_back", N_("Lower back"), _B, N_("spine"), N_("loin")),
    _pair("front_hip", N_("Front of the hip"), _F,
          N_("Front of the left hip"), N_("Front of the right hip"), N_("Front of both hips"),
          N_("hip flexor")),
    _pair("hip", N_("Hip or buttock"), _B,
          N_("Left hip or buttock"), N_("Right hip or buttock"), N_("Both hips or buttocks"),
          N_("bottom"), N_("tailbone")),
    _pair("front_thigh", N_("Front of the thigh"), _F,
          N_("Front of the left thigh"), N_("Front of the right thigh"),
          N_("Front of both thighs"), N_("upper leg"), N_("quadriceps")),
    _pair("back_thigh", N_("Back of the thigh"), _B,
          N_("Back of the left thigh"), N_("Back of the right thigh"), N_("Back of both thighs"),
          N_("upper leg"), N_("hamstring")),
    _pair("knee", N_("Knee"), _F, N_("Left knee"), N_("Right knee"), N_("Both knees")),
    _pair("back_knee", N_("Back of the knee"), _B,
          N_("Back of the left knee"), N_("Back of the right knee"), N_("Back of both knees")),
    _pair("shin", N_("Shin, front of the lower leg"), _F,
          N_("Left shin"), N_("Right shin"), N_("Both shins")),
    _pair("calf", N_("Calf, back of the lower leg"), _B,
          N_("Left calf"), N_("Right calf"), N_("Both calves"), N_("charley horse")),
    _pair("ankle", N_("Ankle"), _F, N_("Left ankle"), N_("Right ankle"), N_("Both ankles")),
    _pair("heel", N_("Heel or Achilles tendon"), _B,
          N_("Left heel"), N_("Right heel"), N_("Both heels")),
    _pair("foot", N_("Foot"), _F, N_("Left foot"), N_("Right foot"), N_("Both feet"),
          N_("instep"), N_("top of the foot")),
    _pair("sole", N_("Sole or arch of the foot"), _B,
          N_("Sole of the left foot"), N_("Sole of the right foot"), N_("Soles of both feet")),
    _pair("toes", N_("Toes"), _F,
          N_("Toes of the left foot"), N_("Toes of the right foot"), N_("Toes of both feet")),
    Area("whole_body", N_("All over"), _F, (), (), (N_("everywhere"), N_("full body"))),
)
# fmt: on
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
        if self.side is not None and self.side not in known.sides:
            raise NotValid(N_("This place has no such side."))
        if self.severity is not None:
            number(self.severity, 0, 10, SEVERITY_RANGE)

    @property
    def spot(self) -> Spot:
        return self.area, self.side

    def in_words(self) -> str:
        """Such as "Left calf" or "Neck, both"; translated."""
        known = area(self.area)
        if self.side is None:
            return tr(known.label)
        if known.paired:
            return tr(known.names[known.sides.index(self.side)])
        return tr("{place}, {side}").format(place=tr(known.label), side=tr(self.side.label))


def search(words: str) -> tuple[Area, ...]:
    """The areas whose name, or another word for it, holds every word typed."""
    wanted = words.casefold().split()
    return tuple(one for one in AREAS if all(word in _searched(one) for word in wanted))


def _searched(one: Area) -> str:
    return " ".join(map(tr, (one.label, *one.names, *one.aliases))).casefold()
