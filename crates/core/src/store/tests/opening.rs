use std::fs;

use rusqlite::Connection;

use crate::api::wire::{Customer, CustomerKind};
use crate::store::schema::NEWEST;
use crate::store::testing::{CONSUMPTION, empty_store, hours, id, point, range, store_with};
use crate::store::{Opened, Store, StoreError, delete_user};

#[test]
fn a_store_is_found_again_and_each_user_has_their_own() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    let folder = store.folder.path();
    let (again, opened) = Store::open(folder, "user").unwrap();
    assert_eq!(opened, Opened::Existing);
    assert_eq!(again.read(|reader| reader.points()).unwrap().len(), 1);
    let (other, opened) = Store::open(folder, "another user").unwrap();
    assert_eq!((opened, other.read(|reader| reader.points()).unwrap()), (Opened::Created, vec![]));
    assert!(!store.path().to_string_lossy().contains("user"), "the file's name tells who it is");
}

#[test]
fn logout_deletes_every_file_and_closes_the_store() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    store.read(|reader| reader.points()).unwrap();
    store.delete().unwrap();
    assert_eq!(fs::read_dir(store.folder.path()).unwrap().count(), 0);
    assert_eq!(store.read(|reader| reader.points()), Err(StoreError::Closed));
    assert_eq!(store.write(|writer| writer.end_access(&[])), Err(StoreError::Closed));
    assert_eq!(delete_user(store.folder.path(), "user"), Ok(()));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    for file in fs::read_dir(store.folder.path()).unwrap() {
        assert_eq!(file.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_file_that_is_no_database_is_set_aside_and_rebuilt_empty() {
    let store = empty_store();
    let (folder, path) = (store.folder.path(), store.path().to_owned());
    store.delete().unwrap();
    fs::write(&path, "no database at all, but long enough to be taken for one".repeat(40)).unwrap();
    let (again, opened) = Store::open(folder, "user").unwrap();
    let Opened::Rebuilt { aside } = opened else { panic!("{opened:?}") };
    assert!(aside.exists());
    assert_eq!(again.read(|reader| reader.last_sync()), Ok(None));
    again.delete().unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "the file set aside is the user's too");
}

#[test]
fn broken_pages_are_found_when_the_file_is_opened() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    let path = store.path().to_owned();
    let copy = tempfile::tempdir().unwrap();
    Connection::open(&path)
        .unwrap()
        .execute("VACUUM INTO ?1", [copy.path().join("copy").to_string_lossy()])
        .unwrap();
    let mut bytes = fs::read(copy.path().join("copy")).unwrap();
    let page = bytes.len() / 2 / 4096 * 4096;
    bytes[page..].fill(0xA5);
    store.delete().unwrap();
    fs::write(&path, bytes).unwrap();
    let (_, opened) = Store::open(store.folder.path(), "user").unwrap();
    assert!(matches!(opened, Opened::Rebuilt { .. }), "{opened:?}");
}

#[test]
fn damage_found_by_a_screen_is_noted_and_the_store_rebuilt_in_place() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    store.write(|writer| writer.put_days([(id(1), &hours("2024-06-01", 5))])).unwrap();
    Connection::open(store.path()).unwrap().execute("UPDATE days SET wh = x'FFFF'", []).unwrap();
    let june = range("2024-06-01", "2024-07-01");
    let read = || store.read(|reader| reader.values(id(1), CONSUMPTION, june));
    assert!(matches!(read(), Err(StoreError::Corrupt(_))) && store.is_damaged());
    assert!(matches!(store.rebuild(), Ok(Opened::Rebuilt { .. })));
    assert!(read().unwrap().is_empty() && !store.is_damaged());
    assert_eq!(store.read(|reader| reader.points()), Ok(vec![]));
}

#[test]
fn a_newer_schema_is_an_error_and_the_file_stays() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    Connection::open(store.path()).unwrap().pragma_update(None, "user_version", NEWEST + 1).unwrap();
    let error = Store::open(store.folder.path(), "user").err();
    assert_eq!(error, Some(StoreError::NewerSchema { found: NEWEST + 1, known: NEWEST }));
    assert!(store.path().exists());
}

#[test]
fn on_a_full_disk_the_write_fails_and_reading_goes_on() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    store.write(|writer| writer.put_days([(id(1), &hours("2024-05-31", 5))])).unwrap();
    let rows: Vec<_> = (1..=30).map(|day| hours(&format!("2024-06-{day:02}"), 70_000)).collect();
    let name = "x".repeat(100_000);
    let customer = Customer { id: "c".to_owned(), kind: CustomerKind::Private, name };
    let full = store.write(|writer| {
        // SQLite answers a full disk and its own limit alike.
        let pages: i64 = writer.connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
        writer.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
        writer.put_days(rows.iter().map(|row| (id(1), row)))?;
        writer.put_customer(&customer)
    });
    assert_eq!(full, Err(StoreError::DiskFull));
    let days =
        store.read(|reader| reader.days(id(1), CONSUMPTION, range("2024-01-01", "2025-01-01"))).unwrap();
    assert_eq!(days, [hours("2024-05-31", 5)], "all of the transaction or nothing");
}

#[test]
fn a_file_that_cannot_be_written_is_read_and_writing_is_refused() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    let (_folder, frozen) = store.frozen();
    assert_eq!(frozen.read(|reader| reader.points()).unwrap().len(), 1);
    assert_eq!(frozen.write(|writer| writer.end_access(&[id(1)])), Err(StoreError::ReadOnly));
    assert_eq!(frozen.rebuild(), Err(StoreError::ReadOnly));
}
