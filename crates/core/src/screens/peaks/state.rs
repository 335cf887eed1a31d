use chrono::NaiveDate;
use serde::Serialize;

use crate::screens::{Figure, Frame, PeakRow, TierState};

/// What Dine forbrukstopper shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeaksState {
    /// What is around it.
    pub frame: Frame,
    /// `Høyeste topper forrige måned`: heading of the first of `months`.
    pub last_month_title: String,
    /// `Topper til utregning`: heading of all of `months`.
    pub months_title: String,
    /// The last twelve whole calendar months, newest first; those before the customer moved in are left out.
    pub months: Vec<PeakMonth>,
    /// How the tier is found from the peaks; `None` before the first price list.
    pub basis: Option<String>,
}

/// The peaks of one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeakMonth {
    /// First day of the calendar month.
    pub from: NaiveDate,
    /// `oktober 2023`.
    pub name: String,
    /// The month before the present one.
    pub last: bool,
    /// The tier that the month is charged by; `None` when it is not known, or the tariff has no tiers.
    pub tier: Option<TierState>,
    /// What the tier was looked up by.
    pub average: Option<Figure>,
    /// The average in thousandths of the highest of all months: for a bar.
    pub permille: Option<u16>,
    /// The peaks behind it, highest first.
    pub peaks: Vec<PeakRow>,
    /// Why there is no tier, or that values are missing.
    pub note: Option<String>,
    /// Month, tier and average as they are read aloud.
    pub spoken: String,
}
