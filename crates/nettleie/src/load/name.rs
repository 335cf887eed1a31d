use super::one_line::{is_unprintable, quote};

/// The longest name that a file may give, in characters.
const MOST_CHARACTERS: usize = 300;

/// A name (or a link) that can be printed on a bill: not empty, of one line and a bounded length.
pub(crate) fn printable_name(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("an empty name".to_owned());
    }
    if text.chars().any(is_unprintable) {
        return Err(format!("the name {} has control characters", quote(text)));
    }
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        return Err(format!("the name {} is over {MOST_CHARACTERS} characters long", quote(text)));
    }
    Ok(text.to_owned())
}
