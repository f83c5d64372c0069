"""Notes which heavy libraries are asked for on the ui's thread, which waits for each of them."""

import sys
import threading
from collections.abc import Sequence
from types import ModuleType

HEAVY = frozenset({"PIL", "alembic", "dateutil", "matplotlib", "numpy", "sqlalchemy"})


class Imports:
    """Stands before all finders of modules, and finds none."""

    def __init__(self) -> None:
        self.on_ui_thread: set[str] = set()
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> None:
        package = name.partition(".")[0]
        if package in HEAVY and threading.current_thread() is threading.main_thread():
            self.on_ui_thread.add(package)
