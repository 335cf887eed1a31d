use std::collections::BTreeMap;

use serde::Deserialize;

const METERS: &str = include_str!("../../../data/content/pages/meters.json");

/// What is known of meters beside their numbers.
#[derive(Debug, Deserialize)]
pub struct Meters {
    /// The form that a port is opened with.
    pub han_form: String,
    /// Points whose port is open.
    pub han_open: Vec<String>,
    pub main_switch_advice: String,
    /// By the number of phases, and `manual`.
    pub models: BTreeMap<String, String>,
}

impl Meters {
    pub fn load() -> Result<Self, String> {
        crate::content::read("meters.json", METERS)
    }
}
