#!/usr/bin/env bash
# swift-format on the Swift that people wrote, the parser on what only Xcode builds, and a check of what only Xcode reads. --format
# repairs.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly FOLDERS=(ios/Package.swift ios/Sources ios/LinuxDouble ios/Tests ios/App)

if [ "${1:-}" = --format ]; then
  scripts/swift/with.sh swift-format format --in-place --recursive --parallel --configuration ios/.swift-format "${FOLDERS[@]}"
fi
scripts/swift/with.sh swift-format lint --strict --recursive --parallel --configuration ios/.swift-format "${FOLDERS[@]}"
# The parser also reads what stands between `#if canImport(UIKit)`.
mapfile -t app < <(git ls-files --cached --others --exclude-standard --deduplicate 'ios/App/*.swift')
scripts/swift/with.sh swiftc -parse -swift-version 6 "${app[@]}"
scripts/setup.sh swift
python3 ios/check
python3 -m unittest discover -q -s ios/check
too_long=$(git ls-files '*.swift' | xargs wc -l | awk '$2 != "total" && $1 > 450 {print "  " $2 ": " $1 " lines"}')
if [ -n "$too_long" ]; then
  printf 'lint: split these files, one idea each:\n%s\n' "$too_long" >&2
  exit 1
fi
