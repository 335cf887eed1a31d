//! What Kotlin and Swift see. A change of it must be one of the snapshot too: shells that were built before do not fit any more.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::path::PathBuf;

use uniffi_bindgen::macro_metadata::extract_from_library;

mod support;

/// The library that Cargo builds beside the tests.
fn library() -> PathBuf {
    let name = format!("{}kundeapp_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let tests = std::env::current_exe().unwrap();
    tests.with_file_name(name)
}

#[test]
fn the_surface_is_the_one_of_the_snapshot() {
    let library = library();
    let items = extract_from_library(library.to_str().unwrap().into()).unwrap();
    assert!(items.len() > 100, "{} has {} items", library.display(), items.len());
    insta::assert_snapshot!(support::surface(&items));
}

#[test]
fn nothing_that_is_written_here_is_unsafe() {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            assert!(
                !source.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "unsafe"),
                "{path:?}"
            );
            read += 1;
        }
    }
    assert!(read > 20);
}
