use serde::de::DeserializeOwned;

use super::text::within_limit;
use super::{LoadError, Place};

/// Parses a whole JSON document; syntax and type errors name line and column.
pub(crate) fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, LoadError> {
    let text = within_limit(file, text)?;
    serde_json::from_str(text).map_err(|error| {
        let place = match (error.line(), error.column()) {
            (0, _) => Place::File,
            (line, column) => Place::LineColumn(to_u64(line), to_u64(column)),
        };
        LoadError::new(file, place, &without_place(&error.to_string()))
    })
}

/// The message without its ending ` at line 3 column 5`, which stands in front already.
fn without_place(message: &str) -> String {
    message.rsplit_once(" at line ").map_or(message, |(reason, _)| reason).to_owned()
}

fn to_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
