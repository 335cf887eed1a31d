use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::{Gsrn, words};

/// `GET /v1/authorisations`: who may see whose points (fullmakt).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorisations {
    /// What the customer has given others, those that have ended too.
    pub given: Vec<Authorisation>,
    /// What others have given the customer and has not ended.
    pub received: Vec<Authorisation>,
    /// The form to give one with.
    #[serde(default)]
    pub give_form: Option<String>,
    /// The form to withdraw a given one with.
    #[serde(default)]
    pub withdraw_form: Option<String>,
}

/// A right to see a point of somebody else's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorisation {
    /// The server's id of it.
    pub id: String,
    /// The point.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// Who holds a given one; who gave a received one.
    pub party: Party,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last; `None` until it is withdrawn.
    pub to: Option<NaiveDate>,
}

/// The other side of an authorisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Name for the screen.
    pub name: String,
    /// Who that is.
    pub kind: PartyKind,
}

/// Kinds of [`Party`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// A person.
    Person,
    /// The board of a housing co-operative.
    Board,
    /// A business.
    Business,
}

impl Page for Authorisations {
    const KIND: PageKind = PageKind::Authorisations;

    fn forms(&self) -> Vec<&str> {
        self.give_form.iter().chain(&self.withdraw_form).map(String::as_str).collect()
    }
}
