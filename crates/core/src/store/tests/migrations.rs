use rusqlite::Connection;

use crate::store::schema::{self, NEWEST};

/// What a file of each schema may hold: one row for each table that came with the version.
const ROWS: [&str; 11] = [
    "INSERT INTO points VALUES (1, 999900000000000018, 0, '{}', 'NO5', 1);
        INSERT INTO contract_periods VALUES (1, 19358, NULL); INSERT INTO customer VALUES (1, '{}')",
    "INSERT INTO days VALUES (1, 0, 19358, 7, 7, 0, 0, 0, 1700000000, 1, x'419A08')",
    "INSERT INTO invoices (id, point, from_day, issued, details) VALUES ('i-1', 1, 19358, 19390, '{}')",
    "INSERT INTO tariff_book (one, book, version) VALUES (1, '{}', 1); INSERT INTO spot_days VALUES ('NO5', 19358, 1, 1, x'00')",
    "INSERT INTO months VALUES (1, 24276, 24276, 1, 1, 1, 1, 1, 0, '{}')",
    "INSERT INTO sync_parts VALUES ('points', 3, '41', NULL); INSERT INTO sync_walk VALUES (1, NULL, 'p2', '41');
        INSERT INTO sync_done VALUES (1, '41', '2026-11-21T12:00:00+01:00')",
    "INSERT INTO content VALUES ('news', 'n-1', 0, 2, 1, NULL, '{}'), ('inspections', 't-1', 0, 0, NULL, 1, '{}')",
    "INSERT INTO readings VALUES (1, 19358, 25310000, 'read');
        INSERT INTO sync_begun VALUES (1, '2026-11-21T12:00:00+01:00')",
    "INSERT INTO pages VALUES ('/v1/faq', 3, '2026-11-21T12:00:00+01:00', '{}')",
    "UPDATE tariff_book SET purpose = 'steering'",
    "UPDATE pages SET version = 4",
];

fn tables(connection: &Connection) -> Vec<(String, String)> {
    let mut statement = connection
        .prepare("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn rows(connection: &Connection, table: &str) -> i64 {
    connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

#[test]
fn every_old_version_comes_to_the_newest_with_its_rows() {
    let mut fresh = Connection::open_in_memory().unwrap();
    schema::migrate(&mut fresh).unwrap();
    for old in 0..=ROWS.len() {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrations().to_version(&mut connection, old).unwrap();
        ROWS[..old].iter().for_each(|rows| connection.execute_batch(rows).unwrap());
        let before: Vec<_> =
            tables(&connection).into_iter().filter(|(_, sql)| sql.starts_with("CREATE TABLE")).collect();
        let counts: Vec<_> = before.iter().map(|(table, _)| rows(&connection, table)).collect();

        schema::migrate(&mut connection).unwrap();

        assert_eq!(schema::version(&connection), Ok(NEWEST), "from {old}");
        assert_eq!(tables(&connection), tables(&fresh), "from {old}");
        let after: Vec<_> = before.iter().map(|(table, _)| rows(&connection, table)).collect();
        assert_eq!(counts, after, "from {old}");
    }
}

#[test]
fn there_are_rows_to_try_for_every_version() {
    assert_eq!(i64::try_from(ROWS.len()), Ok(NEWEST));
}
