use super::{StoreError, Writer};

/// Tables that the server fills: what hangs on a point goes with it.
const FETCHED: [&str; 9] = [
    "points",
    "customer",
    "invoices",
    "tariff_book",
    "spot_days",
    "content",
    "pages",
    "sync_walk",
    "sync_parts",
];

impl Writer<'_> {
    /// Removes everything that was fetched, so that the next sync fetches it anew. What the user wrote stays.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_fetched(&self) -> Result<(), StoreError> {
        self.revision()?;
        for table in FETCHED.iter().chain(&["sync_done"]) {
            self.connection.execute(&format!("DELETE FROM {table}"), [])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::api::wire::{Cursor, Faq, PageAnswer, PageKind};
    use crate::store::LastSync;
    use crate::store::testing::{hours, id, invoice, point, store_with, tariffs};

    /// Tables that stay: the counter, and nothing else yet that is not fetched.
    const STAYS: [&str; 1] = ["revision"];

    #[test]
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is not general enough over lifetimes"
    )]
    fn nothing_fetched_is_left_in_any_table() {
        let store = store_with(&[point(1, &[("2024-01-01", "")])]);
        let last =
            LastSync { cursor: Cursor::from_text("7"), server_now: "2024-02-01T10:00:00Z".parse().unwrap() };
        let page: PageAnswer<Faq> =
            serde_json::from_value(json!({"version": 1, "now": "2024-02-01T10:00:00Z",
                "content": {"topics": [], "questions": []}}))
            .unwrap();
        store
            .write(|writer| {
                writer.put_page(&page)?;
                writer.put_page_not_offered(PageKind::Elhub)?;
                writer.put_days([(id(1), &hours("2024-01-02", 500))])?;
                writer.put_tariffs(tariffs("x"))?;
                writer.put_invoices(&[invoice("i-1", 1, "2024-01-01", "2024-02-01")])?;
                writer.put_last_sync(&last)
            })
            .unwrap();
        store.write(|writer| writer.forget_fetched()).unwrap();
        let left = store.read(|reader| {
            let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            let mut statement = reader.connection.prepare(tables)?;
            let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            let mut left = Vec::new();
            for name in names {
                let count = format!("SELECT count(*) FROM {name}");
                let rows: i64 = reader.connection.query_row(&count, [], |row| row.get(0))?;
                if rows > 0 {
                    left.push(name);
                }
            }
            Ok(left)
        });
        assert_eq!(left.unwrap(), STAYS);
    }
}
