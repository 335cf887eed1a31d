#!/usr/bin/env bash
# Puts a Swift toolchain where there is none: Debian 13's packages in a folder of their own, so that the machine's own
# packages stay as they are. Does nothing when it is there. KUNDEAPP_SWIFT names another folder (it takes some 2 GB), or is
# `host` for a Swift 6 that the machine has. --where says the folder.
set -euo pipefail
readonly VERSION=6.0.3-2
readonly ROOT=${KUNDEAPP_SWIFT:-${XDG_CACHE_HOME:-$HOME/.cache}/kundeapp/swift-$VERSION}
readonly TRIES=3

missing() {
  echo "swift: $1" >&2
  exit 1
}

if [ "${1:-}" = --where ]; then
  echo "$ROOT"
  exit 0
fi
if [ "$(uname)" != Linux ] || [ "$ROOT" = host ]; then
  command -v swift >/dev/null || missing "there is none on the PATH: install Xcode 16 or newer, or Swift 6"
  exit 0
fi
[ "$(id -u)" = 0 ] || missing "the tests of the iPhone shell need root here, for a chroot; or Swift 6 on the PATH and KUNDEAPP_SWIFT=host"
unshare --mount --pid --fork true 2>/dev/null \
  || missing "this container forbids mounts (CAP_SYS_ADMIN), which the tests of the iPhone shell need; or Swift 6 on the PATH and KUNDEAPP_SWIFT=host"

mkdir -p "$(dirname "$ROOT")"
exec 8>"$ROOT.lock"
flock 8
[ "$(cat "$ROOT/.made-for" 2>/dev/null)" != "$VERSION" ] || exit 0

command -v apt-get >/dev/null || missing "this is no Debian machine: put Swift 6 on the PATH and set KUNDEAPP_SWIFT=host"
if ! command -v mmdebstrap >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mmdebstrap >/dev/null
fi

# The mirror that this machine uses already.
mirror_of_apt() { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1; }
mirror=${DEBIAN_MIRROR:-$(mirror_of_apt)}
if [ -z "$mirror" ]; then
  apt-get update -qq
  mirror=$(mirror_of_apt)
fi
[ -n "$mirror" ] || missing "apt has no Debian mirror; name one in DEBIAN_MIRROR"

# What nobody needs here: debugger, language server, documentation.
leave_out=()
for path in doc man locale info; do leave_out+=("--dpkgopt=path-exclude=/usr/share/$path/*"); done
for path in bin/lldb\* bin/repl_swift bin/clangd bin/sourcekit-lsp bin/docc lib/liblldb\* lib/swift_static/\*; do
  leave_out+=("--dpkgopt=path-exclude=/usr/libexec/swift/$path")
done

readonly MAKING=$ROOT.making
echo "swift: installing $VERSION into $ROOT (once, a minute or two)"
for try in $(seq "$TRIES"); do
  [ ! -e "$MAKING" ] || { umount -l "$MAKING/proc" 2>/dev/null || true; rm -rf --one-file-system "$MAKING"; }
  if mmdebstrap --quiet --mode=root --variant=minbase \
    --aptopt='Acquire::Retries "3"' --aptopt='APT::Install-Recommends "false"' "${leave_out[@]}" \
    --include="swiftlang=$VERSION,libc6-dev,libstdc++-14-dev" trixie "$MAKING" "$mirror"; then
    break
  fi
  [ "$try" != "$TRIES" ] || missing "could not be installed from $mirror"
done
rm -rf --one-file-system "$ROOT"
echo "$VERSION" >"$MAKING/.made-for"
mv "$MAKING" "$ROOT"
