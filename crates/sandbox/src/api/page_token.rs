//! The token of the next page: opaque to the app, good for as long as it likes, since it says where to go on and
//! not what a server remembers.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::db::blocks::Position;

/// A place in the list of blocks that are news after `since`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageToken {
    pub since: i64,
    pub after: Position,
}

impl PageToken {
    pub fn to_text(&self) -> String {
        let Position { day, point, direction } = &self.after;
        URL_SAFE_NO_PAD.encode(format!("1 {} {day} {point} {direction}", self.since))
    }

    /// `None` when it is no token of this server. A forged one shows its owner nothing that is not theirs.
    pub fn parse(text: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let mut words = text.split(' ');
        let layout = words.next()?;
        let since = words.next()?.parse().ok()?;
        let after = Position {
            day: words.next()?.parse().ok()?,
            point: words.next()?.to_owned(),
            direction: words.next()?.to_owned(),
        };
        (layout == "1" && words.next().is_none()).then_some(Self { since, after })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_and_anything_else_is_none() {
        let token = PageToken {
            since: 17,
            after: Position {
                day: "2026-04-01".parse().unwrap(),
                point: "999900000000000015".to_owned(),
                direction: "consumption".to_owned(),
            },
        };
        assert_eq!(PageToken::parse(&token.to_text()), Some(token));
        for text in ["", "x", "MiAx", "%%%"] {
            assert_eq!(PageToken::parse(text), None, "{text}");
        }
    }
}
