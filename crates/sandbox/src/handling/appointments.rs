//! Målerbytte: appointments, and other times that customers have asked for.

use chrono::{DateTime, Days, Utc};
use nettleie::time::{local_date, local_time};
use rusqlite::Transaction;

use super::errand::Errand;
use super::received::{Received, received};
use super::sent::Sent;
use crate::content::pages::{Asked, Exchange, Exchanges};
use crate::db::DbError;
use crate::db::present::{Present, present};
use crate::problem::FieldError;
use crate::rules::wrong;

/// Nobody plans an exchange for later than this.
const DAYS_AHEAD: Days = Days::new(365);

/// The appointments at a customer's own points, within their contract period, with what the customer asked for last.
pub fn of_customer(
    transaction: &Transaction<'_>,
    customer: &str,
    exchanges: &Exchanges,
    now: DateTime<Utc>,
) -> Result<Vec<Exchange>, DbError> {
    let own: Vec<Present> = present(transaction, customer, local_date(now))?;
    let theirs = |exchange: &&Exchange| {
        own.iter().filter(|seen| seen.is_own()).any(|seen| {
            let (access, day) = (&seen.access, exchange.day());
            seen.point.id == exchange.point && access.from <= day && access.to.is_none_or(|to| day < to)
        })
    };
    let mut all: Vec<Exchange> = exchanges.all.iter().filter(theirs).cloned().collect();
    for wish in received(transaction, Errand::ChangeAppointment)? {
        let own = wish.customer.as_deref() == Some(customer);
        let about = |exchange: &&mut Exchange| own && wish.text("exchange") == Some(exchange.id.as_str());
        if let Some(exchange) = all.iter_mut().find(about) {
            exchange.asked = asked(&wish);
        }
    }
    Ok(all)
}

fn asked(wish: &Received) -> Option<Asked> {
    Some(Asked {
        day: wish.text("day")?.parse().ok()?,
        time: wish.text("time")?.to_owned(),
        at: local_time(wish.at).fixed_offset(),
    })
}

pub fn check(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let Some(id) = sent.text("exchange") else { return Ok(Vec::new()) };
    let all = of_customer(sent.transaction, sent.customer, &sent.pages.exchanges, sent.now)?;
    let open = all.iter().any(|exchange| exchange.id == id && exchange.is_to_come(sent.now));
    let last = sent.today().checked_add_days(DAYS_AHEAD);
    let late = sent.day("day").zip(last).is_some_and(|(day, last)| day > last);
    let errors = [(!open).then(|| wrong("exchange", "not_a_choice")), late.then(|| wrong("day", "too_late"))];
    Ok(errors.into_iter().flatten().collect())
}
