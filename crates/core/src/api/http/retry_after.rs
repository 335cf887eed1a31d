use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::date::{date, instant};

/// A server that wants to be left alone for longer than this is asked again anyway.
const LONGEST: Duration = Duration::from_hours(24);

/// How long the server wants to be left alone: seconds, or an instant reckoned from the answer's own `Date`.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => until(text, headers)?,
    };
    Some(wait.min(LONGEST))
}

fn until(text: &str, headers: &HeaderMap) -> Option<Duration> {
    let sent = date(headers)?;
    Some(instant(text)?.signed_duration_since(sent).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use reqwest::header::DATE;

    use super::*;

    fn read(after: &str, date: Option<&str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, after.parse().unwrap());
        if let Some(date) = date {
            headers.insert(DATE, date.parse().unwrap());
        }
        retry_after(&headers).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_and_instants_are_understood() {
        let date = Some("Sat, 21 Nov 2026 11:00:00 GMT");
        assert_eq!(read("30", None), Some(30));
        assert_eq!(read(" 0 ", None), Some(0));
        assert_eq!(read("Sat, 21 Nov 2026 11:02:00 GMT", date), Some(120));
        assert_eq!(read("Sat, 21 Nov 2026 10:00:00 GMT", date), Some(0));
    }

    #[test]
    fn nonsense_is_no_wait_and_a_year_is_a_day() {
        assert_eq!(read("soon", Some("Sat, 21 Nov 2026 11:00:00 GMT")), None);
        assert_eq!(read("Sat, 21 Nov 2026 11:02:00 GMT", None), None);
        assert_eq!(read("-1", None), None);
        assert_eq!(read("31536000", None), Some(86_400));
    }
}
