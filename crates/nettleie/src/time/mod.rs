//! Norwegian time: local days of 23, 24 or 25 hours, months, public holidays, and the sets of hours, days and months
//! that tariffs speak of. Instants are `DateTime<Utc>`, local days are `NaiveDate`; the two never mix.

mod date_range;
mod day_set;
mod holidays;
mod hour_set;
mod local_day;
mod month;
mod month_set;
mod resolution;

pub use date_range::DateRange;
pub use day_set::{DayKind, DaySet};
pub use holidays::{ExtraFreeDay, easter_sunday, is_public_holiday};
pub use hour_set::{HourSet, HourSetError};
pub use local_day::{LocalDay, LocalHour, local_date, local_time, start_of_day};
pub use month::{Month, MonthError};
pub use month_set::MonthSet;
pub use resolution::Resolution;
