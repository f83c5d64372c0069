"""What a bundle leaves out is nothing that the program loads."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import trimming
from spasm_diary.charts.fonts import font_files

LANGUAGES = ("de", "en")


def place_of(file: Path) -> str:
    """Where a library's file lies in the bundle."""
    found = find_spec("matplotlib")
    assert found is not None
    assert found.origin is not None
    return file.relative_to(Path(found.origin).parents[1]).as_posix()


def test_every_font_of_charts_and_paper_is_kept() -> None:
    fonts = font_files()

    assert fonts
    assert all(font.is_file() for font in fonts)
    assert [file.name for file in fonts if not trimming.is_kept(place_of(file), LANGUAGES)] == []


@pytest.mark.parametrize(
    "place",
    [
        "matplotlib/mpl-data/fonts/ttf/DejaVuSerif.ttf",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans-Oblique.ttf",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6\\Qt\\plugins\\sqldrivers\\qsqlite.dll",
        "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "PySide6/Qt/lib/libQt6OpenGL.so.6",
        "PySide6\\Qt6Quick.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "pillow.libs/libwebp-5f0275c0.so.7.1.10",
    ],
)
def test_what_is_never_loaded_is_left_out(place: str) -> None:
    assert not trimming.is_kept(place, LANGUAGES)


@pytest.mark.parametrize(
    "place",
    [
        "matplotlib/mpl-data/matplotlibrc",
        "matplotlib/mpl-data/fonts/ttf/LastResortHE-Regular.ttf",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "pillow.libs/libopenjp2-e530e1bf.so.2.5.4",
    ],
)
def test_what_is_needed_is_kept(place: str) -> None:
    assert trimming.is_kept(place, LANGUAGES)


def test_nothing_of_ours_names_a_module_that_is_left_out() -> None:
    code = Path(__file__).parents[2] / "app" / "spasm_diary"
    told = {
        name
        for file in code.rglob("*.py")
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", file.read_text("utf-8"), re.M)
    }

    assert told & set(trimming.EXCLUDED) == set()


def test_libraries_load_without_the_modules_that_are_left_out() -> None:
    asked = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({trimming.EXCLUDED!r}))\n"
        "import matplotlib.figure, matplotlib.backends.backend_pdf\n"
        "import matplotlib.backends.backend_svg, sqlalchemy.orm, alembic.migration\n"
    )

    subprocess.run([sys.executable, "-W", "error", "-c", asked], check=True)
