#!/usr/bin/env bash
# What a person does with the installed program, by keys in a real window on an invisible screen.
#
#     packaging/story_of_the_deb.sh [FOLDER]
#
# try_the_deb.sh runs it inside its root. FOLDER (/root) gets the pictures and the PDF; the diary is the usual one.
set -euo pipefail
cd "${1:-/root}"
export DISPLAY=:7 QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=/tmp/story-runtime
install -d -m700 "$XDG_RUNTIME_DIR"
Xvfb "$DISPLAY" -noreset -screen 0 1366x768x24 -nolisten tcp 2>/dev/null &
screen=$!
trap 'kill $screen' EXIT
suite=$(. /etc/os-release; echo "$VERSION_CODENAME")

# COMMAND...: until it is so, for half a minute.
wait_until() {
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    echo "waited in vain: $*"
    return 1
}

# TITLE: the window of this name gets the keys; there is no window manager that would see to it.
take() {
    wait_until xdotool search --onlyvisible --name "^$1"
    xdotool windowfocus --sync "$(xdotool search --onlyvisible --name "^$1" | tail -n 1)"
}

press() { xdotool key --clearmodifiers "$@"; }
is_open() { xdotool search --onlyvisible --name "^$1"; }
is_closed() { ! is_open "$1"; }
spasms() { spasm-diary export - | grep -c '^{"kind": "spasm"'; }
are_kept() { [ "$(spasms)" = "$1" ]; }

# TITLE KEY: again and again, until what it opens is there: what it belongs to may still be at work.
press_until() {
    for _ in $(seq 60); do
        press "$2"
        for _ in 1 2 3 4 5; do
            if is_open "$1" >/dev/null; then return; fi
            sleep 0.1
        done
    done
    echo "$2 opens no $1"
    return 1
}

wait_until xdotool getdisplaygeometry
before=$(spasms 2>/dev/null || true)
before=${before:-0}

begun=$EPOCHREALTIME
spasm-diary &
program=$!
take '.* – Spasm Diary'
echo "a window after $(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }') s"

if [ "$before" = 0 ]; then press space space space; fi # the first screens, one key each
press ctrl+2
take 'History – Spasm Diary'
press ctrl+1
take 'Today – Spasm Diary'
press ctrl+space 6 Return # a spasm, and how strong it is at its worst

press ctrl+shift+p
take 'Reports – Spasm Diary'
press alt+q Tab # past the question, to the button
press_until 'As it will be on paper' space
take 'As it will be on paper'
import -window root "$suite-paper.png"
press_until 'Save as PDF' ctrl+s
take 'Save as PDF'
press ctrl+a
xdotool type --clearmodifiers "$PWD/$suite-page.pdf"
press Return
wait_until test -f "$suite-page.pdf"
take 'As it will be on paper'
press Escape
wait_until is_closed 'As it will be on paper'
take '.* – Spasm Diary'
press ctrl+1
take 'Today – Spasm Diary'
import -window root "$suite-spasm.png"
press ctrl+q
wait "$program"
are_kept $((before + 1))
spasm-diary export - | grep '^{"kind": "spasm"' | tail -n 1 | grep -q '"severity": 6'

# The launcher's action, where nothing runs: the spasm before ends, and a window comes up with another one.
spasm-diary now &
program=$!
take '.* – Spasm Diary'
press ctrl+2
take 'History – Spasm Diary' # by now it is kept
press ctrl+q
wait "$program"
are_kept $((before + 2))
echo "spasms kept: $(spasms)"

spasm-diary report "$suite-by-verb.pdf" --paper a4
for page in "$suite-page.pdf" "$suite-by-verb.pdf"; do
    pdftotext -layout "$page" - | grep -q 'Spasm' # words, and not a picture of them
    pdffonts "$page"
    # every font is in the file
    pdffonts "$page" | awk 'NR > 2 { fonts++; if ($(NF - 4) != "yes") exit 1 } END { if (!fonts) exit 1 }'
done
echo "by keys and by a verb: $(stat -c '%n %s bytes' "$suite"-*.pdf | tr '\n' ' ')"
