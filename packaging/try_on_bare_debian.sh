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
. "$here/packaging/bare_debian.sh"

there() { # NAME COMMAND...
    local name=$1
    shift
    timed "$folder/$name.log" "$name" inside "$root" bash -c 'cd /root/spasm-diary && exec "$@"' there "$@"
}

make_pristine bookworm "$folder/pristine" python3,python3-venv,python3-pip,ca-certificates
copy_pristine "$folder/pristine" "$root"
git clone -q "$here" "$root/root/spasm-diary"
if [ "${ci:-}" ]; then
    there ci .ci/run
else
    there first-run python3 packaging/dev.py run
    there second-run python3 packaging/dev.py run
    there first-test python3 packaging/dev.py test
    there second-test python3 packaging/dev.py test
fi
exit "$worst"
