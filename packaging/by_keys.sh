# An invisible screen, and a person with nothing but a keyboard. Sourced by the stories that try_the_deb.sh runs.
export DISPLAY=:7 QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=/tmp/story-runtime
install -d -m700 "$XDG_RUNTIME_DIR"
suite=$(. /etc/os-release; echo "$VERSION_CODENAME")

Xvfb "$DISPLAY" -noreset -screen 0 1366x768x24 -nolisten tcp 2>/dev/null &
screen=$!
trap 'kill $screen; wait $screen || true' EXIT # it takes its lock away

# COMMAND...: until it is so, for half a minute.
wait_until() {
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    echo "waited in vain: $*"
    return 1
}

press() { xdotool key --clearmodifiers "$@"; }
is_open() { xdotool search --onlyvisible --name "^$1" >/dev/null; }
is_closed() { ! is_open "$1"; }

# TITLE: the window of this name gets the keys; there is no window manager that would see to it.
take() {
    wait_until is_open "$1"
    xdotool windowfocus --sync "$(xdotool search --onlyvisible --name "^$1" | tail -n 1)"
}

# TITLE KEY: again and again, until what it opens is there: what it belongs to may still be at work.
press_until() {
    for _ in $(seq 60); do
        press "$2"
        for _ in 1 2 3 4 5; do
            if is_open "$1"; then return; fi
            sleep 0.1
        done
    done
    echo "$2 opens no $1"
    return 1
}

picture() { import -window root "$suite-$1.png"; }

# Starts the window; $program is its process. What is on the page of days past shows that the diary is open.
start() {
    local begun=$EPOCHREALTIME
    spasm-diary "$@" &
    program=$!
    take '.* – Spasm Diary'
    awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { printf "a window after %.2f s\n", b - a }'
}

stop() {
    take '.* – Spasm Diary'
    press ctrl+q
    wait "$program"
}

wait_until xdotool getdisplaygeometry
