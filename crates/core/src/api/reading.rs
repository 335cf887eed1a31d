use serde::de::DeserializeOwned;

use super::ApiError;
use super::http::{Answer, Refusal};

/// The body of a good answer, or what the other kind says. `what` names the resource in errors.
pub(crate) fn read<T: DeserializeOwned>(what: &'static str, answer: &Answer) -> Result<T, ApiError> {
    match Refusal::of(answer) {
        Some(refusal) => Err(refusal.into()),
        None => answer.json().map_err(|source| ApiError::Unreadable { what, source }),
    }
}
