"""What the names that people give to things mean here: a spasm, its place, a rating, a strength.

Names are matched without case and accents, in English, German, French and Spanish. A cramp of the
stomach, the womb or the bladder is no muscle spasm of this diary; neither is a remedy for cramps,
nor the absence of them. Where a name could mean two places, none is chosen: whoever keeps the spasm
keeps the name beside it, so that the person can choose.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from spasm_diary.domain.places import Place, Side, area
from spasm_diary.domain.spasms import SpasmKind
from spasm_diary.importers.regions import REGIONS
from spasm_diary.importers.spelling import folded

_CALLED: tuple[tuple[SpasmKind | None, str], ...] = (
    (SpasmKind.CRAMP, r"\bcramp(?:s|ing|y)?\b|\bcharl(?:ey|ie) ?horses?\b|krampf(?:e|en|t|ig)?\b"),
    (SpasmKind.CRAMP, r"\bcrampes?\b|\bcalambres?\b|\bskurcz[a-z]*"),
    (
        SpasmKind.TWITCH,
        r"\btwitch(?:es|ing|y)?\b|\bfasciculation(?:s|en)?\b|zuck(?:en|t|ung(?:en)?)\b",
    ),
    (SpasmKind.TWITCH, r"\btressautements?\b|\btressaillements?\b|\bfasciculacion(?:es)?\b"),
    (
        SpasmKind.JUMP,
        r"\bmyo?clon[a-z]*|\b(?:muscle|limb|body|leg|arm|hypnic|sleep) jerk(?:s|ing)?\b",
    ),
    (None, r"\bspasm(?:s|ing)?\b|spasm(?:en|us)\b|\bspasmes?\b|\bespasmos?\b"),
)
_KINDS = tuple((re.compile(pattern), kind) for kind, pattern in _CALLED)
"""What a name calls it; None: a spasm, and nothing on how it felt."""

_NOT_OF_A_MUSCLE = re.compile(
    r"bowel|\bguts?\b|intestin|\bcolon\b|bladder|\bperiods?\b|menstr|\buter|\bwomb|ovar|\bmoon\b"
    r"|\bpms\b|gastr|esophag|\bgall|\bkidney|\bheart\b|coronar|bronch|diges"
    r"|\bmagen|\bunterleib|\bdarm|\bblase|\bregel(?!mass)|\bgalle|\bherz"
    r"|\bregles\b|\bvessie\b|\bregla\b|\bcolic|\bvejiga\b|\butero\b"
)
_OF_A_MUSCLE_IF_SAID = re.compile(
    r"stomach|tummy|\babdom|\bbelly\b|\bbauch|estomac|estomag|\bventre\b|\bvientre\b|\bbarriga\b"
)
_MUSCLE = re.compile(r"musc[lu]|muskel")
_NO_SPASM = re.compile(
    r"\b(?:no|not|without|free|none|never|kein(?:e|en)?|ohne|sans|pas de|sin|ningun[oa]?)\b"
    r"|\b(?:bark|cream|ointment|relief|remed(?:y|ies)|med(?:s|ication|icine)|pills?|salbe)\b"
)

_BOTH = re.compile(
    r"\bboth\b|\bbilateral|\beach side|\bbeide[nrs]?\b|\bbeidseit|\bles deux\b|\bdeux cotes"
    r"|\bdes deux\b|\bamb[oa]s\b"
)
_LEFT = re.compile(r"\bleft\b|\blinks\b|\blinke[nmrs]?\b|\bgauches?\b|\bizquierd[oa]s?\b")
_RIGHT = re.compile(
    r"\bright\b(?! now| away| after| before)|\brechts\b|\brechte[nmrs]?\b|\bdroite?s?\b"
    r"|\bderech[oa]s?\b"
)

_SEVERITIES = {
    0: "none keine kein aucun aucune ninguno ninguna",
    3: "mild leicht leger legere leve",
    5: "moderate mittel massig modere moderee moderado moderada",
    8: "severe stark schwer fort forte grave severo severa fuerte",
    10: "unbearable worst unertraglich insupportable insoportable",
}
_SEVERITY_OF = {word: value for value, words in _SEVERITIES.items() for word in words.split()}
"""The same word gives the same number, whichever program it comes from."""

_SCALES = {
    "stress": ("stress", "stress level", "stresslevel", "estres"),
    "tiredness": (
        *("tiredness", "tired", "fatigue", "exhaustion", "mudigkeit", "erschopfung"),
        *("epuisement", "fatiga", "cansancio"),
    ),
    "pain": (
        *("pain", "pain level", "overall pain", "general pain", "schmerz", "schmerzen"),
        *("douleur", "douleurs", "dolor"),
    ),
}
_SCALE_OF = {name: key for key, names in _SCALES.items() for name in names}
_WATER = frozenset(
    ("water", "water intake", "hydration", "fluid intake", "fluids", "wasser", "eau", "agua")
)
_LONGEST_NAME = 200
"""What is longer is a text about something, and names nothing."""


@dataclass(frozen=True, slots=True)
class NamedSpasm:
    """What a name says of a spasm."""

    kind: SpasmKind | None
    places: tuple[Place, ...] = ()


@lru_cache(maxsize=2000)
def spasm_named(name: str) -> NamedSpasm | None:
    """What a name says of a muscle spasm; None where it names something else."""
    if len(name) > _LONGEST_NAME:
        return None
    plain = folded(name)
    kinds = [kind for pattern, kind in _KINDS if pattern.search(plain)]
    if not kinds or not _is_of_a_muscle(plain) or _NO_SPASM.search(plain):
        return None
    return NamedSpasm(kinds[0], places_named(plain))


def _is_of_a_muscle(plain: str) -> bool:
    if _NOT_OF_A_MUSCLE.search(plain):
        return False
    return not _OF_A_MUSCLE_IF_SAID.search(plain) or bool(_MUSCLE.search(plain))


def places_named(name: str) -> tuple[Place, ...]:
    """The places a name holds, each with its side where one is said."""
    rest = folded(name)
    side = _side(rest)
    found: list[str] = []
    for pattern, key in REGIONS:
        if pattern.search(rest):
            rest = pattern.sub(" ", rest)
            found.append(key)
    return tuple(Place(key, side if area(key).sides else None) for key in dict.fromkeys(found))


def _side(plain: str) -> Side | None:
    left, right = _LEFT.search(plain), _RIGHT.search(plain)
    if _BOTH.search(plain) or (left and right):
        return Side.BOTH
    if left:
        return Side.LEFT
    return Side.RIGHT if right else None


def severity_of(word: str) -> int | None:
    """A verbal strength as 0 to 10; None where the word is none."""
    return _SEVERITY_OF.get(folded(word).strip())


def scale_named(name: str) -> str | None:
    """The diary's own rating that a name means as a whole; "neck pain" is not "pain"."""
    return _SCALE_OF.get(folded(name).strip())


def is_water(name: str) -> bool:
    return folded(name).strip() in _WATER
