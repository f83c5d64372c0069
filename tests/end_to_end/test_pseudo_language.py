"""The whole program in a language that nobody speaks: every word of it reached the translators."""

import subprocess
import sys
from pathlib import Path

import process
import pseudo_tour
from pseudo import decorated, plain_part


def test_no_word_of_any_page_is_left_in_english(tmp_path: Path) -> None:
    support = Path(pseudo_tour.__file__)
    more = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(support.parent)}

    done = subprocess.run(
        [sys.executable, str(support), str(tmp_path)],
        capture_output=True,
        check=False,
        timeout=3 * process.PATIENCE,
        env=process.environment(more),
    )

    assert done.stdout.decode() == ""
    assert done.returncode == 0, done.stderr.decode()


def test_a_word_that_was_not_translated_is_found() -> None:
    assert plain_part("Spasms") == "Spasms"
    assert plain_part(f"{decorated('Diary')}: 3 days") == ": 3 days"


def test_what_was_translated_may_hold_figures_fields_and_other_texts() -> None:
    whole = decorated("{what} for {count} days").format(what=decorated("Pain"), count=3)

    assert whole == "[[Pàîñ~~] för 3 dàÿš~~~~]"
    assert plain_part(f"{whole} · 6–7 × 2") == ""


def test_a_sample_of_figures_stays_as_it_is() -> None:
    assert decorated("1,234.5") == "1,234.5"
