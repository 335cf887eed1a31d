#!/usr/bin/env bash
# Builds the Swift package with the Rust library and runs its tests against a sandbox process. Options are those of `swift test`
# (`--filter Login`). With --race the thread sanitizer watches. Needs `make bindings` and the command kundeapp.
set -euo pipefail
cd "$(dirname "$0")/../.."
scripts/swift/generate.sh

readonly BUILT=target/debug
scratch=.build options=() run=() library=libkundeapp_ffi.a
if [ "${1:-}" = --race ]; then
  shift
  scratch=.build/race
  options+=(--sanitize=thread)
  export TSAN_OPTIONS="suppressions=$PWD/ios/Tests/race-suppressions.txt halt_on_error=0 exitcode=66"
  if [ "$(uname)" = Linux ]; then
    # The shared library, so that the sanitizer can tell what is Rust's and has not been prepared for it.
    library=libkundeapp_ffi.so
    # It wants memory at the places it knows. Where a container forbids that, it says so itself.
    if setarch -R true 2>/dev/null; then run=(setarch -R); fi
  fi
fi

# SwiftPM does not link again when only a library changes: a changed one gets a folder of another name. It holds the one library
# alone, or the linker would choose; and the command, so that neither changes while the tests run.
link=$PWD/ios/$scratch/rust/$(stat -L -c '%Y-%s' "$BUILT/$library" "$BUILT/kundeapp" | paste -sd-)
if [ ! -d "$link" ]; then
  rm -rf "${link%/*}"
  mkdir -p "$link.making/bin"
  cp "$BUILT/$library" "$link.making"
  # Where a line is in Rust is nothing that the sanitizer need look up, which takes it minutes.
  case $library in *.so) strip --strip-debug "$link.making/$library" ;; esac
  cp "$BUILT/kundeapp" "$link.making/bin"
  mv "$link.making" "$link"
fi
options+=(-Xlinker --allow-shlib-undefined -Xlinker "-L$link")
case $library in *.so) options+=(-Xlinker -rpath -Xlinker "$link") ;; esac
export KUNDEAPP_COMMAND="$link/bin/kundeapp" KUNDEAPP_SCENARIOS="$PWD/tests/scenarios"

cd ios
../scripts/swift/with.sh "${run[@]}" stdbuf -oL swift test --no-parallel --disable-sandbox --scratch-path "$scratch" \
  "${options[@]}" "$@" 2>&1 | tee "$link/log"
awk '/^.+ Test run with [0-9]+ tests? (in|passed|failed)/ || /Test run with/ {line = $0}
  END {match(line, /with [0-9]+/); total = substr(line, RSTART + 5, RLENGTH - 5); print "swift: " (total == "" ? 0 : total) " tests"; exit total + 0 == 0}' \
  "$link/log"
