use serde::Serialize;

use crate::api::wire::PartyKind;
use crate::screens::{Figure, FormLink, Frame, PointHeader};

/// What Gi andre tilgang shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorisationsState {
    /// What is around it.
    pub frame: Frame,
    /// What a fullmakt lets others see.
    pub about: String,
    /// `Gi tilgang`, where the company takes that from the app.
    pub give: Option<FormLink>,
    /// Given by the customer.
    pub given: AuthorisationSection,
    /// Given to the customer.
    pub received: AuthorisationSection,
}

/// Authorisations in one direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorisationSection {
    /// Its name.
    pub title: String,
    /// A sentence in the place of the list when there are none.
    pub empty: Option<String>,
    /// The first page of them: those that hold first, newest first.
    pub rows: Vec<AuthorisationRow>,
    /// `Vis flere`: gets the next page, when there is one.
    pub more: Option<String>,
    /// `195 målepunkter`: how many hold.
    pub count: String,
}

/// A page of a section's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorisationPage {
    /// In the order of the section.
    pub rows: Vec<AuthorisationRow>,
    /// There is another page.
    pub more: bool,
}

/// An authorisation in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorisationRow {
    /// The server's id, to open it with.
    pub id: String,
    /// What can be seen.
    pub point: PointHeader,
    /// Who holds a given one; who gave a received one.
    pub party: String,
    /// Chooses the icon.
    pub kind: PartyKind,
    /// `Person`, `Styre`.
    pub kind_text: String,
    /// `fra 21. mai 2026 til 20. mai 2027`.
    pub period: String,
    /// `Gjelder`, `Avsluttet`, `Gjelder ikke ennå`.
    pub state: String,
    /// It holds today.
    pub active: bool,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// One authorisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorisationDetail {
    /// What is around it.
    pub frame: Frame,
    /// Who, what and from when.
    #[serde(flatten)]
    pub head: AuthorisationRow,
    /// The customer gave it.
    pub given: bool,
    /// Who, kind, point, from, to.
    pub fields: Vec<Figure>,
    /// What it lets the holder see.
    pub about: String,
    /// `Trekk tilbake`, when the customer may.
    pub withdraw: Option<FormLink>,
}
