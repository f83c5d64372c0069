from csv import reader
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from charted import days, subject, with_words
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.saving import FORMATS, kind_of, written
from spasm_diary.domain.errors import NotValid

PICTURE = CHARTS[0].of(subject(days("2 0 - 3", severity="5 - - 7")))


@pytest.mark.parametrize(
    ("ending", "begins"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".PDF", b"%PDF")]
)
def test_the_ending_of_a_file_decides_what_it_is(ending: str, begins: bytes) -> None:
    kind = kind_of(Path(f"chart{ending}"))

    assert written(PICTURE, kind).startswith(begins)


def test_the_numbers_of_a_chart_are_a_table_for_a_spreadsheet() -> None:
    rows = written(PICTURE, "csv").decode("utf-8-sig").splitlines()

    assert rows[0].startswith("Day,Spasms,Worst strength")
    assert rows[2].startswith("Tuesday 24 November 2026,no spasms,no spasms")
    assert len(rows) == 1 + len(PICTURE.points)


@pytest.mark.parametrize(
    "risky",
    [
        *("=1+1", "+1", "-2 \ud800", "@x", "\t=1", "\r=1", "\n=1", " =1+1", "\u00a0@x", "\ufeff=1"),
        *("\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20x", "'=1+1", "'til noon"),
    ],
)
def test_what_looks_like_a_formula_stays_words(risky: str) -> None:
    lines = written(with_words(risky, "fine"), "csv").decode("utf-8-sig")

    rows = [*reader(StringIO(lines, newline=""))]
    assert rows == [["Tried"], [f"'{risky}".replace("\ud800", "?")], ["fine"]]


@pytest.mark.parametrize("name", ["chart.gif", "chart", "png"])
def test_another_ending_is_refused(name: str) -> None:
    with pytest.raises(NotValid, match="png"):
        kind_of(Path(name))


def test_the_same_chart_gives_the_same_file() -> None:
    for kind in FORMATS:
        assert written(PICTURE, kind) == written(PICTURE, kind)


def test_a_drawing_bears_its_sentence_for_those_who_listen() -> None:
    drawn = ElementTree.fromstring(written(PICTURE, "svg"))

    said = "".join(drawn.itertext())
    assert PICTURE.sentence in said
    assert PICTURE.title in said


def test_a_png_bears_its_sentence_too() -> None:
    with Image.open(BytesIO(written(PICTURE, "png"))) as image:
        assert image.info["Description"] == PICTURE.sentence


def test_the_words_of_an_svg_stay_words() -> None:
    drawn = ElementTree.fromstring(written(PICTURE, "svg"))

    words = ["".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert "Spasm diary, 23 to 26 November 2026" in words
