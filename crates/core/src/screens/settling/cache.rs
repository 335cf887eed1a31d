use std::collections::BTreeMap;

use nettleie::time::Month;

use super::DerivedMonth;
use super::derived::{MADE_BY, make};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::store::{MonthRow, Store, StoreError};

/// The months from `first` to `last`, both included: those that are kept and fresh as they are, the others made anew and
/// kept. Months that cannot be made are left out.
pub(in crate::screens) fn months(
    store: &Store,
    point: &MeteringPoint,
    first: Month,
    last: Month,
) -> Result<BTreeMap<Month, DerivedMonth>, StoreError> {
    let mut known = BTreeMap::new();
    for stored in store.read(|reader| reader.months(point.id, first, last, MADE_BY))? {
        if let Some(derived) = serde_json::from_str(&stored.result).ok().filter(|_| !stored.stale) {
            known.insert(stored.month, derived);
        }
    }
    let all =
        std::iter::successors(Some(first), |month| Some(month.next())).take_while(|month| *month <= last);
    let missing: Vec<Month> = all.filter(|month| !known.contains_key(month)).collect();
    let mut rows = Vec::new();
    for month in missing {
        if let Some((row, derived)) = store.read(|reader| make(reader, point, month))? {
            rows.push(row);
            known.insert(month, derived);
        }
    }
    keep(store, &rows);
    Ok(known)
}

/// Makes at most `most` of the months of a point that are not kept or not fresh, newest first. Returns how many it made: to
/// be called after a sync, until it is zero, so that no screen has to wait for a year of them.
///
/// # Errors
/// When the store cannot be read.
pub fn refresh_months(store: &Store, point: Gsrn, most: usize) -> Result<usize, StoreError> {
    let read = store.read(|reader| Ok((reader.point(point)?, reader.months_to_make(point, MADE_BY)?)))?;
    let (Some(point), stale) = read else { return Ok(0) };
    let mut rows = Vec::new();
    for month in stale.into_iter().take(most) {
        rows.extend(store.read(|reader| make(reader, &point, month))?.map(|(row, _)| row));
    }
    Ok(if keep(store, &rows) { rows.len() } else { 0 })
}

/// Keeps what was made. A store that cannot be written (no space left, another process) still shows everything.
fn keep(store: &Store, rows: &[MonthRow]) -> bool {
    let kept = rows.is_empty()
        || store.write(|writer| rows.iter().try_for_each(|row| writer.put_month(row).map(|_| ()))).is_ok();
    if !kept {
        tracing::debug!("made months could not be kept");
    }
    kept
}
