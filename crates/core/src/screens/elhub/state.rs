use serde::Serialize;

use crate::rich_text::RichText;
use crate::screens::{Figure, FormLink, Frame};

/// What Elhub shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ElhubState {
    /// What is around it.
    pub frame: Frame,
    /// `Rapportert til og med 12. nov. 2023`, when something has been.
    pub reported: Option<String>,
    /// `Registrert av nettselskapet`.
    pub grid_company_title: String,
    /// What the grid company has registered of the point.
    pub grid_company: Vec<Figure>,
    /// `Registrert av strømleverandøren`.
    pub supplier_title: String,
    /// What the supplier has; none without one.
    pub supplier: Vec<Figure>,
    /// A sentence in its place, then.
    pub supplier_none: Option<String>,
    /// `Hvem kan hente tallene dine`.
    pub accesses_title: String,
    /// Others who may fetch the values, those that hold first.
    pub accesses: Vec<AccessRow>,
    /// A sentence in the place of the list when there are none.
    pub accesses_none: Option<String>,
    /// What is reported and why.
    pub topics: Vec<ElhubTopicState>,
    /// Where one sees all of it; https.
    pub link: Option<String>,
    /// `Åpne Elhubs Min side`.
    pub link_text: String,
}

/// Somebody else who may fetch the values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessRow {
    /// The server's id.
    pub id: String,
    /// Who.
    pub name: String,
    /// What for.
    pub purpose: String,
    /// `fra 1. mars 2023, til den trekkes tilbake`.
    pub period: String,
    /// It holds today.
    pub active: bool,
    /// The same in words.
    pub state: String,
    /// `Fjern tilgangen`, where the company takes that from the app.
    pub revoke: Option<FormLink>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// Something that is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ElhubTopicState {
    /// Its heading.
    pub title: String,
    /// What about it.
    pub text: RichText,
}
