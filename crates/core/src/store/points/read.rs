use rusqlite::OptionalExtension;

use crate::api::wire::{Access, Gsrn, MeteringPoint};
use crate::store::columns::{from_json, gsrn_number};
use crate::store::{Reader, StoreError};

impl Reader<'_> {
    /// The points that the customer may see, in the server's order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn points(&self) -> Result<Vec<MeteringPoint>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT details FROM points ORDER BY position, key")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|json| parsed(&json?)).collect()
    }

    /// One point; `None` when the customer has no access to it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn point(&self, id: Gsrn) -> Result<Option<MeteringPoint>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT details FROM points WHERE gsrn = ?1")?;
        let json: Option<String> = statement.query_row([gsrn_number(id)], |row| row.get(0)).optional()?;
        json.map(|json| parsed(&json)).transpose()
    }

    /// The point to show: the chosen one while the customer has it, else their first own, else the first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn point_in_view(&self, chosen: Option<Gsrn>) -> Result<Option<Gsrn>, StoreError> {
        let points = self.points()?;
        let has = |id: &Gsrn| points.iter().any(|point| point.id == *id);
        let own = || points.iter().find(|point| point.access == Access::Own).or(points.first());
        Ok(chosen.filter(has).or_else(|| own().map(|point| point.id)))
    }

    pub(in crate::store) fn point_key(&self, id: Gsrn) -> Result<Option<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT key FROM points WHERE gsrn = ?1")?;
        Ok(statement.query_row([gsrn_number(id)], |row| row.get(0)).optional()?)
    }
}

pub(super) fn parsed(json: &str) -> Result<MeteringPoint, StoreError> {
    from_json(json, "a metering point is unreadable")
}
