//! What the customer meets when the data on the device are not as the app left them.

use std::fs;
use std::path::PathBuf;

use super::{PRIVATE, Phone};
use crate::app::reachability::{app_error, link_after};
use crate::error::AppError;
use crate::screens::Link;
use crate::store::StoreError;
use crate::sync::SyncError;

/// A phone with data, and the file that they are in.
async fn filled() -> (Phone, PathBuf) {
    let phone = Phone::new().await;
    let app = phone.app().await;
    phone.sign_in(&app, PRIVATE).await;
    app.sync_now().await.unwrap();
    drop(app);
    let files = fs::read_dir(phone.home.path().join("data")).unwrap().map(|file| file.unwrap().path());
    let mut databases: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|end| end == "sqlite3")).collect();
    (phone, databases.pop().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn data_of_a_newer_app_ask_for_an_update_and_stay() {
    let (phone, file) = filled().await;
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 999).unwrap();
    let app = phone.app().await;
    let error = app.overview().err().unwrap();
    assert!(matches!(error, AppError::DataTooNew(_)), "{error:?}");
    assert!(app.explain(&error).contains("Oppdater appen"));
    assert!(matches!(app.sync_now().await, Err(AppError::DataTooNew(_))));
    assert!(file.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_shows_nothing_until_the_next_sync_has_filled_another() {
    let (phone, file) = filled().await;
    fs::write(&file, vec![0xA5; 20_000]).unwrap();
    let app = phone.app().await;
    let sentence = app.overview().unwrap().state().unwrap().frame.empty.unwrap();
    assert!(sentence.starts_with("Det er ikke hentet noen tall ennå"), "{sentence}");
    app.sync_now().await.unwrap();
    assert!(app.overview().unwrap().state().unwrap().card.unwrap().energy.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_in_the_place_of_the_file_is_said_and_left_alone() {
    let (phone, file) = filled().await;
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    let app = phone.app().await;
    let error = app.overview().err().unwrap();
    assert!(matches!(error, AppError::LocalData(_)), "{error:?}");
    assert!(app.explain(&error).starts_with("Appen får ikke lest"));
    assert!(file.is_dir());
}

#[test]
fn what_cannot_be_kept_is_an_error_and_a_link_of_its_own() {
    let of = |error: StoreError| {
        let error = SyncError::Store(error);
        (link_after(&error), app_error(error).message_id())
    };
    assert_eq!(of(StoreError::DiskFull), (Link::StorageFull, "error-storage-full"));
    assert_eq!(of(StoreError::ReadOnly), (Link::StorageReadOnly, "error-storage-read-only"));
    assert_eq!(of(StoreError::Busy), (Link::Online, "error-local-data"));
}
