#!/usr/bin/env bash
# Builds everything on a bare Debian 12, then installs, uses, updates and removes the .deb on bare Debians 12 and 13.
#
#     packaging/try_the_deb.sh [FOLDER]
#
# Needs root and mmdebstrap. FOLDER (/tmp/spasm-diary-deb) keeps the roots, what was built in `dist`, each step's
# words in `*.log` and what was drawn in `*.png`. A person's story on each system, all timed: install, check, start
# with and without a screen, log a spasm and print a PDF by keys, remove; the diary stays and nothing else does.
# Then an older version is installed, and this one over it. BUILT=1 takes what an earlier run built.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/tmp/spasm-diary-deb}
. "$here/packaging/bare_debian.sh"

# COMMIT WORDS...: dev.py's words on a fresh bare Debian 12, at that commit.
build_at() {
    local root=$folder/build-root commit=$1
    shift
    make_pristine bookworm "$folder/pristine-build" python3,python3-venv,ca-certificates,git
    copy_pristine "$folder/pristine-build" "$root"
    git clone -q "$here" "$root/root/spasm-diary"
    git -C "$root/root/spasm-diary" checkout -q "$commit"
    inside "$root" ${DPKG_DEB_COMPRESSOR_LEVEL:+DPKG_DEB_COMPRESSOR_LEVEL="$DPKG_DEB_COMPRESSOR_LEVEL"} \
        bash -c 'cd /root/spasm-diary && for words in "$@"; do python3 packaging/dev.py $words || exit; done' build "$@"
}

build() {
    timed "$folder/build.log" "build and check" build_at "$(git -C "$here" rev-parse HEAD)" build check
    rm -rf "$folder/dist"
    cp -a "$folder/build-root/root/spasm-diary/dist" "$folder/dist"
    (cd "$folder/dist" && ls -l)
    if command -v lintian >/dev/null; then
        timed "$folder/lintian.log" "lintian" lintian --allow-root --fail-on error,warning "$folder"/dist/*.deb
    fi
}

# The .deb of the first commit that could make one.
build_older() {
    local first
    first=$(git -C "$here" log --reverse --diff-filter=A --format=%H -- packaging/debian_package.py | head -n 1)
    timed "$folder/older.log" "build an older one" build_at "$first" "build deb"
    cp "$folder"/build-root/root/spasm-diary/dist/*.deb "$folder/older.deb"
}

# NAME COMMAND...: a step of the story in the root of $suite.
step() {
    local name=$1
    shift
    timed "$folder/$suite-${name// /-}.log" "$suite: $name" inside "$folder/$suite" "$@"
}

install='apt-get -q install -y --no-install-recommends --reinstall --allow-downgrades'

# SUITE: the story on a fresh system of that name.
use() {
    local suite=$1 root=$folder/$1
    make_pristine "$suite" "$folder/pristine-$suite" ca-certificates
    copy_pristine "$folder/pristine-$suite" "$root"
    mkdir "$root/root/packaging"
    cp "$here"/packaging/{by_keys,story_of_the_deb,story_of_an_update}.sh "$root/root/packaging/"
    cp "$folder"/dist/*.deb "$root/root/new.deb"
    cp "$folder/older.deb" "$root/root/older.deb" 2>/dev/null || true
    step lists apt-get -q update
    step install sh -c "$install /root/new.deb && dpkg-query -W -f '\${Installed-Size} KiB installed' spasm-diary"
    step check spasm-diary --data-folder /tmp/checked check
    step 'start offscreen' sh -c 'QT_QPA_PLATFORM=offscreen timeout 20 spasm-diary --data-folder /tmp/started
        test $? = 124 && test -f /tmp/started/diary.db && echo "it ran until it was stopped"'
    step 'Xvfb and xdotool' sh -c "$install xvfb xauth xdotool poppler-utils imagemagick procps | tail -n 1"
    step story bash -c 'cd /root && packaging/story_of_the_deb.sh'
    step remove apt-get -q purge -y spasm-diary
    step 'nothing is left' sh -c '
        test -f /root/.local/share/spasm-diary/diary.db || { echo "the diary is gone"; exit 1; }
        found=$(find /usr /etc /var /opt -name "*spasm-diary*" -not -path "/var/log/*")
        test -z "$found" || { echo "left behind: $found"; exit 1; }
        echo "only $(cd /root && find . -name "*spasm-diary*")"'
    update
    cp "$root"/root/*.png "$root"/root/*.pdf "$folder/" 2>/dev/null || true
}

# This version over an older one, in the root of $suite.
update() {
    if [ ! -f "$folder/$suite/root/older.deb" ]; then
        echo "$suite: update              not tried: there is no older.deb in $folder"
        return
    fi
    mv "$folder/$suite/root/.local" "$folder/$suite/root/of-the-story"
    step 'install older' sh -c "$install /root/older.deb"
    step 'write with it' bash -c 'cd /root && packaging/story_of_an_update.sh before'
    step 'install over it' sh -c "$install /root/new.deb"
    step 'read what was written' bash -c 'cd /root && packaging/story_of_an_update.sh after'
}

mkdir -p "$folder"
[ -f "$folder/older.deb" ] || build_older
[ "${BUILT:-}" ] || build
use bookworm
use trixie
exit "$worst"
