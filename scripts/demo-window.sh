#!/usr/bin/env bash
# The demo's second half: the app in a window where there is a display; otherwise pictures of its five tabs in demo-output. Needs Java and
# Maven, and says so in one line where they are missing and cannot be installed: what the terminal has shown stays.
# KUNDEAPP_COMMAND, KUNDEAPP_LIBRARIES, KUNDEAPP_BINDINGS: the command, the core's library and the generated Kotlin, when not of a release.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly RELEASE=${CARGO_TARGET_DIR:-target}/release
readonly COMMAND=${KUNDEAPP_COMMAND:-$RELEASE/kundeapp}
readonly LIBRARIES=${KUNDEAPP_LIBRARIES:-$RELEASE}
readonly OUT=demo-output
# The terminal's demo shows the same evening.
readonly NOW=2026-11-20T17:30:00Z

if ! said=$(scripts/setup.sh kotlin 2>&1); then
  echo "demo: there are no pictures of the app without Java and Maven: $(tail -n 1 <<<"$said" | sed 's/^ *//')"
  exit 0
fi
bindings=${KUNDEAPP_BINDINGS:-}
if [ -z "$bindings" ]; then
  bindings=target/demo/kotlin
  library=$LIBRARIES/libkundeapp_ffi.so
  [ "$(uname)" = Darwin ] && library=$LIBRARIES/libkundeapp_ffi.dylib
  cargo build --quiet --locked -p uniffi-bindgen
  "${CARGO_TARGET_DIR:-target}/debug/uniffi-bindgen" generate --no-format --config uniffi.toml --language kotlin --out-dir "$bindings" "$library"
fi
echo "demo: compiling the app's window, when it has changed"
scripts/kotlin-classes.sh "$bindings"

run() {
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Djna.library.path=$(realpath "$LIBRARIES")" "$@"
}
classpath=target/android/classes:$(cat target/android/runtime.cp)

if [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  home=$(mktemp -d)
  trap 'rm -rf "$home"' EXIT
  echo "demo: the app opens in a window; close it to end the demo. Log in as privat@example.com: the code stands at the address below"
  run -cp "$classpath" no.kundeapp.desktop.MainKt --home "$home" --sandbox "$COMMAND" --now "$NOW" && exit 0
  echo "demo: no window could be opened"
fi
rm -rf "$OUT"
run -Djava.awt.headless=true -Dskiko.renderApi=SOFTWARE -cp "$classpath" no.kundeapp.demo.MainKt "$COMMAND" "$OUT"
echo "demo: there is no display, so the five tabs of a private customer and of a prosumer, light and dark, are in $OUT:" \
  "$(find "$OUT" -name '*.png' | wc -l | tr -d ' ') pictures, beginning with $OUT/private-customer-1-oversikt-light.png"
