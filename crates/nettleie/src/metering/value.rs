use chrono::{DateTime, Utc};

use super::{Direction, Quality};
use crate::quantity::Energy;
use crate::time::Resolution;

/// When a value was registered, in microseconds since 1970 UTC; `None` where the source does not say.
pub type Registration = Option<i64>;

/// One interval's value. A missing or rejected value is no value: it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeteringValue {
    /// Which way the energy went.
    pub direction: Direction,
    /// When the interval begins: a whole quarter, and a whole hour for a 60-minute value.
    pub start: DateTime<Utc>,
    /// How long it is.
    pub resolution: Resolution,
    /// The volume.
    pub energy: Energy,
    /// How the value came to be.
    pub quality: Quality,
    /// When it was registered: of two different values for one interval, the later one stands.
    pub registered: Registration,
}
