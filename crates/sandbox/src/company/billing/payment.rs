//! Whether bills are paid.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Transaction;

use crate::company::noise::{Noise, Stream};
use crate::db::{DbError, invoices};

/// Notes payments and missed due dates up to `today`; says whether there were any.
pub fn follow_up(transaction: &Transaction<'_>, today: NaiveDate, version: i64) -> Result<bool, DbError> {
    let mut any = false;
    for mut invoice in invoices::unsettled(transaction)? {
        let status = payment_status(invoice.due, invoice.paid, today);
        if invoice.status != status {
            status.clone_into(&mut invoice.status);
            invoices::put(transaction, &invoice, version)?;
            any = true;
        }
    }
    Ok(any)
}

/// When the company hears of the money: the day after it was paid. Most bills are paid on the day, about one in twelve late.
pub fn paid_on(due: NaiveDate, number: u64, seed: u64) -> Option<NaiveDate> {
    let late = Noise::new(seed, Stream::Payment, number).at(i64::from(due.num_days_from_ce())) < 0.08;
    due.checked_add_days(Days::new(if late { 9 } else { 1 }))
}

pub fn payment_status(due: Option<NaiveDate>, paid: Option<NaiveDate>, today: NaiveDate) -> &'static str {
    if paid.is_some_and(|paid| paid <= today) {
        "paid"
    } else if due.is_some_and(|due| due < today) {
        "overdue"
    } else {
        "due"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_bill_is_due_then_paid_or_overdue_until_paid() {
        let (due, late) = (Some(day("2026-03-20")), Some(day("2026-03-29")));
        assert_eq!(payment_status(due, due, day("2026-03-19")), "due");
        assert_eq!(payment_status(due, due, day("2026-03-20")), "paid");
        assert_eq!(payment_status(due, late, day("2026-03-20")), "due");
        assert_eq!(payment_status(due, late, day("2026-03-21")), "overdue");
        assert_eq!(payment_status(due, late, day("2026-03-29")), "paid");
    }
}
