"""What the disk image for macOS holds and shows.

On a Mac, after `dev.py build bundle`:

    dmgbuild -s packaging/macos/dmg.py "Spasm Diary" dist/spasm-diary.dmg
"""

application = "build/portable/Spasm Diary.app"
format = "UDZO"  # noqa: A001 - dmgbuild's word
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {"Spasm Diary.app": (140, 120), "Applications": (420, 120)}
window_rect = ((200, 200), (560, 300))
icon_size = 96
