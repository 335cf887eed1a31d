//! When a point without hours is billed: each quarter in advance, and the year when it is over.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use nettleie::time::DateRange;

use crate::company::calendar::at_clock;
use crate::db::company::Contract;

/// A bill that is due to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    pub kind: PlannedKind,
    pub days: DateRange,
    pub issued: NaiveDate,
    pub due: Option<NaiveDate>,
}

/// What it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlannedKind {
    /// A quarter that is to come.
    Advance,
    /// A year that is over, less what was paid in advance.
    Settlement,
}

/// The bills of a contract whose day has come, in the order of sending.
pub fn planned(contract: &Contract, now: DateTime<Utc>) -> Vec<Planned> {
    let whole = DateRange::new(contract.from, contract.to.unwrap_or(NaiveDate::MAX));
    let years = contract.from.year()..=now.year();
    let mut bills: Vec<Planned> = years
        .flat_map(|year| quarters(year, whole).into_iter().map(advance).chain(settlement(year, whole)))
        .filter(|bill| at_clock(bill.issued, 9, 0) <= now)
        .collect();
    bills.sort_by_key(|bill| (bill.issued, bill.days.from));
    bills
}

/// The parts of a year's quarters that lie in `whole`.
pub fn quarters(year: i32, whole: DateRange) -> Vec<DateRange> {
    let first = [1, 4, 7, 10].into_iter().filter_map(|month| NaiveDate::from_ymd_opt(year, month, 1));
    let quarter = |from: NaiveDate| Some(DateRange::new(from, from.checked_add_months(Months::new(3))?));
    first.filter_map(quarter).map(|days| days.intersection(whole)).filter(|days| !days.is_empty()).collect()
}

/// Sent on the second day, to be paid on the 20th; somebody who has just moved in gets two weeks.
fn advance(days: DateRange) -> Planned {
    let issued = days.from.checked_add_days(Days::new(1)).unwrap_or(days.from);
    let due =
        if days.from.day() == 1 { days.from.with_day(20) } else { issued.checked_add_days(Days::new(14)) };
    Planned { kind: PlannedKind::Advance, days, issued, due }
}

fn settlement(year: i32, whole: DateRange) -> Option<Planned> {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1);
    let days = DateRange::new(first(year)?, first(year + 1)?).intersection(whole);
    let (issued, due) = (days.to.max(first(year + 1)?).with_day(10)?, first(year + 1)?.with_day(24));
    (!days.is_empty()).then_some(Planned { kind: PlannedKind::Settlement, days, issued, due })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_come_in_advance_and_the_year_after_it_is_over() {
        let contract = Contract {
            point: "p".to_owned(),
            customer: "c".to_owned(),
            from: "2025-08-21".parse().unwrap(),
            to: None,
            supplier: None,
        };
        let bills = planned(&contract, "2026-04-15T00:00:00Z".parse().unwrap());
        let shown: Vec<_> = bills
            .iter()
            .map(|bill| {
                let DateRange { from, to } = bill.days;
                format!("{:?} {from}/{to} {} {}", bill.kind, bill.issued, bill.due.unwrap())
            })
            .collect();
        assert_eq!(
            shown,
            [
                "Advance 2025-08-21/2025-10-01 2025-08-22 2025-09-05",
                "Advance 2025-10-01/2026-01-01 2025-10-02 2025-10-20",
                "Advance 2026-01-01/2026-04-01 2026-01-02 2026-01-20",
                "Settlement 2025-08-21/2026-01-01 2026-01-10 2026-01-24",
                "Advance 2026-04-01/2026-07-01 2026-04-02 2026-04-20",
            ]
        );
    }
}
