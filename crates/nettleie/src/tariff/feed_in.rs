use crate::quantity::UnitPrice;

/// What feeding power into the grid costs: for a prosumer a negative energy charge, credited on the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedInCharge {
    /// Øre/kWh fed in, without VAT; negative is a credit.
    pub energy: UnitPrice,
    /// Øre/kWh of the ten-year average feed-in, without VAT: only for producers of more than 100 kW (prosument).
    pub fixed_part: Option<UnitPrice>,
}
