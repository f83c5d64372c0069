#!/usr/bin/env bash
# A diary and settings of an older version, and what the newer one makes of them.
#
#     packaging/story_of_an_update.sh before|after
#
# try_the_deb.sh runs it inside its root, `before` with the older version and `after` with the newer one.
set -euo pipefail
. "$(dirname "$0")/by_keys.sh"
settings=~/.local/share/spasm-diary/settings.json

# What each version tells of itself is not the diary.
entries() { spasm-diary export - | grep -E '^\{"(kind|until|deleted)' | sort; }
size_of_text() { grep -oE '"text[a-z_]*": *[0-9]+' "$settings"; }

if [ "$1" = before ]; then
    spasm-diary sample --days 60 --seed 3
    start
    press space space space # the first screens
    press ctrl+2
    take 'History – Spasm Diary'
    press ctrl+space 6 Return ctrl+plus ctrl+plus
    picture before-the-update
    stop
    entries >entries-before.txt
    size_of_text >settings-before.txt
else
    entries >entries-after.txt
    start
    press ctrl+2
    take 'History – Spasm Diary'
    picture after-the-update
    stop
    size_of_text >settings-after.txt
    cmp settings-before.txt settings-after.txt
    entries | cmp - entries-before.txt
    cmp entries-before.txt entries-after.txt
    spasm-diary check --deep
fi
echo "$(spasm-diary --version): $(entries | wc -l) entries, $(size_of_text)"
