use rust_decimal::Decimal;

use crate::time::Month;

/// How much a weekly peak counts by the month of the week's Monday, for tariffs on weighted yearly peaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeasonWeights(Box<[Decimal; 12]>);

impl SeasonWeights {
    /// The weights of January to December; `None` when one is negative.
    #[must_use]
    pub fn new(weights: [Decimal; 12]) -> Option<Self> {
        weights.iter().all(|weight| !weight.is_sign_negative()).then(|| Self(Box::new(weights)))
    }

    /// January to December.
    #[must_use]
    pub fn all(&self) -> &[Decimal; 12] {
        &self.0
    }

    /// The weight of a month.
    #[must_use]
    pub fn of(&self, month: Month) -> Decimal {
        let index = usize::try_from(month.number()).map_or(0, |number| number.saturating_sub(1));
        self.0.get(index).copied().unwrap_or(Decimal::ONE)
    }
}
