use std::io::Read;

use super::{LoadError, Place};

/// The largest document read whole, in bytes. Real tariff files have some kB, a day of spot prices 20 kB.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a whole document as UTF-8 text, for the readers that take `&str`.
///
/// # Errors
/// When reading fails, the document is larger than [`MOST_BYTES`], or it is not UTF-8.
pub fn read_text(file: &str, source: impl Read) -> Result<String, LoadError> {
    let refuse = |place, reason: &str| Err(LoadError::new(file, place, reason));
    let mut bytes = Vec::new();
    if let Err(error) = source.take(MOST_BYTES + 1).read_to_end(&mut bytes) {
        return refuse(Place::File, &format!("cannot be read: {error}"));
    }
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return refuse(Place::File, "larger than 16 MB");
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return refuse(Place::File, "encoded as UTF-16, expected UTF-8");
    }
    String::from_utf8(bytes).or_else(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        refuse(Place::Line(line_after(good)), "not UTF-8")
    })
}

/// Refuses a text over the limit, and takes a byte order mark off the others.
pub(crate) fn within_limit<'a>(file: &str, text: &'a str) -> Result<&'a str, LoadError> {
    if u64::try_from(text.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(LoadError::new(file, Place::File, "larger than 16 MB"));
    }
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

fn line_after(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').fold(1, |line: u64, _| line.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_must_be_utf8_and_small() {
        let line = |bytes: &[u8]| read_text("a.yml", bytes).unwrap_err().to_string();
        assert_eq!(line(b"a\nb\nM\xe5lt"), "a.yml, line 3: not UTF-8");
        assert_eq!(line(b"\xff\xfea\0"), "a.yml: encoded as UTF-16, expected UTF-8");
        assert_eq!(
            read_text("a.yml", std::io::repeat(b' ')).unwrap_err().to_string(),
            "a.yml: larger than 16 MB"
        );
    }
}
