use rusqlite::{OptionalExtension, params};

use super::columns::{day_number, from_json, gsrn_number, to_json};
use super::points::{INVOICE_IN_PERIOD, covered};
use super::{Reader, StoreError, Writer};
use crate::api::wire::{Gsrn, Invoice};

impl Reader<'_> {
    /// At most `limit` bills of a point, the newest period first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn invoices(&self, point: Gsrn, limit: u32) -> Result<Vec<Invoice>, StoreError> {
        let select = format!(
            "SELECT details FROM invoices WHERE point = (SELECT key FROM points WHERE gsrn = ?1) AND {INVOICE_IN_PERIOD}
                ORDER BY from_day DESC, issued DESC, id LIMIT ?2"
        );
        let mut statement = self.connection.prepare_cached(&select)?;
        let rows = statement.query_map(params![gsrn_number(point), limit], |row| row.get::<_, String>(0))?;
        rows.map(|json| from_json(&json?, "a bill is unreadable")).collect()
    }

    /// One bill by the server's id; `None` when there is none that the customer may see.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn invoice(&self, id: &str) -> Result<Option<Invoice>, StoreError> {
        let select = format!("SELECT details FROM invoices WHERE id = ?1 AND {INVOICE_IN_PERIOD}");
        let mut statement = self.connection.prepare_cached(&select)?;
        let json: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?;
        json.map(|json| from_json(&json, "a bill is unreadable")).transpose()
    }
}

impl Writer<'_> {
    /// Keeps new and changed bills of the customer: those whose first own day lies in a contract period of their point. One
    /// printed from the 1st for a move in mid-month is kept because it says whose contract it is of; one that does not say is
    /// the former resident's for all we know. Returns how many.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_invoices(&self, invoices: &[Invoice]) -> Result<usize, StoreError> {
        let put = "INSERT INTO invoices (id, point, from_day, issued, details, own_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET point = excluded.point, from_day = excluded.from_day,
                issued = excluded.issued, details = excluded.details, own_day = excluded.own_day
            WHERE excluded.details IS NOT invoices.details";
        let mut changed = 0;
        for invoice in invoices {
            let reader = self.reader();
            let Some(point) = reader.point(invoice.point)? else { continue };
            let Some(key) = reader.point_key(invoice.point)? else { continue };
            let own_day = invoice.first_own_day();
            if covered(&point.contract_periods, own_day) {
                let (from, issued) = (day_number(invoice.period.from), day_number(invoice.issued));
                let values = params![invoice.id, key, from, issued, to_json(invoice)?, day_number(own_day)];
                changed += self.connection.prepare_cached(put)?.execute(values)?;
            }
        }
        if changed > 0 {
            self.revision()?;
        }
        Ok(changed)
    }
}
