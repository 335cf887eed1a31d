use serde::Serialize;

use crate::screens::{Figure, Frame, PointHeader};

/// What Varslinger shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutagesState {
    /// What is around it.
    pub frame: Frame,
    /// Pågående strømstans.
    pub ongoing: OutageSection,
    /// Planlagt arbeid i ditt nærområde.
    pub planned: OutageSection,
}

/// Outages of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutageSection {
    /// Its name.
    pub title: String,
    /// `2`, or `Ingen`.
    pub count: String,
    /// A sentence in the place of the list when there are none.
    pub empty: Option<String>,
    /// One's own first, then in the order of time.
    pub outages: Vec<OutageRow>,
}

/// An outage in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutageRow {
    /// The server's id, to open it with.
    pub id: String,
    /// `Askøy`.
    pub area: String,
    /// `Storebotn, Storebotnvegen, postnummer 5309`.
    pub places: String,
    /// `fra 21. nov. 2026 kl. 10:25 til 21. nov. 2026 kl. 14:10`.
    pub span: String,
    /// `Berører deg`, when it hits a point of the customer's.
    pub own: Option<String>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// One outage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutageDetail {
    /// What is around it.
    pub frame: Frame,
    /// Area, places and time.
    #[serde(flatten)]
    pub head: OutageRow,
    /// `Målepunktene dine`: heading of the points.
    pub points_title: String,
    /// The customer's points that it hits.
    pub points: Vec<PointHeader>,
    /// Area, addresses, from, to, cause, affected.
    pub fields: Vec<Figure>,
    /// `Oppdateringer`: heading of what has been said.
    pub updates_title: String,
    /// What has been said of it, newest first.
    pub updates: Vec<OutageUpdateRow>,
}

/// News of an outage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutageUpdateRow {
    /// `21. nov. 2026 kl. 11:20`.
    pub time: String,
    /// What was said.
    pub text: String,
}
