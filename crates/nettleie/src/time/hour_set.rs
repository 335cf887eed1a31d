use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A set of local clock hours 0–23, where hour 6 is [06:00, 07:00).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct HourSet(u32);

/// Why a text names no hours.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HourSetError {
    /// Not `6-21`, `6-9,17-20` or the like.
    #[error("'{0}' is not hours such as 6-21 or 6-9,17-20")]
    Malformed(String),
    /// Over 23.
    #[error("hour {0} does not exist: hours are 0 to 23")]
    NoSuchHour(u32),
}

impl HourSet {
    /// Every hour of the day.
    pub const ALL: Self = Self(0x00FF_FFFF);
    /// No hour.
    pub const NONE: Self = Self(0);

    /// Whether the local hour 0–23 is in the set.
    #[must_use]
    pub const fn contains(self, hour: u8) -> bool {
        hour < 24 && self.0 >> hour & 1 == 1
    }

    /// This set and one hour more.
    ///
    /// # Errors
    /// When `hour` is over 23.
    pub fn with(self, hour: u32) -> Result<Self, HourSetError> {
        if hour > 23 { Err(HourSetError::NoSuchHour(hour)) } else { Ok(Self(self.0 | 1 << hour)) }
    }

    /// This set and the hours from `first` to `last`, both included; past midnight when `last` is the smaller.
    ///
    /// # Errors
    /// When either is over 23.
    pub fn with_span(self, first: u32, last: u32) -> Result<Self, HourSetError> {
        let mut set = self.with(first)?.with(last)?;
        let mut hour = first;
        while hour != last {
            set = set.with(hour)?;
            hour = (hour + 1) % 24;
        }
        Ok(set)
    }
}

impl FromStr for HourSet {
    type Err = HourSetError;

    /// Reads `6`, `6-21`, `6-9,17-20`; spans include both ends and may wrap midnight (`22-5`).
    fn from_str(text: &str) -> Result<Self, HourSetError> {
        let malformed = || HourSetError::Malformed(text.chars().take(40).collect());
        let hour = |part: &str| -> Result<u32, HourSetError> {
            let part = part.trim();
            let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse().map_err(|_| malformed()) } else { Err(malformed()) }
        };
        text.split(',').try_fold(Self::NONE, |set, part| match part.split_once(['-', '–']) {
            Some((first, last)) => set.with_span(hour(first)?, hour(last)?),
            None => set.with(hour(part)?),
        })
    }
}

impl fmt::Display for HourSet {
    /// Ascending spans, `6-21` or `0-5,22-23`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut hour, mut separator) = (0u8, "");
        while hour < 24 {
            if self.contains(hour) {
                let first = hour;
                while self.contains(hour + 1) {
                    hour += 1;
                }
                write!(f, "{separator}{first}")?;
                if first < hour {
                    write!(f, "-{hour}")?;
                }
                separator = ",";
            }
            hour += 1;
        }
        Ok(())
    }
}

impl fmt::Debug for HourSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HourSet({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_lists_and_midnight_are_understood() {
        for (text, shown) in [
            ("6-21", "6-21"),
            ("22-5", "0-5,22-23"),
            ("6-9, 17-20", "6-9,17-20"),
            ("7", "7"),
            ("06-09", "6-9"),
            ("0-23", "0-23"),
            ("5-5", "5"),
        ] {
            assert_eq!(text.parse::<HourSet>().unwrap().to_string(), shown, "{text}");
        }
    }

    #[test]
    fn hours_that_do_not_exist_are_refused() {
        assert_eq!("6-24".parse::<HourSet>(), Err(HourSetError::NoSuchHour(24)));
        for text in ["", "6-", "-", "a", "6:00-21:00", "6-21-23", "1,,2", "6 21", "-1"] {
            assert!(matches!(text.parse::<HourSet>(), Err(HourSetError::Malformed(_))), "{text}");
        }
    }
}
