//! Billing: which bills are due to be sent, what is printed on them, and whether they are paid.

mod advance;
mod advance_plan;
mod bill;
mod even;
mod invoice;
mod market;
mod monthly;
mod payment;
mod without_hours;

use chrono::{DateTime, Utc};
use nettleie::tariff::TariffBook;
use nettleie::time::local_date;
pub use payment::follow_up;
use rusqlite::Transaction;

use self::invoice::invoice;
use self::market::Market;
use crate::db::circles::OpenCircle;
use crate::db::{DbError, company, invoices};

/// Sends the bills of a circle that are due at `now`; says whether there were any.
pub fn send_bills(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    seed: u64,
    circle: &OpenCircle,
    now: DateTime<Utc>,
    version: i64,
) -> Result<bool, DbError> {
    let points = company::points_of(transaction, &circle.name)?;
    let contracts = company::contracts_of(transaction, &circle.name)?;
    let mut market = Market::default();
    let mut due = Vec::new();
    for contract in &contracts {
        if let Some(point) = points.iter().find(|point| point.id == contract.point) {
            let whose = (contract, point);
            let bills = match point.billed_kw {
                Some(kw) => advance::due_bills(transaction, book, whose, kw, now)?,
                None => monthly::due_bills(transaction, book, &mut market, whose, circle.bills_from, now)?,
            };
            due.extend(bills.into_iter().map(|bill| (bill, whose)));
        }
    }
    // Numbers are given in the order of sending, so that they do not depend on how often somebody looks.
    due.sort_by_key(|(bill, _)| (bill.issued, bill.days.from));
    let sent = circle.numbers_after + invoices::count(transaction, &circle.name)?;
    for (number, (bill, whose)) in (sent + 1..).zip(&due) {
        invoices::put(transaction, &invoice(bill, *whose, number, seed, local_date(now)), version)?;
    }
    Ok(!due.is_empty())
}
