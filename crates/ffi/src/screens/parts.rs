use crate::values::Moment;
use kundeapp_core::screens::{
    AxisTick, Bar, BillLine, Figure, PeakMark, PeakRow, Presence, TierState, VatSwitch,
};

/// One bar of a chart, and one row of the table behind it.
#[uniffi::remote(Record)]
pub struct Bar {
    pub label: String,
    pub name: String,
    pub value: String,
    pub wh: Option<u64>,
    pub permille: Option<u16>,
    pub presence: Presence,
    pub estimated: bool,
    pub highest: bool,
    pub night: bool,
    pub peak: Option<PeakMark>,
    pub state_support: Option<String>,
    pub spoken: String,
}

/// Marks one of the peaks that the month's capacity charge goes by.
#[uniffi::remote(Record)]
pub struct PeakMark {
    pub place: u32,
    pub label: String,
    pub text: String,
}

/// A line across a chart, with its number.
#[uniffi::remote(Record)]
pub struct AxisTick {
    pub permille: i16,
    pub label: String,
}

/// How much of the time of a bar has values.
#[uniffi::remote(Enum)]
pub enum Presence {
    Known,
    Partial,
    SoFar,
    Missing,
    Pending,
    Outside,
}

/// A label with its value, ready to draw.
#[uniffi::remote(Record)]
pub struct Figure {
    pub label: String,
    pub value: String,
    pub spoken: String,
}

/// One line of a bill.
#[uniffi::remote(Record)]
pub struct BillLine {
    pub kind: String,
    pub name: String,
    pub quantity: Option<String>,
    pub price: Option<String>,
    pub amount: String,
    pub spoken: String,
}

/// A peak.
#[uniffi::remote(Record)]
pub struct PeakRow {
    pub day: String,
    pub time: String,
    pub power: String,
    pub start: Moment,
    pub spoken: String,
}

/// A tier of the capacity charge.
#[uniffi::remote(Record)]
pub struct TierState {
    pub number: u32,
    pub name: String,
    pub span: String,
    pub monthly: String,
    pub monthly_without_vat: String,
    pub spoken: String,
}

/// With or without VAT, as a switch beside prices.
#[uniffi::remote(Record)]
pub struct VatSwitch {
    pub label: String,
    pub on: bool,
    pub available: bool,
    pub basis: String,
}
