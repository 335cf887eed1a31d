use serde::Serialize;

use crate::company::Company;
use crate::i18n::Texts;

/// Whom to call before anything is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmergencyState {
    /// `Er det fare for liv, ring først.`.
    pub warning: String,
    /// Fire, police, ambulance, and the company's operations centre.
    pub calls: Vec<CallState>,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallState {
    /// Who answers.
    pub label: String,
    /// For the telephone.
    pub number: String,
    /// For the eye.
    pub shown: String,
    /// Both as they are read aloud.
    pub spoken: String,
}

/// The numbers: those of the country's emergency services are the same everywhere in Norway.
pub(super) fn emergency(texts: Texts, company: &Company) -> EmergencyState {
    let call = |label: &str, number: &str, shown: String| {
        let label = texts.text(label);
        CallState { spoken: format!("{label}: {shown}"), label, number: number.to_owned(), shown }
    };
    let public = |label: &str, number: &str| call(label, number, number.to_owned());
    let centre = &company.contact.operations_centre;
    EmergencyState {
        warning: texts.text("hazard-warning"),
        calls: vec![
            public("hazard-fire", "110"),
            public("hazard-police", "112"),
            public("hazard-ambulance", "113"),
            call("hazard-operations-centre", centre.as_str(), centre.in_pairs()),
        ],
    }
}
