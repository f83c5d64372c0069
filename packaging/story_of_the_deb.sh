#!/usr/bin/env bash
# What a person does with the installed program, on an invisible screen: run by try_the_deb.sh inside its root.
set -euo pipefail
cd /root
export DISPLAY=:7 XDG_RUNTIME_DIR=/tmp/runtime
install -d -m700 "$XDG_RUNTIME_DIR"
Xvfb :7 -screen 0 1366x768x24 -nolisten tcp & screen=$!
trap 'kill $screen' EXIT
until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done

# Called with a verb it is there at once: the desktop file's action.
spasm-diary now & program=$!
window=$(xdotool search --sync --onlyvisible --name 'Spasm Diary' | tail -n 1)
xdotool windowfocus "$window"
for _ in $(seq 100); do # until the first screens stand and the spasm is kept
    spasm-diary export - 2>/dev/null | grep -q '"kind": *"spasm"' && break
    sleep 0.2
done
import -window root "$(. /etc/os-release; echo "$VERSION_CODENAME").png"
xdotool key --window "$window" ctrl+q
wait "$program"

spasms=$(spasm-diary export - | grep -c '"kind": *"spasm"')
echo "spasms kept: $spasms"
test "$spasms" = 1
spasm-diary report page.pdf --paper a4
pdffonts page.pdf
pdftotext page.pdf - | head -n 20
pdffonts page.pdf | tail -n +3 | awk '{ if ($(NF - 4) != "yes") exit 1 }'
