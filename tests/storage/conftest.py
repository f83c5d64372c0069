import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import work_in_memory
from spasm_diary.storage.database import Database
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import OpenWork


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "diary.db"


@pytest.fixture(params=["sqlite", "memory"])
def open_work(request: pytest.FixtureRequest, file: Path) -> Iterator[OpenWork]:
    """The real storage and the fake one, so that every test here asks both."""
    if request.param == "memory":
        yield work_in_memory()
        return
    database = open_diary(file)
    yield database.open_work
    database.close()


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    """The real storage, which does not wait long for another program."""
    database = open_diary(file, patience=0.1)
    yield database
    database.close()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where one's own diary lies, beside a file from elsewhere."""
    return tmp_path / "own" / "diary.db"


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where copies are made, which nothing may be left in."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder
