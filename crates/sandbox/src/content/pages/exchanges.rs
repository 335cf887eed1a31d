use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use nettleie::time::{local_date, local_time};
use serde::{Deserialize, Serialize};

use crate::content::moment::Moment;

const EXCHANGES: &str = include_str!("../../../data/content/pages/meter_exchanges.json");

#[derive(Debug, Deserialize)]
struct File {
    about: String,
    exchanges: Vec<Plan>,
}

#[derive(Debug, Deserialize)]
struct Plan {
    id: String,
    point: String,
    reason: String,
    state: String,
    from: Moment,
    to: Moment,
    power_off_minutes: u32,
    presence: bool,
    other_windows: Vec<PlannedWindow>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
struct PlannedWindow {
    from: Moment,
    to: Moment,
}

/// Appointments for all points.
#[derive(Debug)]
pub struct Exchanges {
    pub about: String,
    /// Newest first.
    pub all: Vec<Exchange>,
}

/// An appointment on the wire.
#[derive(Clone, Debug, Serialize)]
pub struct Exchange {
    pub id: String,
    pub point: String,
    reason: String,
    state: String,
    window: Window,
    power_off_minutes: u32,
    presence: bool,
    other_windows: Vec<Window>,
    /// What the customer has asked for last; the window holds until the company has answered.
    pub asked: Option<Asked>,
}

/// Another time that a customer would like.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    pub day: NaiveDate,
    /// The wire's word: `morning`, `midday` or `afternoon`.
    pub time: String,
    /// When they asked.
    pub at: DateTime<FixedOffset>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Window {
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
}

impl Exchange {
    /// The local day of the appointment.
    pub fn day(&self) -> NaiveDate {
        local_date(self.window.from.to_utc())
    }

    /// Whether it is agreed and has not begun.
    pub fn is_to_come(&self, now: DateTime<Utc>) -> bool {
        self.state == "booked" && now < self.window.from
    }
}

impl Exchanges {
    pub fn load(opened: DateTime<Utc>) -> Result<Self, String> {
        let File { about, exchanges } = crate::content::read("meter_exchanges.json", EXCHANGES)?;
        let mut all: Vec<Exchange> = exchanges.into_iter().map(|plan| plan.dated(opened)).collect();
        all.sort_by_key(|exchange| std::cmp::Reverse(exchange.window.from));
        Ok(Self { about, all })
    }
}

impl Plan {
    fn dated(self, opened: DateTime<Utc>) -> Exchange {
        let at = |moment: Moment| local_time(moment.after(opened)).fixed_offset();
        let window = |window: PlannedWindow| Window { from: at(window.from), to: at(window.to) };
        Exchange {
            window: Window { from: at(self.from), to: at(self.to) },
            other_windows: self.other_windows.into_iter().map(window).collect(),
            id: self.id,
            point: self.point,
            reason: self.reason,
            state: self.state,
            power_off_minutes: self.power_off_minutes,
            presence: self.presence,
            asked: None,
        }
    }
}
