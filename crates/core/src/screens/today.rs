use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use nettleie::time::{local_date, local_time};

/// Values of a day are due at this hour of the next one.
const DUE_HOUR: NaiveTime = match NaiveTime::from_hms_opt(7, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The server's clock when it was last heard. The clock of the phone is never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Today {
    now: DateTime<Utc>,
}

impl Today {
    pub(super) const fn new(now: DateTime<Utc>) -> Self {
        Self { now }
    }

    pub(super) const fn instant(self) -> DateTime<Utc> {
        self.now
    }

    /// The local day.
    pub(super) fn date(self) -> NaiveDate {
        local_date(self.now)
    }

    /// The last day whose values should have come.
    pub(super) fn values_due_through(self) -> NaiveDate {
        let back = if local_time(self.now).time() < DUE_HOUR { 2 } else { 1 };
        self.date().checked_sub_days(Days::new(back)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_yesterday_are_due_at_seven() {
        for (now, due) in [("2023-11-13T05:59:59Z", "2023-11-11"), ("2023-11-13T06:00:00Z", "2023-11-12")] {
            assert_eq!(Today::new(now.parse().unwrap()).values_due_through(), due.parse().unwrap());
        }
    }
}
