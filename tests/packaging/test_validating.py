"""The recipes for other systems, read by the tools that are installed here."""

import pytest

import artefacts
import validating
from macos.information import IDENTIFIER


@pytest.mark.parametrize("recipe", [name for name in validating.RECIPES if name != "deb"])
def test_a_recipe_is_sound_to_its_own_tool(recipe: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = validating.try_recipe(recipe)

    if code == validating.NOT_TRIED:
        pytest.skip(f"the tool of {recipe} is not installed")
    assert code == 0, capsys.readouterr().out


def test_a_recipe_that_there_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert validating.validate(["floppy"]) == 2
    assert "There are: launcher, " in capsys.readouterr().out


def test_the_application_for_macos_tells_its_name_its_version_and_its_languages() -> None:
    told = validating.mac_information()

    assert told["CFBundleIdentifier"] == IDENTIFIER
    assert told["CFBundleShortVersionString"] == artefacts.version()
    assert told["CFBundleLocalizations"] == ["de", "en", "es"]
