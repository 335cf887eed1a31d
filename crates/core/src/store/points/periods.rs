use chrono::NaiveDate;

use crate::api::wire::Period;

/// Condition on a row of `days`: its day lies in a contract period of its point.
pub(in crate::store) const DAY_IN_PERIOD: &str = "EXISTS (SELECT 1 FROM contract_periods AS period
    WHERE period.point = days.point AND period.from_day <= days.day AND (period.to_day IS NULL OR days.day < period.to_day))";

/// Condition on a row of `invoices`: its first own day lies in a contract period of its point. Not its last, since the last
/// bill of a customer who moves out may be printed to the end of the month; a former resident's bill begins before the move-in.
pub(in crate::store) const INVOICE_IN_PERIOD: &str = "EXISTS (SELECT 1 FROM contract_periods AS period
    WHERE period.point = invoices.point AND period.from_day <= invoices.own_day
        AND (period.to_day IS NULL OR invoices.own_day < period.to_day))";

/// Condition on a row of `readings`: its day lies in a contract period of its point, or ends it.
pub(in crate::store) const READING_IN_PERIOD: &str = "EXISTS (SELECT 1 FROM contract_periods AS period
    WHERE period.point = readings.point AND period.from_day <= readings.day
        AND (period.to_day IS NULL OR readings.day <= period.to_day))";

/// Whether what a meter stood at when a local day began is the customer's to see.
pub(in crate::store) fn touched(periods: &[Period], day: NaiveDate) -> bool {
    periods.iter().any(|period| period.contains(day) || period.to == Some(day))
}

/// Whether a local day is the customer's to see.
pub(in crate::store) fn covered(periods: &[Period], day: NaiveDate) -> bool {
    periods.iter().any(|period| period.contains(day))
}
