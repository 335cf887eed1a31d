//! The areas of a query: one, or several with commas between.

use crate::problem::Problem;

/// What an area's id is made of.
fn is_area(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(letter)
}

/// The areas that a query names; none when it asks for everywhere.
pub fn named(query: Option<&str>) -> Result<Vec<&str>, Problem> {
    let Some(text) = query else { return Ok(Vec::new()) };
    let areas: Vec<&str> = text.split(',').collect();
    let good = areas.len() <= 50 && areas.iter().all(|area| is_area(area));
    good.then_some(areas).ok_or_else(|| Problem::invalid_request("area is no list of areas"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_words_between_commas() {
        assert_eq!(named(Some("askoy,ski")), Ok(vec!["askoy", "ski"]));
        assert_eq!(named(None), Ok(Vec::new()));
        for text in ["", ",", "askoy,", "askoy, ski", "ASKOY", "a/b", &"a".repeat(41)] {
            assert!(named(Some(text)).is_err(), "{text}");
        }
    }
}
