"""What the places on the body are about, as the tags of articles.

By itself, for the sheet of a day needs it before any article is loaded.
"""

from collections.abc import Iterable

_LEG, _BACK = ("legs", "places", "cramp"), ("back", "places", "spasms")
_CALF, _FOOT = ("calf", "cramp", "legs", "night"), ("foot", "cramp", "legs", "night")
_NECK, _ARM, _TRUNK = ("neck", "places", "spasms"), ("places", "spasms"), ("places", "spasms")
_HAND, _WATCHED = ("places", "minerals", "nerves"), ("warning", "emergency", "places")
PLACE_TAGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("head", "back_head"), _NECK),
    **dict.fromkeys(("face", "jaw", "throat", "chest", "ribs"), _WATCHED),
    **dict.fromkeys(("neck", "top_shoulder", "shoulder"), _NECK),
    **dict.fromkeys(("shoulder_blade", "upper_back", "middle_back", "lower_back"), _BACK),
    **dict.fromkeys(("upper_arm", "back_upper_arm", "elbow", "lower_arm", "back_lower_arm"), _ARM),
    **dict.fromkeys(("hand", "back_hand", "fingers"), _HAND),
    **dict.fromkeys(("abdomen", "pelvis"), _TRUNK),
    **dict.fromkeys(("groin", "front_hip", "hip", "front_thigh", "back_thigh", "knee"), _LEG),
    **dict.fromkeys(("back_knee", "calf", "shin"), _CALF),
    **dict.fromkeys(("ankle", "heel", "foot", "sole", "toes"), _FOOT),
    "whole_body": ("basics", "spasms", "fibromyalgia"),
}
"""By the key of a place on the body. Where the chest, the throat or the jaw pull, the warning signs
stand first: what is to be known there is when to get help."""


def tags_of_places(areas: Iterable[str]) -> frozenset[str]:
    """What the places of a spasm are about."""
    return frozenset(tag for area in areas for tag in PLACE_TAGS.get(area, ()))
