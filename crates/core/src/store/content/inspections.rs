use super::lists::Item;
use crate::api::wire::Inspection;
use crate::store::points::covered;
use crate::store::{Reader, StoreError, Writer};

impl Reader<'_> {
    /// The inspections of the customer's points, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn inspections(&self) -> Result<Vec<Inspection>, StoreError> {
        self.content("inspections", "an inspection is unreadable")
    }
}

impl Writer<'_> {
    /// Makes `inspections` the inspections that there are, as far as they lie in contract periods of their points.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_inspections(&self, inspections: &[Inspection]) -> Result<(), StoreError> {
        let reader = self.reader();
        let mut items = Vec::new();
        for details in inspections {
            let Some(point) = reader.point(details.point)? else { continue };
            if covered(&point.contract_periods, details.date) {
                let point = reader.point_key(details.point)?;
                items.push(Item { id: &details.id, version: 0, point, details });
            }
        }
        items.sort_by_key(|item| std::cmp::Reverse(item.details.date));
        self.put_content("inspections", items.into_iter())
    }
}
