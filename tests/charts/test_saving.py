from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from builders import MONDAY
from charted import days, subject
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Period
from spasm_diary.charts.saving import save, written
from spasm_diary.domain.errors import DiaryUnavailable, NotValid

CHART = CHARTS[0]
DAYS = days("2 0 - 3", severity="5 - - 7")
WEEK = Period(MONDAY, DAYS.last)


@pytest.mark.parametrize(
    ("ending", "begins"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".PDF", b"%PDF")]
)
def test_the_ending_of_a_file_decides_what_it_is(
    tmp_path: Path, ending: str, begins: bytes
) -> None:
    file = tmp_path / f"chart{ending}"

    save(CHART, DAYS, WEEK, file, today=DAYS.last)

    assert file.read_bytes().startswith(begins)


def test_another_ending_is_refused_and_nothing_written(tmp_path: Path) -> None:
    file = tmp_path / "chart.gif"

    with pytest.raises(NotValid, match="png"):
        save(CHART, DAYS, WEEK, file, today=DAYS.last)

    assert not file.exists()


def test_a_file_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(DiaryUnavailable, match="could not be written"):
        save(CHART, DAYS, WEEK, tmp_path / "nowhere" / "chart.png", today=DAYS.last)


def test_a_picture_bears_its_sentence_for_those_who_listen() -> None:
    picture = CHART.of(subject(DAYS))

    drawn = ElementTree.fromstring(written(picture, "svg"))

    said = "".join(drawn.itertext())
    assert picture.sentence in said
    assert picture.title in said


def test_the_words_of_an_svg_stay_words() -> None:
    drawn = ElementTree.fromstring(written(CHART.of(subject(DAYS)), "svg"))

    words = ["".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert "Spasm diary, 23 to 26 November 2026" in words


def test_a_png_bears_its_sentence_too(tmp_path: Path) -> None:
    file = tmp_path / "chart.png"

    save(CHART, DAYS, WEEK, file, today=DAYS.last)

    with Image.open(file) as image:
        assert image.info["Description"] == CHART.of(subject(DAYS)).sentence
