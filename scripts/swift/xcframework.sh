#!/usr/bin/env bash
# The core for iPhones and simulators as ios/Generated/KundeappCoreFFI.xcframework. Needs a Mac with Xcode and `make bindings`.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "xcframework: this needs a Mac with Xcode" >&2; exit 1; }
scripts/swift/generate.sh

readonly SLICES=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
readonly OUT=ios/Generated
export IPHONEOS_DEPLOYMENT_TARGET=17.0
for slice in "${SLICES[@]}"; do
  rustup target add "$slice" >/dev/null
  cargo build --locked --release -p kundeapp-ffi --target "$slice"
done
mkdir -p target/simulators
lipo -create -output target/simulators/libkundeapp_ffi.a \
  target/{aarch64-apple-ios-sim,x86_64-apple-ios}/release/libkundeapp_ffi.a

rm -rf "$OUT/KundeappCoreFFI.xcframework"
xcodebuild -create-xcframework -output "$OUT/KundeappCoreFFI.xcframework" \
  -library target/aarch64-apple-ios/release/libkundeapp_ffi.a -headers "$OUT/KundeappCoreFFI" \
  -library target/simulators/libkundeapp_ffi.a -headers "$OUT/KundeappCoreFFI"
