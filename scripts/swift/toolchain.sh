#!/usr/bin/env bash
# Puts a Swift toolchain where there is none: Debian 13's packages in a folder of their own, so that the machine's own
# packages stay as they are. Does nothing when it is there. KUNDEAPP_SWIFT names another folder; it takes some 2 GB.
set -euo pipefail
readonly VERSION=6.0.3-2
readonly ROOT=${KUNDEAPP_SWIFT:-${XDG_CACHE_HOME:-$HOME/.cache}/kundeapp/swift-$VERSION}
readonly TRIES=3

[ "$(uname)" = Linux ] || { command -v swift >/dev/null || { echo "swift: install Xcode 16 or newer" >&2; exit 1; }; exit 0; }
mkdir -p "$(dirname "$ROOT")"
exec 8>"$ROOT.lock"
flock 8
[ "$(cat "$ROOT/.made-for" 2>/dev/null)" != "$VERSION" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "swift: this needs root on a Debian machine (or Xcode on a Mac)" >&2
  exit 1
fi
if ! command -v mmdebstrap >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mmdebstrap >/dev/null
fi

# The mirror that this machine uses already.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)}
if [ -z "$mirror" ]; then
  apt-get update -qq
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
fi
[ -n "$mirror" ] || { echo "swift: apt has no Debian mirror; name one in DEBIAN_MIRROR" >&2; exit 1; }

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
  [ "$try" != "$TRIES" ] || { echo "swift: could not be installed from $mirror" >&2; exit 1; }
done
rm -rf --one-file-system "$ROOT"
echo "$VERSION" >"$MAKING/.made-for"
mv "$MAKING" "$ROOT"
