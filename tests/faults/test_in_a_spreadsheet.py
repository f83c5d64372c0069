"""A chart's table in a real spreadsheet: what a person wrote is words there, and runs nothing."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

import process
from builders import NOW
from charted import with_words
from fakes import StoppedClock
from spasm_diary.charts.saving import written
from spasm_diary.domain.errors import NotReadable
from spasm_diary.importers.catalogue import read_file
from spasm_diary.importers.table import read_table

SPREADSHEET = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SPREADSHEET is None, reason="no LibreOffice Calc here")

RISKY = (
    *("=1+1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://localhost/","x")', '=WEBSERVICE("x")'),
    *("+1+1", "-1+1", "@SUM(1,1)", " =1+1", "\u00a0=1+1", "\uff1d1+1", "'=1+1", "\t=1+1"),
)
WORDS = ("a long walk", 'Wärme, "gut"; 1/2 Tablette', "שלום", "🦵")
UTF8 = "44,34,76,1"
"""Parted by commas, quoted, in UTF-8, from the first line on: as a person is offered it."""
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def convert(file: Path, kind: str) -> Path:
    """Open a file in the spreadsheet, which asks nothing, and save it as another kind."""
    assert SPREADSHEET is not None
    made = file.parent / kind
    own = (file.parent / "settings").as_uri()
    form = f"csv:Text - txt - csv (StarCalc):{UTF8}" if kind == "csv" else kind
    words = ["--headless", f"-env:UserInstallation={own}", f"--infilter=CSV:{UTF8}"]
    subprocess.run(
        [SPREADSHEET, *words, "--convert-to", form, "--outdir", str(made), str(file)],
        check=True,
        capture_output=True,
        timeout=process.PATIENCE,
    )
    return made / f"{file.stem}.{kind}"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "chart.csv"
    file.write_bytes(written(with_words(*RISKY, *WORDS), "csv"))
    return file


def test_no_words_are_taken_for_a_formula_and_all_are_there(table: Path) -> None:
    cells = [*ElementTree.parse(convert(table, "fods")).iter(f"{TABLE}table-cell")]

    assert not [cell for cell in cells if cell.get(f"{TABLE}formula")]
    shown = ["".join(words.itertext()) for cell in cells for words in cell.iter(f"{TEXT}p")]
    marked = [f"'{one}".replace("\t", "") for one in RISKY]  # a tab is an element there
    assert shown == ["Tried", *marked, *WORDS]


def test_saved_by_the_spreadsheet_it_is_still_no_file_that_the_diary_takes_for_its_own(
    table: Path,
) -> None:
    saved = convert(table, "csv").read_bytes()

    told = [row["tried"] for row in read_table(saved).rows()]
    assert told == [*(f"'{one}" for one in RISKY), *WORDS]
    with pytest.raises(NotReadable, match="does not know this kind of file"):
        read_file(BytesIO(saved), StoppedClock().offset_at, NOW)
