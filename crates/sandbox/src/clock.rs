//! The company's time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};

/// Whether the company's time runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClockMode {
    /// Time stands still except for [`Clock::advance`]: for tests.
    #[default]
    Still,
    /// Time runs as on the wall, from the configured `now`: for a sandbox that somebody plays with.
    Ticking,
}

/// A handle on the company's time; clones share it. It never goes backwards.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Reading>>);

#[derive(Debug)]
struct Reading {
    base: DateTime<Utc>,
    ticking_since: Option<Instant>,
}

impl Clock {
    pub(crate) fn new(now: DateTime<Utc>, mode: ClockMode) -> Self {
        let ticking_since = match mode {
            ClockMode::Still => None,
            ClockMode::Ticking => Some(Instant::now()),
        };
        Self(Arc::new(Mutex::new(Reading { base: now, ticking_since })))
    }

    /// The company's present time.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let reading = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        later(reading.base, reading.ticking_since.map_or(Duration::ZERO, |since| since.elapsed()))
    }

    /// Moves time forward; what falls due in between (values, prices, bills, expiries) is there at the next call.
    pub fn advance(&self, by: Duration) {
        let mut reading = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        reading.base = later(reading.base, by);
    }

    /// Moves time forward to an instant; does nothing if that has passed.
    pub fn advance_to(&self, instant: DateTime<Utc>) {
        if let Ok(ahead) = instant.signed_duration_since(self.now()).to_std() {
            self.advance(ahead);
        }
    }
}

/// Saturates instead of leaving the calendar.
fn later(instant: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(by)
        .ok()
        .and_then(|delta| instant.checked_add_signed(delta))
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_still_clock_moves_only_when_told() {
        let clock = Clock::new(noon(), ClockMode::Still);
        assert_eq!(clock.now(), noon());
        clock.clone().advance(Duration::from_secs(90));
        assert_eq!(clock.now(), noon() + TimeDelta::seconds(90));
    }

    #[test]
    fn a_ticking_clock_runs_from_the_configured_instant() {
        let clock = Clock::new(noon(), ClockMode::Ticking);
        let first = clock.now();
        assert!(first >= noon() && clock.now() >= first);
    }

    #[test]
    fn advancing_to_the_past_does_nothing() {
        let clock = Clock::new(noon(), ClockMode::Still);
        clock.advance_to(noon() - TimeDelta::hours(1));
        assert_eq!(clock.now(), noon());
        clock.advance_to(noon() + TimeDelta::hours(1));
        assert_eq!(clock.now(), noon() + TimeDelta::hours(1));
    }
}
