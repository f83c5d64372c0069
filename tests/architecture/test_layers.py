"""What the linters cannot see: what is really loaded at run time, and how big things get."""

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "app" / "spasm_diary"
MODULES = sorted(PACKAGE.rglob("*.py"))
TOOLS = sorted((ROOT / "packaging").glob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
EVERYTHING = [*MODULES, *TOOLS, *TESTS]

WITH_QT = {"__init__", "__main__", "bootstrap", "self_check", "ui"}
BELOW_THE_UI = sorted({path.stem for path in PACKAGE.glob("[!.]*")} - WITH_QT - {"__pycache__"})
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
USUAL_MODULE = 100

LOAD_ALL = """
import importlib, pkgutil, sys
layer = importlib.import_module("spasm_diary.LAYER")
for found in pkgutil.walk_packages(getattr(layer, "__path__", []), layer.__name__ + "."):
    importlib.import_module(found.name)
print(*{"PySide6", "matplotlib.pyplot"} & set(sys.modules))
"""


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def shown(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def lines_of(module: Path) -> int:
    return len(module.read_text(encoding="utf-8").splitlines())


def functions_of(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def libraries_of(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("layer", BELOW_THE_UI)
def test_a_layer_below_the_ui_loads_without_qt(layer: str) -> None:
    code = LOAD_ALL.replace("LAYER", layer)

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize("layer", ["domain", "guidance", "usecases", "presenters"])
def test_the_inner_layers_need_nothing_but_the_standard_library(layer: str) -> None:
    allowed = sys.stdlib_module_names | {"spasm_diary"}

    foreign = {
        shown(module): libraries_of(module) - allowed for module in (PACKAGE / layer).rglob("*.py")
    }

    assert {module: names for module, names in foreign.items() if names} == {}


def test_a_module_can_be_read_in_one_sitting() -> None:
    lengths = {shown(module): lines_of(module) for module in EVERYTHING}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_most_modules_are_a_page_long() -> None:
    lengths = [lines_of(module) for module in MODULES if module.name != "__init__.py"]
    assert statistics.median(lengths) < USUAL_MODULE


def test_a_function_fits_on_a_screen() -> None:
    lengths = {
        f"{shown(module)}:{function.name}": (function.end_lineno or 0) - function.lineno + 1
        for module in EVERYTHING
        for function in functions_of(module)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [shown(module) for module in [*MODULES, *TOOLS] if not ast.get_docstring(tree(module))]
    assert silent == []


def test_the_name_of_a_test_is_a_sentence() -> None:
    names = {
        f"{shown(module)}:{function.name}": len(function.name.split("_")) - 1
        for module in TESTS
        for function in functions_of(module)
        if function.name.startswith("test_")
    }
    assert {name: words for name, words in names.items() if words < 4} == {}


@pytest.mark.parametrize("folder", ["packaging", "resources"])
def test_a_folder_of_plain_files_does_not_hide_the_library_of_that_name(folder: str) -> None:
    assert list((ROOT / folder).rglob("__init__.py")) == []
