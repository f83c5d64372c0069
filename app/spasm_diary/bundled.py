"""What comes with the program: its files, and its version. No other module knows where."""

import gettext
from collections.abc import Iterator
from pathlib import Path

_PACKAGED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def bundled(*path: str) -> Path:
    """A file or folder of `resources/`, in a checkout, an installed wheel or a bundle.

    Never in an archive, which Qt's own libraries could not lie in either.
    """
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*path)


def article_names() -> Iterator[str]:
    """The names of all articles, in the order of the alphabet."""
    names = (entry.name for entry in bundled("articles", "en").iterdir())
    yield from sorted(name.removesuffix(".md") for name in names if name.endswith(".md"))


def article(name: str, language: str = "en") -> str:
    """An article's Markdown, in English where it is not translated yet."""
    return _text("articles", name, language)


def glossary(language: str = "en") -> str:
    """The glossary's Markdown, in English where it is not translated yet."""
    translated = bundled("glossary", f"{language}.md")
    source = translated if translated.is_file() else bundled("glossary", "en.md")
    return source.read_text(encoding="utf-8")


def everyday_words(language: str = "en") -> str:
    """The table of what people say and articles call otherwise, in English where there is none."""
    translated = bundled("search", f"{language}.md")
    source = translated if translated.is_file() else bundled("search", "en.md")
    return source.read_text(encoding="utf-8")


def help_page(name: str, language: str = "en") -> str:
    """The Markdown of a page of the help, in English where it is not translated yet."""
    return _text("help", name, language)


def _text(folder: str, name: str, language: str) -> str:
    translated = bundled(folder, language, f"{name}.md")
    source = translated if translated.is_file() else bundled(folder, "en", f"{name}.md")
    return source.read_text(encoding="utf-8")


def program_version() -> str:
    """The version of this program, as it was installed."""
    from importlib.metadata import version  # the first window does without

    return version("spasm-diary")


def translations(language: str) -> gettext.NullTranslations:
    """The compiled catalogue of a language; English where there is none."""
    messages = bundled("locale", language, "LC_MESSAGES", "spasm_diary.mo")
    if not messages.is_file():
        return gettext.NullTranslations()
    with messages.open("rb") as file:
        return gettext.GNUTranslations(file)
