use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::quantity::{Energy, UnitPrice};

/// What the state compensates of the spot price, on a given day.
///
/// Source: act on electricity support (LOV-2021-12-22-170) with its yearly thresholds; law until the end of 2029.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupportTerms {
    /// Øre/kWh without VAT above which support begins.
    pub threshold: UnitPrice,
    /// The share of the price above the threshold that is paid.
    pub share: Decimal,
    /// By the hour or by the month's mean price.
    pub basis: SupportBasis,
    /// False where the share is taken from a neighbouring rule and not confirmed for households.
    pub confirmed: bool,
    /// True after the last decided threshold: the last one stands in.
    pub forecast: bool,
}

/// Which spot price counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupportBasis {
    /// Each hour's, since 1 September 2023.
    Hour,
    /// The calendar month's mean, before that.
    MonthlyMean,
}

/// Support is paid for this much a month and dwelling.
const CAP_PER_DWELLING: Energy = Energy::from_wh(5_000_000);
const LAST_DECIDED_YEAR: i32 = 2026;
const LAST_YEAR: i32 = 2029;

/// The terms of a local day; `None` before 2023 and after 2029.
#[must_use]
pub fn support_terms(day: NaiveDate) -> Option<SupportTerms> {
    let threshold = match day.year() {
        2023 => 70,
        2024 => 73,
        2025 => 75,
        LAST_DECIDED_YEAR..=LAST_YEAR => 77,
        _ => return None,
    };
    let (share, confirmed) = match (day.year(), day.month()) {
        (2023, 1..=3) => (90, false),
        (2023, 4..=5) => (80, true),
        _ => (90, true),
    };
    let by_the_hour = (day.year(), day.month()) >= (2023, 9);
    Some(SupportTerms {
        threshold: UnitPrice::from_ore_per_kwh(Decimal::from(threshold)),
        share: Decimal::new(share, 2),
        basis: if by_the_hour { SupportBasis::Hour } else { SupportBasis::MonthlyMean },
        confirmed,
        forecast: day.year() > LAST_DECIDED_YEAR,
    })
}

impl SupportTerms {
    /// What is paid for a kWh at a spot price without VAT: øre/kWh without VAT, never negative.
    #[must_use]
    pub fn per_kwh(self, spot: UnitPrice) -> UnitPrice {
        (spot - self.threshold).max(UnitPrice::ZERO).times(self.share)
    }
}

/// The monthly cap: 5000 kWh, for the common meters of a housing co-operative times its dwellings.
#[must_use]
pub fn support_cap(dwellings: u32) -> Energy {
    Energy::from_wh(CAP_PER_DWELLING.wh().saturating_mul(u64::from(dwellings)))
}

/// Whether the board of a co-operative must tell the grid company: a month passed the cap, or others than the
/// households use more than 20 % of the heated area (`other_use_percent`).
#[must_use]
pub fn must_report_to_grid_company(month: Energy, dwellings: u32, other_use_percent: u8) -> bool {
    month > support_cap(dwellings) || other_use_percent > 20
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(day: &str) -> SupportTerms {
        support_terms(day.parse().unwrap()).unwrap()
    }

    fn ore(text: &str) -> UnitPrice {
        UnitPrice::from_ore_per_kwh(text.parse().unwrap())
    }

    #[test]
    fn support_is_a_share_of_what_lies_above_the_threshold() {
        assert_eq!(terms("2023-11-13").per_kwh(ore("141.28")), ore("64.152"));
        assert_eq!(terms("2023-11-13").per_kwh(ore("70")), UnitPrice::ZERO);
        assert_eq!(terms("2026-01-01").per_kwh(ore("-12")), UnitPrice::ZERO);
    }

    #[test]
    fn the_rule_changed_through_2023() {
        assert_eq!(
            (terms("2023-02-01").confirmed, terms("2023-02-01").basis),
            (false, SupportBasis::MonthlyMean)
        );
        assert_eq!(terms("2023-05-31").share, Decimal::new(80, 2));
        assert_eq!(
            (terms("2023-06-01").share, terms("2023-08-31").basis),
            (Decimal::new(90, 2), SupportBasis::MonthlyMean)
        );
        assert_eq!(terms("2023-09-01").basis, SupportBasis::Hour);
        assert_eq!(support_terms("2022-12-31".parse().unwrap()), None);
        assert_eq!(support_terms("2030-01-01".parse().unwrap()), None);
        assert!(terms("2027-01-01").forecast);
    }

    #[test]
    fn a_board_reports_when_the_cap_is_passed_or_others_use_a_fifth() {
        assert!(must_report_to_grid_company(Energy::from_wh(50_000_001), 10, 0));
        assert!(!must_report_to_grid_company(Energy::from_wh(50_000_000), 10, 20));
        assert!(must_report_to_grid_company(Energy::ZERO, 10, 21));
    }
}
