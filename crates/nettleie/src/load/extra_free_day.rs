use super::one_line::quote;
use crate::time::ExtraFreeDay;

/// Reads `12-24`, month and day. The error is the reason for a [`super::LoadError`].
pub(crate) fn extra_free_day(text: &str) -> Result<ExtraFreeDay, String> {
    let well_formed = text.len() == 5
        && text
            .bytes()
            .enumerate()
            .all(|(place, byte)| if place == 2 { byte == b'-' } else { byte.is_ascii_digit() });
    let day = if well_formed { ExtraFreeDay::parse(text) } else { None };
    day.ok_or_else(|| format!("{} is not a day such as 12-24", quote(text)))
}
