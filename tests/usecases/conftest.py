import pytest

from fakes import work_in_memory
from spasm_diary.usecases.ports import OpenWork


@pytest.fixture
def open_work() -> OpenWork:
    return work_in_memory()
