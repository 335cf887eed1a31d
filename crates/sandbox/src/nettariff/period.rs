use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use nettleie::time::{local_date, start_of_day};
use serde::Deserialize;

use crate::problem::Problem;

/// The longest period of one answer: a month with the hour that autumn gives.
const LONGEST: TimeDelta = TimeDelta::hours(31 * 24 + 1);

/// When: `range`, or both instants. The end is exclusive.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    range: Option<String>,
    start_time: Option<DateTime<Utc>>,
    end_time: Option<DateTime<Utc>>,
}

/// Instants from `start` up to but not including `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
}

impl Asked {
    /// The span that is asked for at `now`.
    pub fn span(&self, now: DateTime<Utc>) -> Result<Span, Problem> {
        let span = match (self.range.as_deref(), self.start_time, self.end_time) {
            (Some(word), None, None) => day(word, local_date(now))
                .ok_or_else(|| Problem::invalid_request("range is yesterday, today or tomorrow"))?,
            (None, Some(start), Some(end)) => Span { start, end },
            _ => return Err(Problem::invalid_request("give range, or startTime and endTime")),
        };
        let length = span.end.signed_duration_since(span.start);
        if length <= TimeDelta::zero() || length > LONGEST {
            return Err(Problem::invalid_request("endTime is after startTime, by 31 days at most"));
        }
        Ok(span)
    }
}

impl Span {
    /// The local days that it touches.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        let end = self.end;
        local_date(self.start).iter_days().take_while(move |day| start_of_day(*day) < end)
    }

    pub fn contains(self, instant: DateTime<Utc>) -> bool {
        self.start <= instant && instant < self.end
    }
}

fn day(word: &str, today: NaiveDate) -> Option<Span> {
    let one = Days::new(1);
    let day = match word {
        "yesterday" => today.checked_sub_days(one)?,
        "today" => today,
        "tomorrow" => today.checked_add_days(one)?,
        _ => return None,
    };
    Some(Span { start: start_of_day(day), end: start_of_day(day.checked_add_days(one)?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(json: &str) -> Option<(String, String)> {
        let asked: Asked = serde_json::from_str(json).unwrap();
        let span = asked.span("2026-10-25T10:00:00Z".parse().unwrap()).ok()?;
        Some((span.start.to_rfc3339(), span.end.to_rfc3339()))
    }

    #[test]
    fn a_range_is_a_norwegian_day() {
        let today = ("2026-10-24T22:00:00+00:00".to_owned(), "2026-10-25T23:00:00+00:00".to_owned());
        assert_eq!(span(r#"{"range": "today"}"#), Some(today));
        assert_eq!(span(r#"{"range": "week"}"#), None);
    }

    #[test]
    fn a_period_has_both_ends_in_order_and_a_month_at_most() {
        let asked = |end: &str| {
            span(&format!(r#"{{"startTime": "2026-10-01T00:00:00+02:00", "endTime": "{end}"}}"#)).is_some()
        };
        assert!(asked("2026-11-01T00:00:00+01:00"));
        assert!(!asked("2026-11-01T02:00:00+01:00") && !asked("2026-10-01T00:00:00+02:00"));
        assert_eq!(span(r#"{"startTime": "2026-10-01T00:00:00+02:00"}"#), None);
        assert_eq!(span("{}"), None);
    }
}
