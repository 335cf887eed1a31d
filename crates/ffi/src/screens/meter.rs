use kundeapp_core::api::wire::HanPort;
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::meter::{HanState, MeterScreen as Core, MeterState};
use kundeapp_core::screens::{Figure, FormLink, Frame};

use super::page::page;
use crate::showing::screen;

screen! {
    /// Min strømmåler at the chosen point.
    MeterScreen, MeterListener, MeterShown: Core => MeterState
}

page!(MeterScreen, Meters);

/// What Min strømmåler shows.
#[uniffi::remote(Record)]
pub struct MeterState {
    pub frame: Frame,
    pub fields: Vec<Figure>,
    pub han: Option<HanState>,
    pub measures_title: String,
    pub measures: Vec<String>,
    pub advice_title: String,
    pub advice: RichText,
}

/// The port for the customer's own readers.
#[uniffi::remote(Record)]
pub struct HanState {
    pub port: HanPort,
    pub text: String,
    pub about: String,
    pub opening: Option<FormLink>,
}

/// How that port is.
#[uniffi::remote(Enum)]
pub enum HanPort {
    Open,
    Closed,
    None,
}
