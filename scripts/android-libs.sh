#!/usr/bin/env bash
# The core as a library for each kind of phone: target/android-libs/ABI/libkundeapp_ffi.so, which android/app packs. Says all that is
# missing at once. A phone with memory pages of 16 KB refuses a library that is laid out for 4 KB, so that is checked at the end.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly OUT=target/android-libs
# As in android/app/build.gradle.kts.
readonly MIN_SDK=26
declare -A targets=([arm64-v8a]=aarch64-linux-android [armeabi-v7a]=armv7-linux-androideabi [x86_64]=x86_64-linux-android)

missing=()
command -v cargo-ndk >/dev/null 2>&1 || missing+=("cargo-ndk: cargo install --locked cargo-ndk")
for abi in "${!targets[@]}"; do
  rustc --print target-libdir --target "${targets[$abi]}" 2>/dev/null | xargs -I{} test -d {} \
    || missing+=("Rust for $abi: rustup target add ${targets[$abi]}")
done
ndk=${ANDROID_NDK_HOME:-${ANDROID_NDK_ROOT:-}}
sdk=${ANDROID_HOME:-${ANDROID_SDK_ROOT:-}}
if [ -z "$ndk" ] && [ -n "$sdk" ]; then
  ndk=$(find "$sdk/ndk" -mindepth 1 -maxdepth 1 -type d 2>/dev/null | sort -V | tail -n 1)
fi
[ -n "$ndk" ] && [ -d "$ndk/toolchains/llvm" ] \
  || missing+=("the Android NDK, r28 or newer: sdkmanager --install 'ndk;28.2.13676358', then set ANDROID_NDK_HOME to its folder")
if [ ${#missing[@]} -gt 0 ]; then
  echo "android-libs: this is missing:" >&2
  printf '  %s\n' "${missing[@]}" >&2
  exit 1
fi

# Small first, but for the engine, which counts years of hours.
phone=(--release)
for setting in 'lto="fat"' 'opt-level="s"' 'strip=true' 'package.nettleie.opt-level=3'; do
  phone+=(--config "profile.release.$setting")
done
rm -rf "$OUT"
ANDROID_NDK_HOME=$ndk RUSTFLAGS="${RUSTFLAGS:-} -Clink-arg=-Wl,-z,max-page-size=16384" \
  cargo ndk --platform "$MIN_SDK" -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$OUT" \
  build --locked "${phone[@]}" -p kundeapp-ffi
python3 android/app/check/libraries.py "$OUT"
