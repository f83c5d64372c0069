#!/usr/bin/env bash
# What a person does with the installed program on their first day. try_the_deb.sh runs it inside its root;
# the pictures and the PDF lie in the folder it is run in, the diary where it usually lies.
set -euo pipefail
. "$(dirname "$0")/by_keys.sh"

spasms() { spasm-diary export - | grep -c '^{"kind": "spasm"' || true; }
are_kept() { [ "$(spasms)" = "$1" ]; }

start
press space space space # the first screens, one key each
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
picture paper
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
picture spasm
stop
are_kept 1
spasm-diary export - | grep '^{"kind": "spasm"' | grep -q '"severity": 6'

start now # the launcher's action, where nothing runs
press ctrl+2
take 'History – Spasm Diary' # by now it is kept
stop
are_kept 2

spasm-diary report "$suite-by-verb.pdf" --paper a4
for page in "$suite-page.pdf" "$suite-by-verb.pdf"; do
    pdftotext -layout "$page" - | grep -q 'Spasm' # words, and not a picture of them
    pdffonts "$page"
    # every font is in the file
    pdffonts "$page" | awk 'NR > 2 { fonts++; if ($(NF - 4) != "yes") exit 1 } END { if (!fonts) exit 1 }'
done
echo "spasms kept: $(spasms); by keys and by a verb: $(stat -c '%n %s bytes' "$suite"-*.pdf | paste -sd ' ')"
