use crate::quantity::Money;
use crate::time::{Month, MonthSet};

/// The power tariff of a large business: the month's highest hour × a price per kW, and a fixed amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PowerCharge {
    /// Kroner per kW and month without VAT, by season; the first season that has the month decides.
    pub seasons: Vec<(MonthSet, Money)>,
    /// Kroner a year without VAT, spread evenly over the months.
    pub fixed_yearly: Money,
}

impl PowerCharge {
    /// Kroner per kW in that month, without VAT; nothing where no season has it.
    #[must_use]
    pub fn per_kw(&self, month: Month) -> Money {
        self.seasons
            .iter()
            .find(|(months, _)| months.contains(month))
            .map_or(Money::ZERO, |(_, price)| *price)
    }
}
