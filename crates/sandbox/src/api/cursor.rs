//! The cursor of the changes feed: opaque to the app, a version number here.

use crate::problem::Problem;

/// The version of a cursor; without one, everything is news.
pub fn version(cursor: Option<&str>) -> Result<i64, Problem> {
    match cursor {
        None => Ok(0),
        Some(text) => text
            .parse()
            .ok()
            .filter(|version: &i64| *version >= 0)
            .ok_or_else(|| Problem::invalid_request("since is not a cursor of this server")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_this_server_gave_is_a_cursor() {
        assert_eq!((version(None), version(Some("41"))), (Ok(0), Ok(41)));
        assert!(version(Some("-1")).is_err() && version(Some("")).is_err() && version(Some("x")).is_err());
    }
}
