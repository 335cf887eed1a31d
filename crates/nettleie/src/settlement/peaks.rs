use chrono::{DateTime, NaiveDate, Utc};

use crate::metering::DayHours;
use crate::quantity::{Energy, Power};

/// A clock hour that counts for the capacity charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peak {
    /// When the hour begins.
    pub start: DateTime<Utc>,
    /// The local day.
    pub day: NaiveDate,
    /// Mean power of the hour.
    pub power: Power,
}

/// The highest clock hour of each day that has data, highest first; of equals the earliest day first.
pub(super) fn daily_peaks(days: &[DayHours]) -> Vec<Peak> {
    let mut peaks: Vec<(Energy, Peak)> = days
        .iter()
        .filter_map(|day| {
            let hour = day.peak()?;
            let energy = hour.energy?;
            Some((energy, Peak { start: hour.start, day: day.date(), power: Power::over_one_hour(energy) }))
        })
        .collect();
    peaks.sort_by_key(|(energy, peak)| (std::cmp::Reverse(*energy), peak.start));
    peaks.into_iter().map(|(_, peak)| peak).collect()
}
