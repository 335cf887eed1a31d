//! Forms: the wire's own JSON, since the company describes them and the app only draws them.

use serde::Deserialize;
use serde_json::Value;

const FORMS: &str = include_str!("../../data/content/forms.json");

/// All forms.
#[derive(Debug, Deserialize)]
pub struct Forms {
    /// Raised with every change of the file.
    pub version: i64,
    pub forms: Vec<Value>,
}

impl Forms {
    pub fn load() -> Result<Self, String> {
        super::read("forms.json", FORMS)
    }
}
