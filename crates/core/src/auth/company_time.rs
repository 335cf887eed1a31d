use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::Clock;

/// A device this close to the server is right: its clock is finer than the whole seconds of a `Date`.
const CLOSE: TimeDelta = TimeDelta::seconds(20);

/// What time it is at the company: the device's clock, put right by what the server's answers say.
///
/// Every instant of a login is the server's to judge: when tokens, codes and logins expire. A device whose clock is a day
/// wrong therefore works as any other, from its first answer on.
pub(super) struct CompanyTime {
    device: Arc<dyn Clock>,
    learnt: Mutex<Learnt>,
}

#[derive(Clone, Copy, Default)]
struct Learnt {
    /// How far the server is ahead of the device.
    ahead: TimeDelta,
    /// The server's time at an uptime of this process, once an answer has said it.
    heard: Option<(DateTime<Utc>, Duration)>,
    /// Whether an answer of this process has said anything.
    certain: bool,
}

impl CompanyTime {
    /// As the device has it, until somebody knows better.
    pub fn new(device: Arc<dyn Clock>) -> Self {
        Self { device, learnt: Mutex::default() }
    }

    /// Now. Somebody who sets the device's clock back does not make a wait longer.
    pub fn now(&self) -> DateTime<Utc> {
        let (learnt, device) = (*self.learnt(), self.device.now());
        let by_clock = device.checked_add_signed(learnt.ahead).unwrap_or(device);
        let by_uptime = learnt.heard.zip(self.device.uptime()).and_then(|((then, at), uptime)| {
            then.checked_add_signed(TimeDelta::from_std(uptime.saturating_sub(at)).ok()?)
        });
        // The counter stands still while the device sleeps, the clock can be set back: the later one is right.
        by_uptime.map_or(by_clock, |instant| instant.max(by_clock))
    }

    /// The server has said what time it is.
    pub fn hear(&self, server: DateTime<Utc>) {
        let device = self.device.now();
        let ahead = server.signed_duration_since(device);
        let mut learnt = self.learnt();
        let change = ahead.checked_sub(&learnt.ahead).unwrap_or(ahead);
        let ahead = match (ahead.abs() <= CLOSE, change.abs() <= CLOSE) {
            (true, _) => TimeDelta::zero(),
            (false, true) => learnt.ahead,
            (false, false) => {
                tracing::info!(seconds = ahead.num_seconds(), "the server's clock is not the device's");
                ahead
            }
        };
        let now = device.checked_add_signed(ahead).unwrap_or(server);
        *learnt = Learnt { ahead, heard: self.device.uptime().map(|uptime| (now, uptime)), certain: true };
    }

    /// How far the server is ahead of the device, for the next start.
    pub fn ahead(&self) -> TimeDelta {
        self.learnt().ahead
    }

    /// Takes what an earlier process knew, unless this one knows better.
    pub fn assume(&self, ahead: TimeDelta) {
        let mut learnt = self.learnt();
        if !learnt.certain {
            learnt.ahead = ahead;
        }
    }

    fn learnt(&self) -> MutexGuard<'_, Learnt> {
        self.learnt.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device whose clock anybody may set, and how long it has run.
    struct Device(Mutex<(DateTime<Utc>, Duration)>);

    impl Device {
        fn new() -> Arc<Self> {
            Arc::new(Self(Mutex::new((noon(), Duration::ZERO))))
        }

        fn pass(&self, seconds: u64) {
            let mut state = self.0.lock().unwrap();
            state.0 += Duration::from_secs(seconds);
            state.1 += Duration::from_secs(seconds);
        }

        fn set(&self, clock: DateTime<Utc>) {
            self.0.lock().unwrap().0 = clock;
        }
    }

    impl Clock for Device {
        fn now(&self) -> DateTime<Utc> {
            self.0.lock().unwrap().0
        }
        fn uptime(&self) -> Option<Duration> {
            Some(self.0.lock().unwrap().1)
        }
    }

    fn noon() -> DateTime<Utc> {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_device_that_is_a_day_wrong_has_the_server_s_time_after_one_answer() {
        for days in [-1, 1] {
            let device = Device::new();
            let time = CompanyTime::new(device.clone());
            assert_eq!(time.now(), noon());
            let server = noon() + TimeDelta::days(days);
            time.hear(server);
            assert_eq!(time.now(), server);
            device.pass(90);
            assert_eq!(time.now(), server + TimeDelta::seconds(90));
        }
    }

    #[test]
    fn a_few_seconds_are_the_answer_s_way_and_no_error_of_the_clock() {
        let device = Device::new();
        let time = CompanyTime::new(device.clone());
        time.hear(noon() + TimeDelta::seconds(-3));
        assert_eq!(time.now(), noon());
        let server = noon() + TimeDelta::days(1);
        time.hear(server);
        time.hear(server - TimeDelta::seconds(2));
        assert_eq!(time.now(), server, "it does not tremble with every answer");
    }

    #[test]
    fn setting_the_clock_back_makes_no_wait_longer() {
        let device = Device::new();
        let time = CompanyTime::new(device.clone());
        time.hear(noon());
        device.set(noon() - TimeDelta::days(1));
        device.pass(30);
        assert_eq!(time.now(), noon() + TimeDelta::seconds(30));
        time.hear(noon() + TimeDelta::seconds(31));
        assert_eq!(time.now(), noon() + TimeDelta::seconds(31));
    }

    #[test]
    fn what_an_earlier_start_knew_holds_until_an_answer() {
        let time = CompanyTime::new(Device::new());
        time.assume(TimeDelta::days(1));
        assert_eq!(time.now(), noon() + TimeDelta::days(1));
        time.hear(noon());
        time.assume(TimeDelta::days(1));
        assert_eq!(time.now(), noon());
    }
}
