//! Monthly billing in arrears: which bills are due to be sent, what is printed on them, and whether they are paid.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use nettleie::quantity::Money;
use nettleie::settlement::{LineDocument, MonthSettlement};
use nettleie::spot::SpotPrices;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, Month, local_date};
use rusqlite::Transaction;
use serde_json::json;

use super::bill::{agreement_on, prices, settle_month};
use super::calendar::at_clock;
use super::kid::kid;
use super::noise::{Noise, Stream};
use crate::db::company::{Contract, MeteringPoint};
use crate::db::invoices::Invoice;
use crate::db::{DbError, blocks, company, invoices, spot_days};

/// Bills go out on the 6th: the last correction of a month's values has come by then, so a bill and the hours that the
/// customer sees agree.
const ISSUE_DAY: u32 = 6;
const DUE_DAY: u32 = 20;

/// A month of a contract that is due to be billed.
struct DueBill<'a> {
    contract: &'a Contract,
    point: &'a MeteringPoint,
    days: DateRange,
    issued: NaiveDate,
}

/// Sends the bills that are due at `now`; says whether there were any.
pub fn send_bills(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    seed: u64,
    now: DateTime<Utc>,
    version: i64,
) -> Result<bool, DbError> {
    let (points, contracts) = (company::points(transaction)?, company::contracts(transaction)?);
    let mut due = Vec::new();
    for contract in &contracts {
        if let Some(point) = points.iter().find(|point| point.id == contract.point) {
            let billed = invoices::billed_until(transaction, &point.id, contract.from)?;
            due.extend(
                due_months(contract, billed.unwrap_or(contract.from), now).map(|(days, issued)| DueBill {
                    contract,
                    point,
                    days,
                    issued,
                }),
            );
        }
    }
    // Numbers are given in the order of sending, so that they do not depend on how often somebody looks.
    due.sort_by_key(|bill| (bill.issued, bill.days.from));
    let mut market = HashMap::new();
    let mut number = invoices::count(transaction)?;
    let mut any = false;
    for bill in &due {
        if let Some(settled) = settled(transaction, book, bill, &mut market)? {
            number += 1;
            invoices::put(transaction, &invoice(bill, &settled, number, seed, local_date(now)), version)?;
            any = true;
        }
    }
    Ok(any)
}

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

fn settled(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    bill: &DueBill<'_>,
    market: &mut HashMap<(String, Month), SpotPrices>,
) -> Result<Option<MonthSettlement>, DbError> {
    let month = Month::of(bill.days.from);
    let agreements = company::agreements(transaction, &bill.point.id)?;
    let agreement = agreement_on(&agreements, bill.days.from);
    let key = (bill.point.price_area.clone(), month);
    if agreement != "none" && !market.contains_key(&key) {
        let (from, to) = (month.first_day(), month.next().first_day());
        let days = spot_days::range(transaction, &bill.point.price_area, from, to)?;
        market.insert(key.clone(), prices(&days).unwrap_or_default());
    }
    let none = SpotPrices::default();
    let spot = market.get(&key).unwrap_or(&none);
    let values = blocks::of_point(transaction, &bill.point.id, bill.days.from, bill.days.to)?;
    settle_month(book, bill.point, bill.days, agreement, &values, spot).or_else(|error| {
        // A company that was founded before its first known price list cannot bill those months.
        tracing::debug!(%error, point = bill.point.id, %month, "a month is not billed");
        Ok(None)
    })
}

fn invoice(
    bill: &DueBill<'_>,
    settled: &MonthSettlement,
    number: u64,
    seed: u64,
    today: NaiveDate,
) -> Invoice {
    let DateRange { from, to } = bill.days;
    let supplier = bill.contract.supplier.as_deref();
    let due = bill.issued.with_day(DUE_DAY).filter(|_| supplier.is_none());
    let paid = due.and_then(|due| paid_on(due, number, seed));
    let status = match supplier {
        Some(_) => "through_billed",
        None if settled.total() <= Money::ZERO => "credit",
        None => payment_status(due, paid, today),
    };
    let id = format!("i-{number}");
    let lines: Vec<LineDocument> = settled.lines.iter().map(LineDocument::from).collect();
    let document = json!({
        "id": id,
        "number": (100_000 + number).to_string(),
        "point": bill.point.id,
        "period": { "from": from, "to": to },
        "issued": bill.issued,
        "due": due,
        "kid": supplier.is_none().then(|| kid(1_000_000 + number)),
        "supplier": supplier,
        "lines": lines,
        "total_nok": settled.total().to_string(),
        "vat_nok": settled.vat().to_string(),
    });
    Invoice {
        id,
        point: bill.point.id.clone(),
        from,
        to,
        status: status.to_owned(),
        paid,
        due,
        document: document.to_string(),
    }
}

/// Most bills are paid on the day, about one in twelve some days late.
fn paid_on(due: NaiveDate, number: u64, seed: u64) -> Option<NaiveDate> {
    let late = Noise::new(seed, Stream::Payment, number).at(i64::from(due.num_days_from_ce())) < 0.08;
    due.checked_add_days(Days::new(if late { 9 } else { 0 }))
}

fn payment_status(due: Option<NaiveDate>, paid: Option<NaiveDate>, today: NaiveDate) -> &'static str {
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
