//! Names of months and weekdays, as CLDR has them.

use chrono::{Datelike, NaiveDate};
use nettleie::time::Month;

use super::Format;

type Months = [&'static str; 12];
type Weekdays = [&'static str; 7];

#[rustfmt::skip]
const NB_MONTHS: Months = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember"];
const NB_SHORT_MONTHS: Months =
    ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];
#[rustfmt::skip]
const EN_MONTHS: Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
const EN_SHORT_MONTHS: Months =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NB_WEEKDAYS: Weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const NB_SHORT_WEEKDAYS: Weekdays = ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."];
const EN_WEEKDAYS: Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EN_SHORT_WEEKDAYS: Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

impl Format {
    /// `november`, in English `November`.
    pub(super) fn month_name(self, month: Month) -> &'static str {
        name(self.pick(&NB_MONTHS, &EN_MONTHS), month.number().saturating_sub(1))
    }

    /// `nov.`, in English `Nov`.
    #[must_use]
    pub fn short_month_name(self, month: Month) -> &'static str {
        name(self.pick(&NB_SHORT_MONTHS, &EN_SHORT_MONTHS), month.number().saturating_sub(1))
    }

    /// `søndag`, in English `Sunday`.
    pub(super) fn weekday_name(self, day: NaiveDate) -> &'static str {
        name(self.pick(&NB_WEEKDAYS, &EN_WEEKDAYS), day.weekday().num_days_from_monday())
    }

    /// `søn.`, in English `Sun`.
    #[must_use]
    pub fn short_weekday_name(self, day: NaiveDate) -> &'static str {
        name(self.pick(&NB_SHORT_WEEKDAYS, &EN_SHORT_WEEKDAYS), day.weekday().num_days_from_monday())
    }
}

fn name(names: &[&'static str], index: u32) -> &'static str {
    usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}
