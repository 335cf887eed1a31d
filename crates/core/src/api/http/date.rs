use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use reqwest::header::{AGE, DATE, HeaderMap};

/// The instant of a date as HTTP writes it: `Sat, 21 Nov 2026 11:00:00 GMT`.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc2822(text).ok().map(|instant| instant.to_utc())
}

/// When the server made an answer, by its own clock.
pub(super) fn date(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    instant(headers.get(DATE)?.to_str().ok()?)
}

/// Whoever wants to know what time it is at the server.
#[derive(Clone, Default)]
pub(super) struct DateListener(Option<Arc<dyn Fn(DateTime<Utc>) + Send + Sync>>);

impl DateListener {
    pub fn new(listener: impl Fn(DateTime<Utc>) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Passes on the date of an answer, unless something between here and the server had kept it.
    pub fn hear(&self, headers: &HeaderMap) {
        if let (Some(listener), Some(date), None) = (&self.0, date(headers), headers.get(AGE)) {
            listener(date);
        }
    }
}

impl fmt::Debug for DateListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DateListener").field(&self.0.is_some()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn an_answer_says_what_time_it_is_unless_it_is_an_old_one() {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = heard.clone();
        let listener = DateListener::new(move |date| ear.lock().unwrap().push(date));
        let answer = |pairs: &[(&'static str, &'static str)]| {
            let pairs = pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
            pairs.collect::<HeaderMap>()
        };
        let date = ("date", "Sat, 21 Nov 2026 11:00:00 GMT");
        for headers in
            [answer(&[date]), answer(&[date, ("age", "7")]), answer(&[("date", "today")]), answer(&[])]
        {
            listener.hear(&headers);
        }
        assert_eq!(*heard.lock().unwrap(), ["2026-11-21T11:00:00Z".parse::<DateTime<Utc>>().unwrap()]);
    }
}
