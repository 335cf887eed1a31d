use serde::Serialize;

use crate::api::wire::StepWord;
use crate::rich_text::RichText;
use crate::screens::{Figure, FormLink, Frame};

/// What Tilknytning shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionsState {
    /// What is around it.
    pub frame: Frame,
    /// Where installers register: a sentence.
    pub about: String,
    /// A sentence in the place of the list when there are no cases.
    pub none: Option<String>,
    /// Newest first.
    pub cases: Vec<ConnectionRow>,
    /// What customers should know.
    pub topics: Vec<HelpState>,
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionRow {
    /// The server's id, to open it with.
    pub id: String,
    /// The number in letters and on bills.
    pub number: String,
    /// What is to be done.
    pub title: String,
    /// Where.
    pub address: String,
    /// `Tilbud sendt: venter på svar fra deg`.
    pub status: String,
    /// It waits for the customer.
    pub yours: bool,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// One case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionDetail {
    /// What is around it.
    pub frame: Frame,
    /// Number, what, where and how far.
    #[serde(flatten)]
    pub head: ConnectionRow,
    /// `Vi mangler dette før saken regnes som mottatt`, when something is missing.
    pub missing_title: Option<String>,
    /// What the company lacks.
    pub missing: Vec<String>,
    /// The steps in their order.
    pub steps: Vec<StepRow>,
    /// What it costs.
    pub offer: Option<OfferState>,
    /// `Godta tilbudet`, while the offer is open and the company takes that from the app.
    pub accept: Option<FormLink>,
    /// Who does it.
    pub installer: Vec<Figure>,
    /// What follows from the installer being prequalified or not.
    pub installer_note: String,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepRow {
    /// Chooses the icon.
    pub step: StepWord,
    /// `Tilbud sendt`.
    pub name: String,
    /// `3. nov. 2023`; `None` until it is done.
    pub day: Option<String>,
    /// Done, next, or later: in words, for whoever does not see the mark.
    pub state: String,
    /// It is done.
    pub done: bool,
    /// It is the one that comes next.
    pub next: bool,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// What a connection costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfferState {
    /// `Anleggsbidrag`: `48 750,00 kr`.
    pub contribution: Figure,
    /// What it is for.
    pub description: String,
    /// `Tilbudet gjelder til og med 1. des. 2023`; `Tilbudet gikk ut …`.
    pub valid: String,
    /// It can no longer be accepted.
    pub expired: bool,
}

/// What customers should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HelpState {
    /// Its heading.
    pub title: String,
    /// What about it.
    pub text: RichText,
}
