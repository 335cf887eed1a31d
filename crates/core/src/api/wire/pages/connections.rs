use chrono::NaiveDate;
use nettleie::quantity::Money;
use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::Address;
use crate::api::wire::decimal_text::nok;

/// `GET /v1/connections`: new and changed connections to the grid that installers have registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connections {
    /// The system that installers register in: `Elsmart`.
    pub system: String,
    /// The customer's cases, newest first.
    pub cases: Vec<ConnectionCase>,
    /// What customers should know.
    #[serde(default)]
    pub topics: Vec<HelpTopic>,
    /// The form to accept an offer with.
    #[serde(default)]
    pub accept_form: Option<String>,
}

/// One connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionCase {
    /// The server's id of it.
    pub id: String,
    /// The number in letters and on bills.
    pub number: String,
    /// What is to be done: `Nytt anlegg: garasje med lading`.
    pub title: String,
    /// Where.
    pub address: Address,
    /// Who does it.
    pub installer: Installer,
    /// What the company still lacks; the case counts as received when there is nothing.
    #[serde(default)]
    pub missing: Vec<String>,
    /// How far it has come: what is done has a day.
    pub steps: Vec<ConnectionStep>,
    /// What it costs.
    #[serde(default)]
    pub offer: Option<Offer>,
}

/// Who does the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installer {
    /// Its name.
    pub name: String,
    /// It may work on the company's grid.
    pub prequalified: bool,
    /// Who does so in its place, when it may not.
    #[serde(default)]
    pub area_supplier: Option<String>,
}

/// A step of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionStep {
    /// Which.
    pub step: StepWord,
    /// The day on which it was done; `None` until then.
    pub done: Option<NaiveDate>,
}

/// The steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepWord {
    /// The installer has registered it.
    Registered,
    /// All information is in.
    Received,
    /// The company has made an offer.
    Offered,
    /// The customer has accepted it.
    Accepted,
    /// The customer has paid.
    Paid,
    /// Work may start.
    MayStart,
    /// The connection is in use.
    Connected,
}

/// What a connection costs the customer (anleggsbidrag).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Kroner with VAT.
    #[serde(with = "nok")]
    pub contribution_nok: Money,
    /// What it is for.
    pub description: String,
    /// The last day to accept it.
    pub valid_to: NaiveDate,
}

/// What customers should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpTopic {
    /// Its heading.
    pub title: String,
    /// What about it, as HTML from a stranger.
    pub text: String,
}

impl Page for Connections {
    const KIND: PageKind = PageKind::Connections;

    fn forms(&self) -> Vec<&str> {
        self.accept_form.iter().map(String::as_str).collect()
    }
}
