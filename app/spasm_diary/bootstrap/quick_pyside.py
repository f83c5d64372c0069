"""Loads PySide6 without what it does for who writes a program, and not for who uses it.

Three things that together take longer than all of our own start. Each rests on private names, so
the absence of one is no error: then PySide does as it always does.
"""

from __future__ import annotations

import builtins
import enum
import logging
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

logger = logging.getLogger(__name__)

WHEN_NEEDED = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "parser")
)
"""What words PySide's help and errors; it is compiled anew at each start, needed or not."""

_STAND_IN = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    del globals()["__getattr__"]
    exec(compile({source!r}, {file!r}, "exec"), globals())
    return globals()[name]
"""


def load_pyside() -> None:
    """To be called before anything else of PySide6 is loaded."""
    if "shiboken6" not in sys.modules:
        _make_enums_quickly()
        _load_shiboken()
    _quieten_import_hook()


def _load_shiboken() -> None:
    """Leave the modules above for when they are asked for something."""
    compiled = builtins.compile

    def compile_later(source: Any, file: Any, *rest: Any, **more: Any) -> CodeType:
        if file in WHEN_NEEDED:
            source = _STAND_IN.format(source=source.decode(), file=file)
        code: CodeType = compiled(source, file, *rest, **more)
        return code

    builtins.compile = compile_later  # type: ignore[assignment]
    try:
        import shiboken6  # noqa: F401 - it loads those modules
    except ImportError:
        logger.info("PySide brings no module shiboken6")
    finally:
        builtins.compile = compiled


def _make_enums_quickly() -> None:
    """Make PySide's enums as the standard library makes its own ones, without checking each name.

    There are some 2400 members in the classes that any window has to name, and making them takes
    as long as all of Qt does. What PySide asks for is told apart by the boundary it gives.
    """
    simple: Any = getattr(enum, "_simple_enum", None)
    maker: Any = enum.EnumType
    careful: Any = getattr(maker, "_create_", None)
    if simple is None or careful is None:
        logger.info("enums are made in an unknown way")
        return

    def make(kind: Any, name: str, names: Any, **options: Any) -> Any:
        is_pysides = isinstance(names, list) and options.get("boundary") is enum.KEEP
        if not is_pysides or "mro" in dict(names):
            return careful(kind, name, names, **options)
        made: Any = simple(kind, boundary=enum.KEEP)(type(name, (), dict(names)))
        for member_name, member in made._member_map_.items():
            type.__setattr__(made, member_name, member)  # found without asking a property
        return made

    maker._create_ = make


def _quieten_import_hook() -> None:
    """Keep PySide from reading the source of every module imported after it.

    It looks for `from __feature__ import`, which nothing here uses, and holds all the text it
    read: a tenth of the start and some 30 MB.
    """
    try:
        sys.modules["shibokensupport.feature"]._mod_uses_pyside = lambda _module: False  # type: ignore[attr-defined]  # noqa: SLF001
    except (KeyError, AttributeError):
        logger.info("PySide's import hook is not the known one")
