use chrono::NaiveDate;

use super::one_line::quote;

/// The years that a file may speak of. What lies outside is a typing error, and would let series grow without bound.
pub(crate) const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// Reads `2026-07-01`, four digits of year, 1970 to 2100. The error is the reason for a [`super::LoadError`].
pub(crate) fn parse_date(text: &str) -> Result<NaiveDate, String> {
    let malformed = || format!("{} is not a date such as 2026-07-01", quote(text));
    let well_formed = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !well_formed {
        return Err(malformed());
    }
    let number = |part: std::ops::Range<usize>| text.get(part).and_then(|digits| digits.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return Err(malformed());
    };
    let year = i32::try_from(year).unwrap_or(0);
    if !YEARS.contains(&year) {
        return Err(format!("the date {text} is outside the years 1970 to 2100"));
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| format!("the date {text} does not exist"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_of_this_age_are_read() {
        assert_eq!(parse_date("2026-07-01").unwrap().to_string(), "2026-07-01");
        for (text, reason) in [
            ("2026-02-30", "the date 2026-02-30 does not exist"),
            ("1969-12-31", "the date 1969-12-31 is outside the years 1970 to 2100"),
            ("2026-7-1", "'2026-7-1' is not a date such as 2026-07-01"),
            ("01.07.2026", "'01.07.2026' is not a date such as 2026-07-01"),
            ("+026-07-01", "'+026-07-01' is not a date such as 2026-07-01"),
        ] {
            assert_eq!(parse_date(text), Err(reason.to_owned()));
        }
    }
}
