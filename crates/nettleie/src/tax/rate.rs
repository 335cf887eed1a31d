use crate::quantity::UnitPrice;

/// A public rate and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Øre/kWh without VAT.
    pub price: UnitPrice,
    /// The day lies after the last period that is decided: the last known rate stands in.
    pub forecast: bool,
}
