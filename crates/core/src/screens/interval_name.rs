use chrono::{DateTime, TimeDelta, Utc};
use nettleie::time::{Resolution, local_time};

use super::desk::Desk;

impl Desk {
    /// `kl. 05:00–06:00`: the interval that begins at `start`; of one that the clock shows twice also which one it is.
    pub(super) fn interval_name(&self, start: DateTime<Utc>, resolution: Resolution) -> String {
        let clock = |instant| local_time(instant).naive_local();
        let hour = TimeDelta::seconds(Resolution::Hour.seconds());
        let id = if clock(start + hour) == clock(start) {
            "common-hour-summer"
        } else if clock(start - hour) == clock(start) {
            "common-hour-winter"
        } else {
            "common-hour"
        };
        self.texts.text_with(id, [("span", self.format.span(start, resolution).into())])
    }
}
