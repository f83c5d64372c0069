# A Debian root with nothing in it but what is asked for, to try things in. Sourced by scripts; needs root and mmdebstrap.

# SUITE FOLDER PACKAGES: make the untouched system once.
make_pristine() {
    local suite=$1 pristine=$2 packages=$3
    [ -d "$pristine" ] && return
    mkdir -p "$(dirname "$pristine")"
    mmdebstrap --quiet --variant=minbase --include="$packages" "$suite" "$pristine.new"
    # A network with certificates of its own needs them inside too.
    if [ -x "$pristine.new/usr/sbin/update-ca-certificates" ]; then
        cp -a /usr/local/share/ca-certificates/. "$pristine.new/usr/local/share/ca-certificates/"
        chroot "$pristine.new" update-ca-certificates >/dev/null
    fi
    mv "$pristine.new" "$pristine"
}

# PRISTINE ROOT: a fresh copy of it.
copy_pristine() {
    rm -rf --one-file-system "$2"
    cp -a "$1" "$2"
}

# ROOT COMMAND...: run it there, in a private mount space, so that nothing stays mounted however it ends.
inside() {
    local root=$1
    shift
    unshare --mount --pid --fork --kill-child bash -c '
        root=$1; shift
        mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"
        exec chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"' \
        inside "$root" ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
        ${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} ${HTTP_PROXY:+HTTP_PROXY="$HTTP_PROXY"} \
        "$@"
}

# LOG NAME COMMAND...: one line with the time it took and how it ended; the words go to the log. $worst keeps the worst.
worst=0
timed() {
    local log=$1 name=$2 code=0 begun=$EPOCHREALTIME
    shift 2
    "$@" >"$log" 2>&1 </dev/null || code=$?
    printf '%-26s exit %d  %6.1f s   %s\n' "$name" "$code" \
        "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')" "$(tail -n 1 "$log")"
    worst=$((code > worst ? code : worst))
}
