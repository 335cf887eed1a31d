//! The cursor of the changes feed: opaque to the app, a version number here.

use crate::problem::Problem;

/// The version of a cursor; without one, everything is news.
pub fn version(cursor: Option<&str>) -> Result<i64, Problem> {
    match cursor {
        None => Ok(0),
        Some(text) => Some(text)
            .filter(|text| (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|digits| digits.parse().ok())
            .ok_or_else(|| Problem::invalid_request("since is not a cursor of this server")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_this_server_gave_is_a_cursor() {
        assert_eq!((version(None), version(Some("41"))), (Ok(0), Ok(41)));
        for text in ["", "-1", "+1", "x", "1234567890123456789"] {
            assert!(version(Some(text)).is_err(), "{text}");
        }
    }
}
