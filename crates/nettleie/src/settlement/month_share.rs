use rust_decimal::Decimal;

use crate::quantity::Money;
use crate::time::{DateRange, Month};

const MONTHS_IN_A_YEAR: u32 = 12;

/// The part of a month that some days are. Amounts are multiplied before they are divided, so that nothing is lost.
#[derive(Clone, Copy, Debug)]
pub(super) struct MonthShare {
    days: u32,
    of: u32,
}

impl MonthShare {
    pub(super) fn of(days: DateRange, month: Month) -> Self {
        Self { days: days.days(), of: month.days() }
    }

    /// The days' part of a monthly amount, not rounded.
    pub(super) fn of_monthly(self, monthly: Money) -> Money {
        monthly.times(Decimal::from(self.days)).divided_by(self.of)
    }

    /// The days' part of a twelfth of a yearly amount, not rounded.
    pub(super) fn of_yearly(self, yearly: Money) -> Money {
        yearly.times(Decimal::from(self.days)).divided_by(self.of.saturating_mul(MONTHS_IN_A_YEAR))
    }
}

/// A twelfth of a yearly amount, not rounded.
pub(super) fn monthly_of(yearly: Money) -> Money {
    yearly.divided_by(MONTHS_IN_A_YEAR)
}
