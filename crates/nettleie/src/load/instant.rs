use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};

use super::one_line::quote;

const MICROS: i64 = 1_000_000;
/// 1970-01-01 and 2101-01-01 in UTC: what lies outside is a typing error, and would let series grow without bound.
const SECONDS: std::ops::Range<i64> = 0..4_133_980_800;

/// Reads an RFC 3339 time with offset into microseconds since 1970 UTC. The error is the reason for a
/// [`super::LoadError`].
pub(crate) fn parse_micros(text: &[u8]) -> Result<i64, String> {
    let micros = match fixed_layout(text) {
        Some(seconds) => seconds.saturating_mul(MICROS),
        None => any_layout(text)?,
    };
    if SECONDS.contains(&micros.div_euclid(MICROS)) {
        Ok(micros)
    } else {
        Err(format!("the time {} is outside the years 1970 to 2100", shown(text)))
    }
}

/// Reads an RFC 3339 time with offset.
pub(crate) fn parse_instant(text: &str) -> Result<DateTime<Utc>, String> {
    let micros = parse_micros(text.as_bytes())?;
    DateTime::from_timestamp_micros(micros).ok_or_else(|| not_a_time(text.as_bytes()))
}

/// The layout that nearly every row has, `2026-04-01T00:00:00+02:00`, in seconds since 1970 UTC.
fn fixed_layout(text: &[u8]) -> Option<i64> {
    let text: &[u8; 25] = text.try_into().ok()?;
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', clock @ .., sign, oh0, oh1, b':', om0, om1] = text
    else {
        return None;
    };
    let [h0, h1, b':', min0, min1, b':', s0, s1] = clock else { return None };
    let two = |tens: &u8, ones: &u8| Some(10 * digit(*tens)? + digit(*ones)?);
    let year = 100 * two(y0, y1)? + two(y2, y3)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, two(m0, m1)?, two(d0, d1)?)?;
    let (hour, minute, second) = (two(h0, h1)?, two(min0, min1)?, two(s0, s1)?);
    let (offset_hour, offset_minute) = (two(oh0, oh1)?, two(om0, om1)?);
    if hour > 23 || minute > 59 || second > 59 || offset_hour > 23 || offset_minute > 59 {
        return None;
    }
    let offset = i64::from(offset_hour * 3600 + offset_minute * 60);
    let offset = match sign {
        b'+' => offset,
        b'-' => -offset,
        _ => return None,
    };
    let days = i64::from(date.num_days_from_ce()) - DAYS_FROM_CE_TO_1970;
    Some(days * 86_400 + i64::from(hour * 3600 + minute * 60 + second) - offset)
}

/// `num_days_from_ce` of 1970-01-01.
const DAYS_FROM_CE_TO_1970: i64 = 719_163;

fn digit(byte: u8) -> Option<u32> {
    byte.is_ascii_digit().then(|| u32::from(byte.wrapping_sub(b'0')))
}

fn any_layout(text: &[u8]) -> Result<i64, String> {
    let well_formed = std::str::from_utf8(text).ok().filter(|text| text.len() <= 40);
    let time = well_formed.and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    time.map(|time| time.timestamp_micros()).ok_or_else(|| not_a_time(text))
}

fn not_a_time(text: &[u8]) -> String {
    let shown = shown(text);
    if without_offset(text) {
        format!("the time {shown} has no UTC offset, so the autumn's doubled hour could not be told apart")
    } else {
        format!("{shown} is not a time such as 2026-04-01T00:00:00+02:00")
    }
}

fn without_offset(text: &[u8]) -> bool {
    const LAYOUTS: [&str; 6] = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%d %H:%M",
        "%d.%m.%Y %H:%M",
        "%d.%m.%Y %H:%M:%S",
    ];
    std::str::from_utf8(text)
        .is_ok_and(|text| LAYOUTS.iter().any(|layout| NaiveDateTime::parse_from_str(text, layout).is_ok()))
}

fn shown(text: &[u8]) -> String {
    quote(&String::from_utf8_lossy(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn any_offset_is_understood() {
        let expected = "2023-10-29T00:00:00Z".parse::<DateTime<Utc>>().unwrap();
        for text in [
            "2023-10-29T02:00:00+02:00",
            "2023-10-29T00:00:00Z",
            "2023-10-29T01:00:00.000+01:00",
            "2023-10-28T19:00:00-05:00",
            "2023-10-29T05:45:00+05:45",
        ] {
            assert_eq!(parse_instant(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn times_without_offset_or_out_of_bounds_are_refused() {
        let reasons = [
            "2026-04-01T00:00:00",
            "01.11.2021 00:00",
            "2026-04-01 00:00",
            "1969-12-31T00:00:00+00:00",
            "2101-01-01T00:00:00+00:00",
            "+20026-04-01T00:00:00Z",
            "2026-02-30T00:00:00+01:00",
            "2026-04-01T24:00:00+02:00",
            "2026-04-01T00:00:00*02:00",
            "",
            "i går",
        ]
        .map(|text| parse_instant(text).unwrap_err());
        insta::assert_snapshot!(reasons.join("\n"));
    }

    proptest! {
        #[test]
        fn the_fixed_layout_agrees_with_chrono(seconds in SECONDS, quarters in -48i32..56) {
            let offset = chrono::FixedOffset::east_opt(quarters * 900).unwrap();
            let time = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&offset);
            let text = time.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
            prop_assert_eq!(fixed_layout(text.as_bytes()), Some(seconds));
        }

        #[test]
        fn no_bytes_panic(text in prop::collection::vec(any::<u8>(), 0..50)) {
            let _ = parse_micros(&text);
        }
    }
}
