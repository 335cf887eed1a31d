use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::metering::Direction;

/// The most unsettled intervals whose place is remembered.
const MOST_PLACES: usize = 1000;

/// Where two different values for one interval were first seen, as long as nothing has put them in order.
#[derive(Clone, Debug, Default)]
pub(super) struct FirstPlaces {
    places: BTreeMap<(Direction, DateTime<Utc>), (Arc<str>, u64)>,
}

impl FirstPlaces {
    /// Notes that the interval is unsettled since this row, or that it is settled.
    pub(super) fn note(
        &mut self,
        interval: (Direction, DateTime<Utc>),
        unsettled: bool,
        place: impl FnOnce() -> (Arc<str>, u64),
    ) {
        if !unsettled {
            if !self.places.is_empty() {
                self.places.remove(&interval);
            }
            return;
        }
        self.places.entry(interval).or_insert_with(place);
        if self.places.len() > MOST_PLACES {
            // The earliest interval is the one that is reported in the end.
            self.places.pop_last();
        }
    }

    /// File and line of the row that showed it.
    pub(super) fn get(&self, interval: (Direction, DateTime<Utc>)) -> Option<(&str, u64)> {
        self.places.get(&interval).map(|(file, line)| (file.as_ref(), *line))
    }
}
