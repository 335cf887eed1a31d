#!/usr/bin/env bash
# Puts what `make bindings` wrote where ios/Package.swift looks for it. Untouched files stay untouched, so that nothing is
# compiled again for nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly FROM=target/bindings/swift TO=ios/Generated

put() { cmp -s "$1" "$2" || { mkdir -p "$(dirname "$2")" && cp "$1" "$2"; }; }
put "$FROM/KundeappCore.swift" "$TO/KundeappCore/KundeappCore.swift"
# The generator escapes `open`, a word of Swift, in the C header too, where it is none.
unescaped=$(mktemp)
trap 'rm -f "$unescaped"' EXIT
sed 's/`\([a-zA-Z]*\)`/\1/g' "$FROM/KundeappCoreFFI.h" >"$unescaped"
put "$unescaped" "$TO/KundeappCoreFFI/KundeappCoreFFI.h"
put "$FROM/KundeappCoreFFI.modulemap" "$TO/KundeappCoreFFI/module.modulemap"
