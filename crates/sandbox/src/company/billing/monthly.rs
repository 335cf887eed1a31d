//! Monthly billing in arrears.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use nettleie::spot::SpotPrices;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, Month};
use rusqlite::Transaction;

use super::bill::{agreement_on, settle_month};
use super::invoice::Bill;
use super::market::Market;
use crate::company::calendar::at_clock;
use crate::db::blocks::{self, CONSUMPTION, PRODUCTION};
use crate::db::company::{self, Contract, MeteringPoint};
use crate::db::{DbError, invoices};

/// Bills go out on the 6th: the last correction of a month's values has come by then, so a bill and the hours that the
/// customer sees agree.
const ISSUE_DAY: u32 = 6;
const DUE_DAY: u32 = 20;

/// The bills of a contract from the day `first` on that are due to be sent at `now` and have not been.
pub fn due_bills(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    market: &mut Market,
    (contract, point): (&Contract, &MeteringPoint),
    first: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Bill>, DbError> {
    let billed = invoices::billed_until(transaction, &point.id, contract.from)?;
    let mut bills = Vec::new();
    for (days, issued) in due_months(contract, billed.unwrap_or(contract.from).max(first), now) {
        let (from, to) = (days.from, days.to);
        let agreements = company::agreements(transaction, &point.id)?;
        let agreement = agreement_on(&agreements, from);
        let none = SpotPrices::default();
        let spot = if agreement.is_some_and(|agreement| agreement.kind != "none") {
            market.month(transaction, &point.price_area, Month::of(from))?
        } else {
            &none
        };
        let consumption = blocks::of_point(transaction, &point.id, CONSUMPTION, from, to)?;
        let production = blocks::of_point(transaction, &point.id, PRODUCTION, from, to)?;
        match settle_month(book, point, days, agreement, (&consumption, &production), spot) {
            Ok(Some(settled)) => bills.push(Bill {
                kind: None,
                days,
                issued,
                due: issued.with_day(DUE_DAY),
                vat: settled.vat(),
                lines: settled.lines.iter().map(Into::into).collect(),
                total: settled.total(),
            }),
            Ok(None) => {}
            // A company that was founded before its first known price list cannot bill those months.
            Err(error) => tracing::debug!(%error, point = point.id, %from, "a month is not billed"),
        }
    }
    Ok(bills)
}

/// The finished months of a contract from `from` on whose day of issue has come.
fn due_months(
    contract: &Contract,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> impl Iterator<Item = (DateRange, NaiveDate)> {
    let whole = DateRange::new(from, contract.to.unwrap_or(NaiveDate::MAX));
    // Issue days come in order, so the first one ahead ends the list, open-ended as the contract may be.
    std::iter::successors(Some(Month::of(from)), |month| Some(month.next()))
        .map(move |month| (month.range().intersection(whole), month.next().first_day().with_day(ISSUE_DAY)))
        .take_while(|(days, _)| !days.is_empty())
        .filter_map(|(days, issued)| Some((days, issued?)))
        .take_while(move |(_, issued)| at_clock(*issued, 9, 0) <= now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn contract(from: &str, to: Option<&str>) -> Contract {
        Contract {
            point: "p".to_owned(),
            customer: "c".to_owned(),
            from: day(from),
            to: to.map(day),
            supplier: None,
        }
    }

    fn months(contract: &Contract, from: &str, now: &str) -> Vec<String> {
        due_months(contract, day(from), now.parse().unwrap())
            .map(|(days, issued)| format!("{}/{} {issued}", days.from, days.to))
            .collect()
    }

    #[test]
    fn finished_months_are_billed_on_the_sixth_and_a_move_splits_them() {
        let open = contract("2026-01-21", None);
        assert_eq!(
            months(&open, "2026-01-21", "2026-03-06T08:00:00Z"),
            ["2026-01-21/2026-02-01 2026-02-06", "2026-02-01/2026-03-01 2026-03-06"]
        );
        assert_eq!(months(&open, "2026-02-01", "2026-03-06T07:59:59Z"), Vec::<String>::new());
        let ended = contract("2026-01-01", Some("2026-02-11"));
        assert_eq!(
            months(&ended, "2026-01-01", "2026-09-01T00:00:00Z"),
            ["2026-01-01/2026-02-01 2026-02-06", "2026-02-01/2026-02-11 2026-03-06"]
        );
        assert_eq!(months(&ended, "2026-02-11", "2026-09-01T00:00:00Z"), Vec::<String>::new());
    }
}
