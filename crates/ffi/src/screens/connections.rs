use kundeapp_core::api::wire::StepWord;
use kundeapp_core::error::AppError;
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::connections::{
    ConnectionDetail, ConnectionRow, ConnectionsScreen as Core, ConnectionsState, HelpState, OfferState,
    StepRow,
};
use kundeapp_core::screens::{Figure, FormLink, Frame};

use super::page::page;
use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Tilknytning.
    ConnectionsScreen, ConnectionsListener, ConnectionsShown: Core => ConnectionsState
}

page!(ConnectionsScreen, Connections);

#[uniffi::export]
impl ConnectionsScreen {
    /// One case; none when it is not there any more.
    pub async fn detail(&self, id: String) -> Result<Option<ConnectionDetail>, AppFailure> {
        self.shown.read(move |screen| screen.detail(&id).map_err(AppError::local_data)).await
    }
}

/// What Tilknytning shows.
#[uniffi::remote(Record)]
pub struct ConnectionsState {
    pub frame: Frame,
    pub about: String,
    pub none: Option<String>,
    pub cases: Vec<ConnectionRow>,
    pub topics: Vec<HelpState>,
}

/// A case in the list.
#[uniffi::remote(Record)]
pub struct ConnectionRow {
    pub id: String,
    pub number: String,
    pub title: String,
    pub address: String,
    pub status: String,
    pub yours: bool,
    pub spoken: String,
}

/// One case.
#[uniffi::remote(Record)]
pub struct ConnectionDetail {
    pub frame: Frame,
    pub head: ConnectionRow,
    pub missing_title: Option<String>,
    pub missing: Vec<String>,
    pub steps: Vec<StepRow>,
    pub offer: Option<OfferState>,
    pub accept: Option<FormLink>,
    pub installer: Vec<Figure>,
    pub installer_note: String,
}

/// One step of a case.
#[uniffi::remote(Record)]
pub struct StepRow {
    pub step: StepWord,
    pub name: String,
    pub day: Option<String>,
    pub state: String,
    pub done: bool,
    pub next: bool,
    pub spoken: String,
}

/// The steps of a case.
#[uniffi::remote(Enum)]
pub enum StepWord {
    Registered,
    Received,
    Offered,
    Accepted,
    Paid,
    MayStart,
    Connected,
}

/// What the company offers.
#[uniffi::remote(Record)]
pub struct OfferState {
    pub contribution: Figure,
    pub description: String,
    pub valid: String,
    pub expired: bool,
}

/// Help with something.
#[uniffi::remote(Record)]
pub struct HelpState {
    pub title: String,
    pub text: RichText,
}
