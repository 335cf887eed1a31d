//! How the guide's hours are published: all measured, at seven the next morning.

use chrono::{Days, NaiveDate};

use super::hours::hours_of;
use crate::company::calendar::at_clock;
use crate::company::metering::Published;
use crate::db::blocks::{Block, CONSUMPTION, Quality};

/// The states of a day's values at the guide's point, as a meter's: one, or none where the history does not reach.
pub fn values(point: &str, day: NaiveDate) -> Vec<Published> {
    let hours = hours_of(day);
    let Some(next) = day.checked_add_days(Days::new(1)).filter(|_| !hours.is_empty()) else {
        return Vec::new();
    };
    let block = Block {
        point: point.to_owned(),
        direction: CONSUMPTION.to_owned(),
        day,
        resolution: 60,
        quality: vec![Quality::Measured; hours.len()],
        wh: hours.into_iter().map(Some).collect(),
        registered_at: at_clock(next, 6, 12),
    };
    vec![Published { at: at_clock(next, 7, 0), block }]
}
