"""`dev.py check` asks the forms that are there, and says which are not."""

import pytest

import trying


def test_a_form_that_there_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert trying.check(["floppy"]) == 2
    assert "There are: checkout, wheel, sdist, " in capsys.readouterr().out


def test_every_form_that_is_handed_out_is_tried() -> None:
    assert set(trying.FORMS) == {
        "checkout",
        "wheel",
        "sdist",
        "bundle",
        "archive",
        "appdir",
        "deb",
    }
