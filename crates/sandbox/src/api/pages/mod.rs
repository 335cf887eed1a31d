//! The pages of customer service. Each comes whole, with a version: who names the one that they know gets no content
//! while it is still the same.

mod authorisations;
mod connections;
mod elhub;
mod faq;
mod meter_exchanges;
mod meters;
mod self_reading;

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::Json;
use chrono::SecondsFormat;
use nettleie::time::local_time;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::openapi::InstantText;
use crate::state::AppState;

/// Whole numbers up to here are the same in every reader of JSON.
const LARGEST: u64 = (1 << 53) - 1;

pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(faq::faq))
        .routes(routes!(authorisations::authorisations))
        .routes(routes!(meters::meters))
        .routes(routes!(elhub::elhub))
        .routes(routes!(self_reading::self_reading))
        .routes(routes!(connections::connections))
        .routes(routes!(meter_exchanges::meter_exchanges))
}

/// A page of customer service.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServicePage {
    /// Another number says that something on it is different.
    #[schema(minimum = 0, maximum = 9_007_199_254_740_991_u64)]
    version: u64,
    #[schema(value_type = InstantText)]
    now: String,
    /// What is on it, as `docs/api/contract.md` has it; null when it is what the caller knows.
    #[schema(value_type = Option<Object>, required = true)]
    content: Option<Value>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Known {
    /// The version that the caller has: its content is left out.
    #[param(value_type = Option<u64>, minimum = 0, maximum = 9_007_199_254_740_991_u64, nullable = false)]
    known: Option<Edition>,
}

/// The version of a page, as a caller names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u64")]
struct Edition(u64);

impl TryFrom<u64> for Edition {
    type Error = &'static str;

    fn try_from(number: u64) -> Result<Self, Self::Error> {
        if number <= LARGEST { Ok(Self(number)) } else { Err("no page has a version that large") }
    }
}

impl Known {
    /// The page, without its content when that is known already.
    fn answer(&self, state: &AppState, content: Value) -> Json<ServicePage> {
        let version = edition(&content);
        let now = local_time(state.clock.now()).to_rfc3339_opts(SecondsFormat::Secs, false);
        let content = (self.known != Some(Edition(version))).then_some(content);
        Json(ServicePage { version, now, content })
    }
}

/// A number that another content does not have.
fn edition(content: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.to_string().hash(&mut hasher);
    hasher.finish() & LARGEST
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn other_content_is_another_edition() {
        assert_eq!(edition(&json!({"a": 1})), edition(&json!({"a": 1})));
        assert_ne!(edition(&json!({"a": 1})), edition(&json!({"a": 2})));
        assert!(edition(&json!({"a": 1})) <= LARGEST);
    }
}
