#!/usr/bin/env bash
# The README's two commands, timed, from a clean clone on a bare Debian 12 without Qt and without a screen.
#
#     packaging/try_on_bare_debian.sh [--ci] [FOLDER]
#
# Needs root and mmdebstrap. FOLDER (/tmp/spasm-diary-bare) keeps the untouched system in `pristine`,
# the one that was used in `root` and each command's words in `*.log`. --ci tries `.ci/run` instead.
set -euo pipefail

if [ "${1:-}" = --ci ]; then ci=yes; shift; fi
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/tmp/spasm-diary-bare}
root=$folder/root

make_pristine() {
    [ -d "$folder/pristine" ] && return
    mkdir -p "$folder"
    mmdebstrap --quiet --variant=minbase --include=python3,python3-venv,python3-pip,ca-certificates \
        bookworm "$folder/pristine.new"
    # A network with certificates of its own needs them inside too.
    cp -a /usr/local/share/ca-certificates/. "$folder/pristine.new/usr/local/share/ca-certificates/"
    chroot "$folder/pristine.new" update-ca-certificates >/dev/null
    mv "$folder/pristine.new" "$folder/pristine"
}

# Runs a command in a private mount space, so that nothing stays mounted however it ends.
inside() {
    unshare --mount --pid --fork --kill-child bash -c '
        root=$1; shift
        mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"
        exec chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"' \
        inside "$root" ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
        ${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} ${HTTP_PROXY:+HTTP_PROXY="$HTTP_PROXY"} \
        bash -c 'cd /root/spasm-diary && exec "$@"' inside "$@"
}

# NAME COMMAND...: one line with the time it took and how it ended; the words go to a log.
timed() {
    local name=$1 code=0 begun=$EPOCHREALTIME
    shift
    inside "$@" >"$folder/$name.log" 2>&1 </dev/null || code=$?
    printf '%-22s exit %d  %6.1f s   %s\n' "$name" "$code" \
        "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')" \
        "$(tail -n 1 "$folder/$name.log")"
    worst=$((code > worst ? code : worst))
}

worst=0
make_pristine
rm -rf --one-file-system "$root"
cp -a "$folder/pristine" "$root"
git clone -q "$here" "$root/root/spasm-diary"
if [ "${ci:-}" ]; then
    timed ci .ci/run
else
    timed first-run python3 packaging/dev.py run
    timed second-run python3 packaging/dev.py run
    timed first-test python3 packaging/dev.py test
    timed second-test python3 packaging/dev.py test
fi
exit "$worst"
