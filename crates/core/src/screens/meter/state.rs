use serde::Serialize;

use crate::api::wire::HanPort;
use crate::rich_text::RichText;
use crate::screens::{Figure, FormLink, Frame};

/// What Min strømmåler shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeterState {
    /// What is around it.
    pub frame: Frame,
    /// Number, type, when it was put up, how its values come.
    pub fields: Vec<Figure>,
    /// The customer's own port.
    pub han: Option<HanState>,
    /// `Dette måles`.
    pub measures_title: String,
    /// What it counts.
    pub measures: Vec<String>,
    /// `Før du slår av hovedbryteren`.
    pub advice_title: String,
    /// What to know then.
    pub advice: RichText,
}

/// The port that a customer's own equipment can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HanState {
    /// Chooses the icon.
    pub port: HanPort,
    /// `HAN-porten er lukket`.
    pub text: String,
    /// What that means.
    pub about: String,
    /// `Be om åpning`, when it can be opened.
    pub opening: Option<FormLink>,
}
