import json
import logging
import os
import subprocess
import sys
from pathlib import Path

from matplotlib.font_manager import FontManager

from spasm_diary.charts.fonts import LIST_VERSION, prepare_fonts


def in_another_process(code: str, *arguments: str) -> str:
    """What `prepare_fonts` does is for the whole process, so it is tried in one of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_list_of_fonts_is_of_the_version_that_matplotlib_reads() -> None:
    assert FontManager.__version__ == LIST_VERSION


def test_a_first_start_takes_the_short_list_instead_of_looking_through_all_fonts(
    tmp_path: Path,
) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from spasm_diary.charts.fonts import prepare_fonts\n"
        "prepare_fonts(Path(sys.argv[1]))\n"
        "from matplotlib.font_manager import FontProperties, fontManager, findfont\n"
        "bold = FontProperties(family='DejaVu Sans', weight='bold')\n"
        "print(len(fontManager.ttflist), Path(findfont('DejaVu Sans')).name,\n"
        "      Path(findfont(bold)).name)"
    )

    assert in_another_process(code, str(tmp_path)) == "2 DejaVuSans.ttf DejaVuSans-Bold.ttf"


def test_a_list_that_is_there_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "matplotlib" / f"fontlist-v{LIST_VERSION}.json"
    kept.parent.mkdir()
    kept.write_text(json.dumps({"kept": True}), encoding="utf-8")
    before = os.environ.get("MPLCONFIGDIR")

    prepare_fonts(tmp_path)

    assert os.environ["MPLCONFIGDIR"] == str(kept.parent)
    assert json.loads(kept.read_text(encoding="utf-8")) == {"kept": True}
    os.environ["MPLCONFIGDIR"] = before or ""


def test_a_folder_that_cannot_be_made_is_no_reason_to_stop(
    tmp_path: Path, complaints: list[logging.LogRecord]
) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file", encoding="utf-8")
    before = os.environ.get("MPLCONFIGDIR")

    prepare_fonts(in_the_way)

    assert os.environ.get("MPLCONFIGDIR") == before
    assert len(complaints) == 1
