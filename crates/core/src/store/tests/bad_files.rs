//! Files as a phone may leave them: each is opened, rebuilt, or refused with an error of its own.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::store::schema::NEWEST;
use crate::store::testing::{CONSUMPTION, TestStore, hours, id, point, range, store_with};
use crate::store::{LastSync, Opened, Store, StoreError};

const HEADER: usize = 100;
const PAGE: usize = 4096;

/// A store of some months, closed, all in its main file.
fn closed() -> (tempfile::TempDir, PathBuf) {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    let days: Vec<_> =
        range("2024-01-01", "2024-07-01").iter().map(|day| hours(&day.to_string(), 900)).collect();
    store.write(|writer| writer.put_days(days.iter().map(|row| (id(1), row)))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(store.path().file_name().unwrap());
    copy(&store, &path);
    (folder, path)
}

fn copy(store: &TestStore, path: &Path) {
    Connection::open(store.path()).unwrap().execute("VACUUM INTO ?1", [path.to_string_lossy()]).unwrap();
}

fn open(path: &Path) -> Result<(Store, Opened), StoreError> {
    Store::open(path.parent().unwrap(), "user")
}

fn days(store: &Store) -> usize {
    store
        .read(|reader| Ok(reader.days(id(1), CONSUMPTION, range("2024-01-01", "2025-01-01"))?.len()))
        .unwrap()
}

fn spoil(path: &Path, from: usize, to: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[from..to].fill(0xA5);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_sound_file_is_opened_as_it_is() {
    let (_folder, path) = closed();
    let (store, opened) = open(&path).unwrap();
    assert_eq!((opened, days(&store)), (Opened::Existing, 182));
}

#[test]
fn a_spoiled_header_or_page_is_set_aside_and_the_store_is_empty() {
    for (from, to) in [(0, HEADER), (2 * PAGE, 3 * PAGE)] {
        let (_folder, path) = closed();
        spoil(&path, from, to);
        let (store, opened) = open(&path).unwrap();
        let Opened::Rebuilt { aside } = opened else { panic!("{opened:?}") };
        assert_eq!((days(&store), store.read(|reader| reader.last_sync())), (0, Ok(None)));
        assert!(aside.exists(), "what somebody may want to rescue from it stays until logout");
    }
}

#[test]
fn a_file_cut_short_is_set_aside() {
    let (_folder, path) = closed();
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    assert!(matches!(open(&path).unwrap().1, Opened::Rebuilt { .. }));
}

#[test]
fn a_spoiled_log_costs_what_was_not_in_the_main_file_and_nothing_else() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    store.write(|writer| writer.put_days([(id(1), &hours("2024-01-01", 5))])).unwrap();
    store.compact().unwrap();
    store
        .write(|writer| {
            writer.put_days([(id(1), &hours("2024-01-02", 5))])?;
            let cursor = crate::api::wire::Cursor::from_text("41");
            writer.put_last_sync(&LastSync { cursor, server_now: "2024-01-03T12:00:00Z".parse().unwrap() })
        })
        .unwrap();
    // As after a crash: the files while the store is open, with the log torn.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(store.path().file_name().unwrap());
    let log = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    fs::copy(store.path(), &path).unwrap();
    fs::copy(log(store.path()), log(&path)).unwrap();
    spoil(&log(&path), 32, 64);
    let (again, opened) = open(&path).unwrap();
    assert_eq!((opened, days(&again)), (Opened::Existing, 1));
    assert_eq!(
        again.read(|reader| reader.last_sync()),
        Ok(None),
        "data and cursor are of one age: it is fetched again"
    );
}

#[test]
fn a_migration_that_was_killed_goes_on_and_one_that_cannot_is_rebuilt() {
    let (_folder, path) = closed();
    let connection = Connection::open(&path).unwrap();
    // A step and its number are one transaction: a kill leaves both or neither.
    connection
        .execute_batch(
            "DROP TABLE pages; DROP TABLE readings; DROP TABLE sync_begun; ALTER TABLE invoices DROP COLUMN own_day;
            ALTER TABLE tariff_book DROP COLUMN purpose",
        )
        .unwrap();
    connection.pragma_update(None, "user_version", 7).unwrap();
    drop(connection);
    let (store, opened) = open(&path).unwrap();
    assert_eq!((opened, days(&store)), (Opened::Existing, 182));
    drop(store);

    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 5).unwrap();
    drop(connection);
    let (store, opened) = open(&path).unwrap();
    assert!(matches!(opened, Opened::Rebuilt { .. }), "tables of a later version: {opened:?}");
    assert_eq!(days(&store), 0);
    let version = |path: &Path| -> i64 {
        Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    assert_eq!(version(&path), NEWEST);
}

#[test]
fn an_empty_file_is_a_new_store() {
    let (_folder, path) = closed();
    fs::write(&path, []).unwrap();
    let (store, opened) = open(&path).unwrap();
    assert_eq!((opened, days(&store)), (Opened::Created, 0));
}

#[test]
fn a_folder_in_its_place_is_an_error_and_stays() {
    let (_folder, path) = closed();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    fs::write(path.join("not ours"), "?").unwrap();
    assert!(matches!(open(&path).err(), Some(StoreError::Unreachable(_))));
    assert!(path.join("not ours").exists());
}

#[test]
fn a_file_in_the_place_of_its_folder_is_an_error() {
    let (_folder, path) = closed();
    let result = Store::open(&path, "user");
    assert!(matches!(result.err(), Some(StoreError::Unreachable(_))));
}

#[test]
fn a_damaged_file_is_set_aside_with_its_log_and_other_files_stay() {
    let store = store_with(&[point(1, &[("2023-01-01", "")])]);
    let folder = store.folder.path();
    let neighbour = folder.join(format!("{}.outbox", store.path().file_name().unwrap().to_string_lossy()));
    fs::write(&neighbour, "unsent").unwrap();
    store.rebuild().unwrap();
    assert!(neighbour.exists());
    let aside = PathBuf::from(format!("{}.damaged", store.path().display()));
    let rescued = Connection::open(&aside).unwrap();
    let points: i64 = rescued.query_row("SELECT count(*) FROM points", [], |row| row.get(0)).unwrap();
    assert_eq!(points, 1, "what was only in the log is there too");
    drop(rescued);
    store.delete().unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "logout leaves nothing but what is not the store's");
}

#[test]
fn many_who_open_a_new_file_at_once_share_it() {
    let folder = tempfile::tempdir().unwrap();
    let opened: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..8).map(|_| scope.spawn(|| Store::open(folder.path(), "user").unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let created = opened.iter().filter(|(_, opened)| *opened == Opened::Created).count();
    let existing = opened.iter().filter(|(_, opened)| *opened == Opened::Existing).count();
    assert_eq!((created, existing), (1, 7), "none took another's half-made file for a damaged one");
    opened[0].0.write(|writer| writer.put_points(&[point(1, &[("2023-01-01", "")])])).unwrap();
    assert!(opened.iter().all(|(store, _)| store.read(|reader| reader.points()).unwrap().len() == 1));
}
