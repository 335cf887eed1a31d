//! Writes the Kotlin and Swift that call `crates/ffi`. `make bindings` runs it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
