#!/usr/bin/env bash
# All static checks: formatting, clippy, documentation, licences, bans and sources of dependencies, length of files.
set -euo pipefail
cd "$(dirname "$0")/.."

for component in rustfmt clippy; do
  if ! cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1; then
    rustup component add "$component" || { echo "lint: install it with: rustup component add $component" >&2; exit 1; }
  fi
done

echo "lint: formatting"
cargo fmt --all -- --check
echo "lint: clippy"
cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
echo "lint: documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
echo "lint: licences, bans and sources"
scripts/cargo-deny.sh check --hide-inclusion-graph licenses bans sources
echo "lint: the list of libraries in the app"
scripts/licences.sh --check
echo "lint: Kotlin"
scripts/setup.sh kotlin
scripts/lint-kotlin.sh
echo "lint: Swift"
scripts/swift/lint.sh
echo "lint: length of files"
too_long=$(git ls-files '*.rs' | xargs wc -l | awk '$2 != "total" && $1 > 450 {print "  " $2 ": " $1 " lines"}')
if [ -n "$too_long" ]; then
  printf 'lint: split these files, one idea each:\n%s\n' "$too_long" >&2
  exit 1
fi
echo "lint: clean"
