"""Every page in each language there is: no word of it is cut off, and a heading begins large."""

import subprocess
import sys
from pathlib import Path

import pytest

import language_tour
import messages
import process


@pytest.mark.parametrize("language", messages.translations())
def test_no_word_of_any_page_is_cut_off_in(language: str, tmp_path: Path) -> None:
    support = Path(language_tour.__file__)
    more = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(support.parent)}

    done = subprocess.run(
        [sys.executable, str(support), language, str(tmp_path)],
        capture_output=True,
        check=False,
        timeout=5 * process.PATIENCE,
        env=process.environment(more),
    )

    assert done.stdout.decode() == ""
    assert done.returncode == 0, done.stderr.decode()
