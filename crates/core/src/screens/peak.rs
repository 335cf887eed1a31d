use chrono::{DateTime, Utc};
use nettleie::quantity::Power;
use nettleie::time::local_date;
use serde::Serialize;

use super::desk::Desk;

/// A peak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeakRow {
    /// `1. nov.`.
    pub day: String,
    /// `kl. 01:00`.
    pub time: String,
    /// `5,24 kW`.
    pub power: String,
    /// When the hour begins.
    pub start: DateTime<Utc>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

impl Desk {
    /// The peak of the clock hour that begins at `start`.
    pub(super) fn peak(&self, start: DateTime<Utc>, power: Power) -> PeakRow {
        let (day, time) = (local_date(start), self.format.clock(start));
        PeakRow {
            spoken: format!("{} {time}: {}", self.format.long_day(day), self.format.spoken_power(power)),
            day: self.format.short_day(day),
            time,
            power: self.format.power(power),
            start,
        }
    }
}
