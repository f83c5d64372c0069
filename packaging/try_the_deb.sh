#!/usr/bin/env bash
# Builds the .deb on a bare Debian 12, then installs, uses and removes it on bare Debians 12 and 13. All timed.
#
#     packaging/try_the_deb.sh [FOLDER]
#
# Needs root and mmdebstrap. FOLDER (/tmp/spasm-diary-deb) keeps the roots, what was built in `dist`, each step's
# words in `*.log` and what was drawn in `*.png`. A person's story on each system: install, check, start under
# Xvfb, log a spasm with the keyboard, print a PDF, remove; the diary stays and nothing else does.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/tmp/spasm-diary-deb}
. "$here/packaging/bare_debian.sh"

build() {
    local root=$folder/build-root
    make_pristine bookworm "$folder/pristine-build" python3,python3-venv,ca-certificates,git
    copy_pristine "$folder/pristine-build" "$root"
    git clone -q "$here" "$root/root/spasm-diary"
    timed "$folder/build.log" "build" inside "$root" \
        bash -c 'cd /root/spasm-diary && python3 packaging/dev.py build && python3 packaging/dev.py check'
    rm -rf "$folder/dist"
    cp -a "$root/root/spasm-diary/dist" "$folder/dist"
    (cd "$folder/dist" && ls -l)
}

# SUITE: the person's story on a fresh system of that name.
use() {
    local suite=$1 root=$folder/$1
    make_pristine "$suite" "$folder/pristine-$suite" ca-certificates
    copy_pristine "$folder/pristine-$suite" "$root"
    cp "$folder"/dist/*.deb "$here/packaging/story_of_the_deb.sh" "$root/root/"
    inside "$root" find / -xdev -not -path '/proc/*' -not -path '/dev/*' | sort >"$folder/$suite-before.txt"
    timed "$folder/$suite-install.log" "$suite: install" \
        inside "$root" bash -c 'apt-get -q update && apt-get -q install -y --no-install-recommends /root/*.deb'
    timed "$folder/$suite-check.log" "$suite: check" \
        inside "$root" spasm-diary --data-folder /root/checked check
    timed "$folder/$suite-tools.log" "$suite: Xvfb and xdotool" \
        inside "$root" apt-get -q install -y --no-install-recommends xvfb xauth xdotool poppler-utils imagemagick procps
    timed "$folder/$suite-story.log" "$suite: story" inside "$root" bash /root/story_of_the_deb.sh
    cp "$root"/root/*.png "$folder/" 2>/dev/null || true
    timed "$folder/$suite-remove.log" "$suite: remove" inside "$root" apt-get -q purge -y spasm-diary
    timed "$folder/$suite-left.log" "$suite: nothing is left" left_over "$root"
}

# ROOT: fails where the package left a file behind, or took the diary with it.
left_over() {
    inside "$1" sh -c '
        test -f /root/.local/share/spasm-diary/diary.db || { echo "the diary is gone"; exit 1; }
        found=$(find /usr /etc /var -name "*spasm-diary*" -not -path "/var/lib/dpkg/*" -not -path "/var/log/*")
        test -z "$found" || { echo "left behind: $found"; exit 1; }
        echo "only the diary is"'
}

build
use bookworm
use trixie
exit "$worst"
