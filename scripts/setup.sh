#!/usr/bin/env bash
# Installs the system packages that the build needs, or says exactly what to install. Does nothing when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly RUST_VERSION=1.95
packages=()
need() { command -v "$1" >/dev/null 2>&1 || packages+=("$2"); }
need cc gcc
need make make
need python3 python3
[ -e /usr/include/stdlib.h ] || packages+=(libc6-dev)
# The Kotlin shell (`scripts/setup.sh kotlin`): compiler and tests, and what Compose draws with where there is no display.
if [ "${1:-}" = kotlin ]; then
  need javac openjdk-17-jdk
  need mvn maven
  library() { ldconfig -p 2>/dev/null | grep -q "$1" || packages+=("$2"); }
  if [ "$(uname)" = Linux ]; then
    library libGL.so.1 libgl1
    library libfontconfig.so.1 libfontconfig1
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || packages+=(fonts-dejavu-core)
  fi
fi
# The Android app without its SDK (`scripts/setup.sh android`): a compiler, and what links resources.
if [ "${1:-}" = android ]; then
  need javac openjdk-17-jdk
  need mvn maven
  need aapt2 aapt
fi
# The iPhone shell (`scripts/setup.sh swift`): what reads its project. Its toolchain comes with scripts/swift/toolchain.sh.
if [ "${1:-}" = swift ]; then
  python3 -c 'import yaml' 2>/dev/null || packages+=(python3-yaml)
fi

if [ ${#packages[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "setup: installing ${packages[*]}"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    echo "setup: these packages are missing, install them and run again:" >&2
    echo "  sudo apt-get install ${packages[*]}" >&2
    exit 1
  fi
fi

if ! command -v cargo >/dev/null 2>&1; then
  if [ -x "$HOME/.cargo/bin/cargo" ]; then
    echo "setup: Rust is installed but not on PATH: run '. \"\$HOME/.cargo/env\"' and try again" >&2
  else
    echo "setup: Rust is missing: install rustup (see https://www.rust-lang.org/tools/install), then run" >&2
    echo "  rustup toolchain install $RUST_VERSION --component rustfmt,clippy && rustup default $RUST_VERSION" >&2
  fi
  exit 1
fi
found=$(rustc --version | awk '{print $2}')
if [ "$(printf '%s\n%s\n' "$RUST_VERSION" "$found" | sort -V | head -n 1)" != "$RUST_VERSION" ]; then
  echo "setup: Rust $found is too old, $RUST_VERSION or newer is needed: rustup toolchain install $RUST_VERSION && rustup default $RUST_VERSION" >&2
  exit 1
fi
