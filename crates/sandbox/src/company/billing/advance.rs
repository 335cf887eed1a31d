//! Bills of a point without hours: an estimate in advance each quarter, settled by the meter when the year is over.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use nettleie::quantity::Money;
use nettleie::settlement::Line;
use nettleie::tariff::{CustomerGroup, TariffBook};
use nettleie::tax::TaxZone;
use nettleie::time::DateRange;
use rusqlite::Transaction;
use serde_json::json;

use super::advance_plan::{Planned, PlannedKind, planned, quarters};
use super::bill::BillError;
use super::even::settle_evenly;
use super::invoice::{Bill, BillLine};
use super::without_hours::without_hours;
use crate::db::company::{Contract, MeteringPoint};
use crate::db::readings::{self, Reading};
use crate::db::{DbError, invoices};

/// What a year is taken to be until one has been settled.
const FIRST_ESTIMATE_KWH: u64 = 5_000;

/// The bills of a contract that are due to be sent at `now` and have not been.
pub fn due_bills(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    (contract, point): (&Contract, &MeteringPoint),
    kw: u32,
    now: DateTime<Utc>,
) -> Result<Vec<Bill>, DbError> {
    let sent = invoices::count_of_contract(transaction, &point.id, contract.from)?;
    let due: Vec<Planned> = planned(contract, now).into_iter().skip(sent).collect();
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let readings = readings::of_point(transaction, &point.id)?;
    let account = Account { book: without_hours(book, kw), contract, point, readings };
    let mut bills = Vec::new();
    for plan in due {
        match account.bill(plan) {
            Ok(Some(bill)) => bills.push(bill),
            // The next ones wait for the reading too: they are counted.
            Ok(None) => break,
            Err(error) => {
                tracing::debug!(%error, point = point.id, "a period is not billed");
                break;
            }
        }
    }
    Ok(bills)
}

struct Account<'a> {
    book: TariffBook,
    contract: &'a Contract,
    point: &'a MeteringPoint,
    readings: Vec<Reading>,
}

impl Account<'_> {
    fn bill(&self, plan: Planned) -> Result<Option<Bill>, BillError> {
        let lines = match plan.kind {
            PlannedKind::Advance => self.in_advance(plan.days)?,
            PlannedKind::Settlement => match self.used(plan.days) {
                Some(used) => settle_evenly(&self.book, self.point, &used)?,
                None => return Ok(None),
            },
        };
        let mut total = sum(&lines);
        let mut printed: Vec<BillLine> = lines.iter().map(Into::into).collect();
        if plan.kind == PlannedKind::Settlement {
            let advances = self.advances(plan.days)?;
            total += -advances;
            let less = (-advances).to_string();
            printed
                .push(BillLine(json!({ "kind": "advance", "name": "Fakturert på forskudd", "nok": less })));
        }
        let group: CustomerGroup = self.point.tariff_group.parse().map_err(BillError::Register)?;
        let zone: TaxZone = self.point.tax_zone.parse().map_err(BillError::Register)?;
        Ok(Some(Bill {
            kind: Some(match plan.kind {
                PlannedKind::Advance => "advance",
                PlannedKind::Settlement => "settlement",
            }),
            days: plan.days,
            issued: plan.issued,
            due: plan.due,
            lines: printed,
            total,
            vat: zone.vat(group).inside(total),
        }))
    }

    /// The lines of a quarter by what the year before last was, the newest one settled when the year begins.
    fn in_advance(&self, days: DateRange) -> Result<Vec<Line>, BillError> {
        let first = |year| NaiveDate::from_ymd_opt(year, 1, 1);
        let before_last = first(days.from.year() - 2).zip(first(days.from.year() - 1));
        let yearly = before_last
            .and_then(|(from, to)| self.used(DateRange::new(from, to)))
            .map_or(FIRST_ESTIMATE_KWH, |used| used.iter().map(|(_, wh)| wh).sum::<u64>() / 1_000);
        let kwh = yearly * u64::from(days.days()) / 365;
        settle_evenly(&self.book, self.point, &[(days, kwh * 1_000)])
    }

    /// What has been asked for in advance.
    fn advances(&self, days: DateRange) -> Result<Money, BillError> {
        let whole = DateRange::new(self.contract.from, self.contract.to.unwrap_or(NaiveDate::MAX));
        let bills = quarters(days.from.year(), whole).into_iter().map(|days| self.in_advance(days));
        bills.map(|lines| Ok(sum(&lines?))).sum()
    }

    /// Wh from reading to reading; `None` unless there is one at either end.
    fn used(&self, days: DateRange) -> Option<Vec<(DateRange, u64)>> {
        let inside: Vec<&Reading> = self
            .readings
            .iter()
            .filter(|reading| days.from <= reading.day && reading.day <= days.to)
            .collect();
        let ends = (inside.first()?.day, inside.last()?.day);
        (ends == (days.from, days.to)).then(|| {
            let pairs = inside.iter().zip(inside.iter().skip(1));
            pairs
                .map(|(from, to)| (DateRange::new(from.day, to.day), to.kwh.saturating_sub(from.kwh) * 1_000))
                .collect()
        })
    }
}

fn sum(lines: &[Line]) -> Money {
    lines.iter().map(|line| line.amount).sum()
}
