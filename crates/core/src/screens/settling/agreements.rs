use chrono::NaiveDate;
use nettleie::time::DateRange;

use crate::api::wire::{Agreement, AgreementKind};

/// The agreements with the state over the days of `range`, in order; together they cover it exactly.
pub(super) fn over(agreements: &[Agreement], range: DateRange) -> Vec<(DateRange, AgreementKind)> {
    let kind_on = |day: NaiveDate| {
        agreements.iter().find(|one| one.applies_on(day)).map_or(AgreementKind::None, |one| one.kind)
    };
    let days: Vec<(NaiveDate, AgreementKind)> = range.iter().map(|day| (day, kind_on(day))).collect();
    let spans = days.chunk_by(|one, next| one.1 == next.1).filter_map(|span| {
        let ((from, kind), (last, _)) = (span.first()?, span.last()?);
        Some((DateRange::new(*from, last.succ_opt()?), *kind))
    });
    spans.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::wire::Period;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_change_of_agreement_splits_the_days() {
        let period = |from, to: Option<&str>| Period { from: day(from), to: to.map(day) };
        let agreements = [
            Agreement { kind: AgreementKind::Support, period: period("2023-01-01", Some("2025-10-10")) },
            Agreement { kind: AgreementKind::Norgespris, period: period("2025-10-10", None) },
        ];
        let range = DateRange::new(day("2025-10-01"), day("2025-11-01"));
        let border = day("2025-10-10");
        let expected = [
            (DateRange::new(range.from, border), AgreementKind::Support),
            (DateRange::new(border, range.to), AgreementKind::Norgespris),
        ];
        assert_eq!(over(&agreements, range), expected);
        assert_eq!(over(&[], range), [(range, AgreementKind::None)]);
        assert!(over(&agreements, DateRange::new(border, border)).is_empty());
    }
}
