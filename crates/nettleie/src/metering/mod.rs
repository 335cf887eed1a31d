//! Metering values: what a meter reported for each interval, keyed by instant so that the autumn's doubled hour stays two.

mod block;
mod day_hours;
mod direction;
mod quality;
mod series;
mod value;

pub use day_hours::{DayHours, HourReading};
pub use direction::Direction;
pub use quality::Quality;
pub use series::{Conflict, MeterSeries, MeterSeriesBuilder};
pub use value::{MeteringValue, Registration};
