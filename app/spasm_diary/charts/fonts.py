"""Keeps matplotlib from looking through every font of the computer at its first start.

It looks for its list of fonts in a folder of its own, and makes the list from all fonts there are
where it finds none: half a second for a hundred fonts, and seconds for many. Charts use one family
that comes with matplotlib, so a list of that family alone is written for it. To be called before
anything is drawn; where the folder cannot be written, matplotlib finds its own way.
"""

import json
import logging
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from spasm_diary.charts.look import FONT

logger = logging.getLogger(__name__)

LIST_VERSION: Final = "3.11.0"
"""Of matplotlib's list; a list of another version is made anew, which only costs time."""
_FACES: Final = (
    ("DejaVuSans.ttf", 400),
    ("DejaVuSans-Bold.ttf", 700),
)


def prepare_fonts(cache: Path) -> None:
    """Give matplotlib a folder below `cache` with a short list of fonts in it."""
    folder = cache / "matplotlib"
    file = folder / f"fontlist-v{LIST_VERSION}.json"
    try:
        if not file.exists():
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(_font_list()), encoding="utf-8")
    except OSError as error:
        logger.warning("no folder for matplotlib: %s", error.strerror)
        return
    os.environ["MPLCONFIGDIR"] = str(folder)


def font_files() -> list[Path]:
    """Where the faces lie, for others that draw what a chart has drawn. It loads no matplotlib."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    return [folder / file for file in (*(file for file, _weight in _FACES), "DejaVuSansMono.ttf")]


def _font_list() -> dict[str, object]:
    faces = [
        {
            "fname": f"fonts/ttf/{file}",
            "index": 0,
            "name": FONT,
            "style": "normal",
            "variant": "normal",
            "weight": weight,
            "stretch": "normal",
            "size": "scalable",
            "__class__": "FontEntry",
        }
        for file, weight in _FACES
    ]
    return {
        "_version": LIST_VERSION,
        "_FontManager__default_weight": "normal",
        "default_size": None,
        "defaultFamily": {"ttf": FONT, "afm": "Helvetica"},
        "afmlist": [],
        "ttflist": faces,
        "__class__": "FontManager",
    }
