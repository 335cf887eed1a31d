use chrono::NaiveDate;
use nettleie::time::DateRange;

use crate::api::wire::{Agreement, AgreementKind};

/// What is agreed with the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens) struct Agreed {
    pub kind: AgreementKind,
    /// How many dwellings' caps there are: 1 but for the common meters of a housing co-operative.
    pub dwellings: u32,
}

impl Agreed {
    /// Nothing.
    pub const NONE: Self = Self { kind: AgreementKind::None, dwellings: 1 };

    /// What one agreement says.
    pub fn of(agreement: &Agreement) -> Self {
        Self { kind: agreement.kind, dwellings: agreement.dwellings.unwrap_or(1) }
    }
}

/// The agreements with the state over the days of `range`, in order; together they cover it exactly.
pub(super) fn over(agreements: &[Agreement], range: DateRange) -> Vec<(DateRange, Agreed)> {
    let agreed_on =
        |day: NaiveDate| agreements.iter().find(|one| one.applies_on(day)).map_or(Agreed::NONE, Agreed::of);
    let days: Vec<(NaiveDate, Agreed)> = range.iter().map(|day| (day, agreed_on(day))).collect();
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
            Agreement {
                kind: AgreementKind::Support,
                period: period("2023-01-01", Some("2025-10-10")),
                dwellings: None,
            },
            Agreement {
                kind: AgreementKind::Norgespris,
                period: period("2025-10-10", None),
                dwellings: None,
            },
        ];
        let range = DateRange::new(day("2025-10-01"), day("2025-11-01"));
        let border = day("2025-10-10");
        let expected = [
            (DateRange::new(range.from, border), Agreed { kind: AgreementKind::Support, dwellings: 1 }),
            (DateRange::new(border, range.to), Agreed { kind: AgreementKind::Norgespris, dwellings: 1 }),
        ];
        assert_eq!(over(&agreements, range), expected);
        assert_eq!(over(&[], range), [(range, Agreed::NONE)]);
        assert!(over(&agreements, DateRange::new(border, border)).is_empty());
    }
}
