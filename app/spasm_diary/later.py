"""Lets a library be loaded without parts of others that it needs for nothing that is done here.

Such as the drawing in three dimensions that matplotlib brings, or what runs SQLAlchemy in asyncio:
each takes its time at the start and its memory ever after. Where one is asked for something all the
same, it is loaded then.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    """Asks the module itself for whatever was not told beforehand."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self._leave()
        return getattr(import_module(self.__name__), name)

    def _leave(self) -> None:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]


@contextmanager
def without(parts: Mapping[str, Mapping[str, object]]) -> Iterator[None]:
    """To import a library in; `parts` are modules, each with the names that are taken from it."""
    stand_ins = []
    for name, names in parts.items():
        if name not in sys.modules:
            stand_in = sys.modules[name] = _StandIn(name)
            vars(stand_in).update(names)
            stand_ins.append(stand_in)
    try:
        yield
    finally:
        for stand_in in stand_ins:
            stand_in._leave()  # noqa: SLF001 - of our own class
