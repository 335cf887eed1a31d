//! Things that wait for somebody to come back with a secret: good for a while, and once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use crate::auth::secret;

/// What waits, by the hash of its secret. Kept in memory only: a login that is under way does not outlive the server.
#[derive(Debug)]
pub struct Expiring<T>(Mutex<HashMap<[u8; 32], Waiting<T>>>);

#[derive(Debug)]
struct Waiting<T> {
    until: DateTime<Utc>,
    what: T,
}

impl<T> Default for Expiring<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Expiring<T> {
    /// Keeps something until an instant; forgets what has waited too long.
    pub fn insert(&self, key: &str, what: T, until: DateTime<Utc>, now: DateTime<Utc>) {
        self.lock(|waiting| {
            waiting.retain(|_, other| other.until > now);
            waiting.insert(secret::hash(key), Waiting { until, what });
        });
    }

    /// Takes what waits for a secret, if it is not too late. Nobody can take it again.
    pub fn take(&self, key: &str, now: DateTime<Utc>) -> Option<T> {
        self.lock(|waiting| waiting.remove(&secret::hash(key)))
            .filter(|taken| taken.until > now)
            .map(|taken| taken.what)
    }

    /// Looks at what waits for a secret.
    pub fn look(&self, key: &str, now: DateTime<Utc>) -> Option<T>
    where
        T: Clone,
    {
        self.lock(|waiting| {
            let found = waiting.get(&secret::hash(key)).filter(|found| found.until > now);
            found.map(|found| found.what.clone())
        })
    }

    fn lock<R>(&self, act: impl FnOnce(&mut HashMap<[u8; 32], Waiting<T>>) -> R) -> R {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_thing_is_taken_once_and_not_too_late() {
        let now: DateTime<Utc> = "2026-11-21T12:00:00Z".parse().unwrap();
        let (waiting, until) = (Expiring::default(), now + TimeDelta::minutes(1));
        waiting.insert("one", 1, until, now);
        waiting.insert("two", 2, until, now);
        assert_eq!((waiting.look("one", now), waiting.take("one", now)), (Some(1), Some(1)));
        assert_eq!(waiting.take("one", now), None);
        assert_eq!((waiting.look("two", until), waiting.take("two", until)), (None, None));
    }
}
