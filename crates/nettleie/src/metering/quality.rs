/// How a value came to be. Ordered from the best to the poorest, so that of two equal reports the better one stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quality {
    /// Read from the meter.
    Measured,
    /// Calculated, and final: no reading will replace it.
    FinallyEstimated,
    /// Calculated until a reading comes.
    Estimated,
    /// Not validated yet.
    Temporary,
}

impl Quality {
    /// Whether the value is something else than a reading of the meter.
    #[must_use]
    pub const fn is_estimate(self) -> bool {
        !matches!(self, Self::Measured)
    }
}
