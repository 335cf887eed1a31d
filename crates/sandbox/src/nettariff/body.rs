use axum::body::Bytes;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// The JSON of a request's body.
pub fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| Problem::invalid_request(error.to_string()))
}
