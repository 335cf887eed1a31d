//! The schema and how a file of an older version comes to it. A published migration is never edited: a change is a new one.

use rusqlite::Connection;
use rusqlite_migration::{Error, M, Migrations};

use super::StoreError;

static STEPS: [M<'static>; 11] = [
    M::up(include_str!("migrations/01_points.sql")),
    M::up(include_str!("migrations/02_days.sql")),
    M::up(include_str!("migrations/03_invoices.sql")),
    M::up(include_str!("migrations/04_prices.sql")),
    M::up(include_str!("migrations/05_months.sql")),
    M::up(include_str!("migrations/06_sync.sql")),
    M::up(include_str!("migrations/07_content.sql")),
    M::up(include_str!("migrations/08_readings.sql")),
    M::up(include_str!("migrations/09_pages.sql")),
    M::up(include_str!("migrations/10_steering.sql")),
    M::up(include_str!("migrations/11_forms_of_pages.sql")),
];

/// The newest schema that this app knows.
pub(super) const NEWEST: i64 = 11;

/// The steps from an empty file to [`NEWEST`].
pub(super) fn migrations() -> Migrations<'static> {
    Migrations::from_slice(&STEPS)
}

/// The schema of a file.
///
/// # Errors
/// When it is newer than this app, or none that any version wrote.
pub(super) fn version(connection: &Connection) -> Result<i64, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        ..0 => Err(StoreError::Corrupt("the schema's version is negative")),
        found if found > NEWEST => Err(StoreError::NewerSchema { found, known: NEWEST }),
        found => Ok(found),
    }
}

/// Brings a file to [`NEWEST`].
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    version(connection)?;
    migrations().to_latest(connection).map_err(|error| match error {
        Error::RusqliteError { err, .. } => match StoreError::from(err) {
            StoreError::Statement(_) => {
                StoreError::Corrupt("the tables are not those of the schema's version")
            }
            other => other,
        },
        _ => StoreError::Corrupt("the tables do not fit together"),
    })
}
