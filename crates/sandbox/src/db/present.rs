//! The points that a caller may see today, with the right by which they do.

use chrono::NaiveDate;
use rusqlite::Transaction;

use super::access::Access;
use super::company::MeteringPoint;
use super::{DbError, access, company};

/// A point and the contract period that today lies in.
#[derive(Clone, Debug)]
pub struct Present {
    pub point: MeteringPoint,
    pub access: Access,
}

impl Present {
    /// Whether it is the caller's, and not seen by somebody's authorisation.
    pub fn is_own(&self) -> bool {
        self.access.kind == "own"
    }
}

/// The points of a customer on `today`, in the order of their ids.
pub fn present(
    transaction: &Transaction<'_>,
    customer: &str,
    today: NaiveDate,
) -> Result<Vec<Present>, DbError> {
    let accesses = access::of_customer(transaction, customer)?;
    let now = |access: &&Access| access.from <= today && access.to.is_none_or(|to| today < to);
    let all = company::points(transaction)?.into_iter().filter_map(|point| {
        let access = accesses.iter().filter(now).find(|access| access.point == point.id)?.clone();
        Some(Present { point, access })
    });
    Ok(all.collect())
}
