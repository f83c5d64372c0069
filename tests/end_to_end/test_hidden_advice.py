"""What a person hid: once in the settings, where anybody could read it, and now in the diary."""

import json
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from builders import MONDAY, night
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.paths import Paths
from spasm_diary.usecases.keep_advice import hidden_advice
from whole_program import fill, running

SHORT_NIGHTS = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(5))


def test_what_an_earlier_version_hid_is_taken_over_and_leaves_the_settings(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, *SHORT_NIGHTS)
    settings = Paths(tmp_path).settings
    hidden = ["short_nights", "a rule of another version"]
    settings.write_text(json.dumps({"welcomed": True, "hidden_advice": hidden}))

    with running(tmp_path) as program:
        assert program.opened is not None
        found = hidden_advice(program.opened.open_work, program.today)

    assert found == (KeptAdvice("short_nights", hidden_until=FOR_GOOD),)
    assert "short_nights" not in settings.read_text()
    assert json.loads(settings.read_text())["welcomed"]
