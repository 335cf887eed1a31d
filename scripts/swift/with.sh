#!/usr/bin/env bash
# with.sh COMMAND…: runs a command where Swift is, with the repository at its own path and nothing of the environment but
# what KUNDEAPP_* says. Every mount ends with the command.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/toolchain.sh"
if [ "$(uname)" != Linux ] || [ "${KUNDEAPP_SWIFT:-}" = host ]; then exec "$@"; fi

root=$("$here/toolchain.sh" --where)
repository=$(cd "$here/../.." && pwd)
settings=()
while IFS= read -r name; do settings+=("$name=${!name}"); done < <(compgen -e | grep -E '^(KUNDEAPP_|TSAN_)' || true)

export ROOT="$root" REPOSITORY="$repository" FOLDER="$PWD"
exec unshare --mount --propagation private --pid --fork --kill-child sh -euc '
  mkdir -p "$ROOT$REPOSITORY"
  mount -t proc proc "$ROOT/proc"          # without it swift crashes
  mount --rbind /dev "$ROOT/dev"
  mount -t tmpfs tmpfs "$ROOT/tmp"
  mount --rbind "$REPOSITORY" "$ROOT$REPOSITORY"
  exec chroot "$ROOT" /usr/bin/env -i HOME=/tmp TMPDIR=/tmp LANG=C.UTF-8 PATH=/usr/bin:/bin:/usr/libexec/swift/bin \
    sh -euc "cd \"\$1\"; shift; exec env \"\$@\"" sh "$FOLDER" "$@"
' sh "${settings[@]}" "$@"
