//! How often an address may do what needs no login. In memory and for an hour only: what is not written down tells nobody who
//! was here.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// For how long a visit counts.
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// What an address may do only so often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visit {
    /// Any write without a login.
    Write,
    /// An inquiry without a name.
    AnonymousInquiry,
    /// A follow-up whose case or code is wrong.
    WrongFollowUp,
}

impl Visit {
    /// How many in an hour.
    const fn most(self) -> usize {
        match self {
            Self::Write => 60,
            Self::AnonymousInquiry => 5,
            Self::WrongFollowUp => 10,
        }
    }
}

/// When an address did what, oldest first.
type Times = HashMap<(Visit, IpAddr), VecDeque<DateTime<Utc>>>;

/// The visits of the last hour; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Visits(Arc<Mutex<Times>>);

impl Visits {
    /// How many seconds an address must wait; `None` when it may go on.
    pub fn wait(&self, visit: Visit, from: IpAddr, now: DateTime<Utc>) -> Option<u32> {
        self.lock(|times| {
            forget(times, now);
            let full = times.get(&(visit, from)).filter(|times| times.len() >= visit.most())?;
            let free = full.front()?.checked_add_signed(WINDOW)?;
            Some(u32::try_from((free - now).num_seconds()).unwrap_or_default().max(1))
        })
    }

    /// Notes a visit.
    pub fn note(&self, visit: Visit, from: IpAddr, now: DateTime<Utc>) {
        self.lock(|times| times.entry((visit, from)).or_default().push_back(now));
    }

    fn lock<T>(&self, act: impl FnOnce(&mut Times) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn forget(times: &mut Times, now: DateTime<Utc>) {
    for visits in times.values_mut() {
        visits.retain(|at| now - *at < WINDOW);
    }
    times.retain(|_, visits| !visits.is_empty());
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn an_address_waits_until_its_oldest_visit_is_an_hour_old() {
        let (visits, here) = (Visits::default(), IpAddr::from(Ipv4Addr::LOCALHOST));
        let start: DateTime<Utc> = "2026-11-21T12:00:00Z".parse().unwrap();
        let at = |minutes| start + TimeDelta::minutes(minutes);
        for minute in 0..5 {
            assert_eq!(visits.wait(Visit::AnonymousInquiry, here, at(minute)), None);
            visits.note(Visit::AnonymousInquiry, here, at(minute));
        }
        assert_eq!(visits.wait(Visit::AnonymousInquiry, here, at(10)), Some(50 * 60));
        assert_eq!(visits.wait(Visit::WrongFollowUp, here, at(10)), None);
        assert_eq!(visits.wait(Visit::AnonymousInquiry, Ipv4Addr::new(127, 0, 0, 2).into(), at(10)), None);
        assert_eq!(visits.wait(Visit::AnonymousInquiry, here, at(60)), None);
    }
}
