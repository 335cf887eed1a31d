use serde::{Deserialize, Serialize};

use super::{
    Agreement, Billing, CustomerGroup, Direction, Gsrn, Period, PriceArea, TaxZone, direction, words,
};

/// `GET /v1/metering-points`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeteringPoints {
    /// The customer's own points and those they have a fullmakt for.
    pub metering_points: Vec<MeteringPoint>,
}

/// One connection to the grid that the customer may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeteringPoint {
    /// Its id.
    #[serde(with = "words")]
    pub id: Gsrn,
    /// What the customer calls it.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// The id of its area in the grid company's configuration.
    pub area: String,
    /// Its bidding zone.
    #[serde(with = "words")]
    pub price_area: PriceArea,
    /// Which taxes apply there.
    #[serde(with = "words")]
    pub tax_zone: TaxZone,
    /// Its price list.
    #[serde(with = "words")]
    pub group: CustomerGroup,
    /// The number on the meter.
    pub meter_number: String,
    /// Own, or by fullmakt.
    pub access: Access,
    /// When it was the customer's; nothing outside of these is theirs to see.
    pub contract_periods: Vec<Period>,
    /// Which ways energy goes.
    #[serde(with = "direction::list")]
    pub directions: Vec<Direction>,
    /// Support or Norgespris over time.
    pub agreements: Vec<Agreement>,
    /// Who sends the bill.
    pub billing: Billing,
    /// What its meter tells.
    #[serde(default, skip_serializing_if = "Metering::is_hours")]
    pub metering: Metering,
    /// The power in kW that its tier is billed by, whatever was used; only where the meter tells no hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billed_kw: Option<u32>,
}

/// What a meter tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metering {
    /// Values by the hour or quarter.
    #[default]
    Hours,
    /// What it stands at, a few times a year.
    Readings,
}

impl Metering {
    /// Whether there are values by the hour or quarter.
    #[must_use]
    pub const fn is_hours(&self) -> bool {
        matches!(self, Self::Hours)
    }
}

/// A street address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Four digits.
    pub postcode: String,
    /// Postal town.
    pub city: String,
}

/// By what right the customer sees a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// It is theirs.
    Own,
    /// Somebody gave them a fullmakt.
    Authorised,
}
