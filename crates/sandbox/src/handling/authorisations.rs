//! Gi andre tilgang: a right to see a point, given and withdrawn.

use chrono::{Datelike, NaiveDate};

use super::sent::Sent;
use crate::db::authorisations::{self, NewAuthorisation};
use crate::db::{DbError, company, progress};
use crate::problem::FieldError;
use crate::rules::wrong;

/// Days are kept as text of four digits for the year.
const LAST_YEAR: i32 = 9999;

pub fn check_giving(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let mut errors = Vec::new();
    if let Some(point) = sent.text("point") {
        errors.extend(sent.own_point(point)?.is_none().then(|| wrong("point", "not_your_point")));
    }
    if let Some(address) = address(sent) {
        let holder = company::customer_by_email(sent.transaction, &address)?;
        let oneself = holder.is_some_and(|holder| holder.id == sent.customer);
        errors.extend(oneself.then(|| wrong("email", "not_a_choice")));
    }
    if let Some(until) = sent.day("until") {
        errors.extend(day_after(until).is_none().then(|| wrong("until", "too_late")));
    }
    Ok(errors)
}

/// The holder sees the point from now on, if the address is a customer's. The answer is the same if it is not: whoever asks
/// does not learn who has one.
pub fn give(sent: &Sent<'_>) -> Result<(), DbError> {
    let (Some(point), Some(name), Some(kind), Some(email)) =
        (sent.text("point"), sent.text("holder"), sent.text("holder_kind"), address(sent))
    else {
        return Ok(());
    };
    let holder = company::customer_by_email(sent.transaction, &email)?.map(|customer| customer.id);
    let new = NewAuthorisation {
        point,
        owner: sent.customer,
        holder: holder.as_deref(),
        name,
        kind,
        email: &email,
        to: sent.day("until").and_then(day_after),
    };
    let version = progress::next_version(sent.transaction)?;
    authorisations::give(sent.transaction, &new, sent.today(), version)
}

pub fn check_withdrawing(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let Some(id) = sent.text("authorisation") else { return Ok(Vec::new()) };
    let holds = authorisations::holds(sent.transaction, sent.customer, id)?;
    Ok((!holds).then(|| wrong("authorisation", "not_a_choice")).into_iter().collect())
}

pub fn withdraw(sent: &Sent<'_>) -> Result<(), DbError> {
    let Some(id) = sent.text("authorisation") else { return Ok(()) };
    let version = progress::next_version(sent.transaction)?;
    authorisations::withdraw(sent.transaction, sent.customer, id, sent.today(), version)
}

/// The address in the way in which customers' are kept.
fn address(sent: &Sent<'_>) -> Option<String> {
    sent.text("email").map(str::to_lowercase)
}

fn day_after(last: NaiveDate) -> Option<NaiveDate> {
    last.succ_opt().filter(|day| day.year() <= LAST_YEAR)
}
