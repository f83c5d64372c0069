"""What the application for macOS tells of itself, in its Info.plist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME, IDENTIFIER = "Spasm Diary", "org.spasmdiary.SpasmDiary"


def information(languages: Iterable[str]) -> dict[str, object]:
    """Beside what PyInstaller says by itself: names, version and what is started."""
    return {
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "13.0",  # as Qt asks for
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(languages),
    }
