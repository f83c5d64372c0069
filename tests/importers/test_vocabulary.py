import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import place
from spasm_diary.domain.spasms import SpasmKind
from spasm_diary.importers.regions import REGIONS
from spasm_diary.importers.vocabulary import (
    NamedSpasm,
    is_water,
    places_named,
    scale_named,
    severity_of,
    spasm_named,
)

CRAMP, TWITCH, JUMP = SpasmKind.CRAMP, SpasmKind.TWITCH, SpasmKind.JUMP


@pytest.mark.parametrize(
    ("name", "kind", "places"),
    [
        ("Muscle spasms", None, ()),
        ("Muscle cramps", CRAMP, ()),
        ("cramping", CRAMP, ()),
        ("calf cramp left", CRAMP, ("calf left",)),
        ("Charley horse", CRAMP, ("calf",)),
        ("charley horse, right thigh", CRAMP, ()),
        ("foot spasms both sides", None, ("foot both",)),
        ("eye spasms (both sides)", None, ("face both",)),
        ("Eye twitch", TWITCH, ("face",)),
        ("Muscle twitching", TWITCH, ()),
        ("Myoclonic jerks", JUMP, ()),
        ("full-body spasms", None, ("whole_body",)),
        ("core muscle spasms", None, ("abdomen",)),
        ("abdominal muscle cramps", CRAMP, ("abdomen",)),
        ("pelvic floor muscle spasm", None, ("pelvis",)),
        ("Back (lower) spasm", None, ("lower_back",)),
        ("right shoulder blade spasm", None, ("shoulder_blade right",)),
        ("cramp in left and right toes", CRAMP, ("toes both",)),
        ("neck and jaw spasm", None, ("neck", "jaw")),
        ("Wadenkrampf links", CRAMP, ("calf left",)),
        ("Fußkrämpfe beidseitig", CRAMP, ("foot both",)),
        ("regelmäßige Krämpfe unterer Rücken", CRAMP, ("lower_back",)),
        ("Augenzucken", TWITCH, ("face",)),
        ("crampe au mollet gauche", CRAMP, ("calf left",)),
        ("spasme de l'épaule droite", None, ("shoulder right",)),
        ("calambres en la pantorrilla izquierda", CRAMP, ("calf left",)),
        ("espasmo lumbar", None, ("lower_back",)),
        ("skurcz łydki", CRAMP, ("calf",)),
    ],
)
def test_a_name_says_which_spasm_and_where(
    name: str, kind: SpasmKind | None, places: tuple[str, ...]
) -> None:
    found = spasm_named(name)

    assert found is not None
    assert found.kind is kind
    assert sorted(map(str, found.places)) == sorted(str(place(words)) for words in places)


@pytest.mark.parametrize(
    "name",
    [
        *("Stomach cramps", "Menstrual cramps", "lots of period cramps", "Bowel spasms"),
        *("Bladder spasms", "ovarian cramps", "Cramping after bowel movements"),
        *("Magenkrämpfe", "Regelkrämpfe", "Unterleibskrämpfe", "crampes d'estomac"),
        *("calambres de la regla", "calambres de estómago"),
        *("no cramps", "without spasms", "keine Krämpfe", "pas de crampes", "cramp-free day"),
        *("cramp bark", "spasm medication", "krampflösend", "antispasmodic"),
        *("Krampfadern", "Krampfanfall", "insensitive jerks", "Stiff neck", "crampon", ""),
        "cramp " * 50,
    ],
)
def test_what_is_no_muscle_spasm_is_not_taken_for_one(name: str) -> None:
    assert spasm_named(name) is None


@pytest.mark.parametrize("name", ["leg cramps", "arm spasms", "back muscle spasm", "thigh cramp"])
def test_a_place_that_could_be_two_is_not_chosen(name: str) -> None:
    assert spasm_named(name) in (NamedSpasm(None), NamedSpasm(CRAMP))


def test_that_something_comes_in_pairs_does_not_say_which_side() -> None:
    assert places_named("feet") == (place("foot"),)


def test_right_as_a_word_of_time_is_no_side() -> None:
    assert places_named("calf, right after lunch") == (place("calf"),)


def test_all_over_has_no_side() -> None:
    assert places_named("whole body, left side worst") == (place("whole_body"),)


@pytest.mark.parametrize(("pattern", "key"), REGIONS, ids=[key for _, key in REGIONS])
def test_every_word_for_a_place_leads_to_a_place_we_have(pattern: object, key: str) -> None:
    assert place(key).area == key


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("None keine aucun ninguno", 0),
        ("Mild leicht léger leve", 3),
        ("Moderate mäßig modéré moderado", 5),
        ("Severe stark sévère fuerte", 8),
        ("Unbearable unerträglich insupportable insoportable worst", 10),
    ],
)
def test_the_same_word_always_gives_the_same_strength(words: str, value: int) -> None:
    assert {severity_of(word) for word in words.split()} == {value}


def test_another_word_gives_no_strength() -> None:
    assert severity_of("lower") is None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Stress", "stress"),
        ("Fatigue", "tiredness"),
        ("Müdigkeit", "tiredness"),
        ("Pain", "pain"),
        ("Neck pain", None),
        ("Stressed about work", None),
    ],
)
def test_only_the_bare_name_of_a_rating_means_that_rating(name: str, key: str | None) -> None:
    assert scale_named(name) == key


def test_water_is_known_and_water_weight_is_not() -> None:
    assert is_water("Water")
    assert not is_water("Water weight")


@given(st.text(max_size=300))
def test_any_name_is_a_spasm_or_not(name: str) -> None:
    found = spasm_named(name)

    assert found is None or len({one.spot for one in found.places}) == len(found.places)
