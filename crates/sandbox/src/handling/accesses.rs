//! Elhub: who may fetch the values of a point, and that a customer has put an end to it.

use chrono::NaiveDate;
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::errand::Errand;
use super::received::received;
use super::sent::Sent;
use crate::content::pages::{Access, Elhub};
use crate::db::DbError;
use crate::db::present::Present;
use crate::problem::FieldError;
use crate::rules::wrong;

/// The accesses to a point in the contract period of who sees it, as they stand now.
pub fn of_point(
    transaction: &Transaction<'_>,
    seen: &Present,
    elhub: &Elhub,
) -> Result<Vec<Access>, DbError> {
    let Present { point, access: contract } = seen;
    let revoked = received(transaction, Errand::RevokeElhubAccess)?;
    let end = |access: &Access| {
        let by = revoked.iter().find(|one| one.text("access") == Some(access.id.as_str()))?;
        Some(local_date(by.at))
    };
    let here = elhub.accesses.iter().filter(|access| access.point == point.id).cloned();
    let as_it_stands = here.map(|mut access| {
        access.to = [access.to, end(&access)].into_iter().flatten().min();
        access
    });
    Ok(as_it_stands.filter(|access| access.to.is_none_or(|to| contract.from < to)).collect())
}

pub fn check(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let Some(id) = sent.text("access") else { return Ok(Vec::new()) };
    let mut open = false;
    for seen in sent.own_points()? {
        let accesses = of_point(sent.transaction, &seen, &sent.pages.elhub)?;
        open |= accesses.iter().any(|access| access.id == id && lasts(access, sent.today()));
    }
    Ok((!open).then(|| wrong("access", "not_a_choice")).into_iter().collect())
}

fn lasts(access: &Access, today: NaiveDate) -> bool {
    access.to.is_none_or(|to| today < to)
}
