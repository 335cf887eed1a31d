use chrono::{DateTime, NaiveDate, Utc};
use nettleie::quantity::Energy;
use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::decimal_text::optional_kwh;
use crate::api::wire::{Gsrn, words};

/// `GET /v1/elhub`: what the electricity market's common register holds of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elhub {
    /// Where one sees all of it, and decides who has access.
    pub link: String,
    /// What is reported and why, as the company explains it.
    pub topics: Vec<ElhubTopic>,
    /// What is registered of each point.
    pub points: Vec<ElhubPoint>,
    /// The form to revoke an access with.
    #[serde(default)]
    pub revoke_form: Option<String>,
}

/// Something that is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElhubTopic {
    /// Its heading.
    pub title: String,
    /// What about it, as HTML from a stranger.
    pub text: String,
}

/// What is registered of a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElhubPoint {
    /// The point.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// By the grid company.
    pub grid_company: GridRecord,
    /// By the power supplier; `None` without one.
    pub supplier: Option<SupplierRecord>,
    /// The newest day that has been reported, and when that was.
    #[serde(default)]
    pub reported_to: Option<NaiveDate>,
    /// When it was reported.
    #[serde(default)]
    pub reported_at: Option<DateTime<Utc>>,
    /// Others who may fetch the values.
    pub accesses: Vec<DataAccess>,
}

/// What the grid company has registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridRecord {
    /// Which ways energy goes.
    pub kind: PointKind,
    /// Whether the point is connected to the grid.
    pub connected: bool,
    /// How its energy is settled between companies.
    pub settlement: SettlementMethod,
    /// The settlement area of the grid.
    pub grid_area: String,
    /// What a year is taken to be.
    #[serde(default, with = "optional_kwh")]
    pub yearly_kwh: Option<Energy>,
    /// What the power is used for.
    pub used_for: String,
}

/// Kinds of point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// Takes from the grid.
    Consumption,
    /// Takes from it and feeds into it.
    Combined,
    /// Feeds into it.
    Production,
}

/// How energy is settled between companies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettlementMethod {
    /// Hour by hour.
    Hourly,
    /// Quarter by quarter.
    Quarterly,
    /// By a profile, since there are no hours.
    Profiled,
}

/// What the power supplier has registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplierRecord {
    /// Its name.
    pub name: String,
    /// Since when it supplies.
    pub since: NaiveDate,
    /// Who it says the customer is.
    pub customer: String,
    /// Whether it also bills the grid rent.
    pub bills_grid_rent: bool,
}

/// Somebody else who may fetch the values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataAccess {
    /// The server's id of it.
    pub id: String,
    /// Who.
    pub name: String,
    /// What for.
    pub purpose: String,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last; `None` until it is withdrawn.
    pub to: Option<NaiveDate>,
}

impl Page for Elhub {
    const KIND: PageKind = PageKind::Elhub;

    fn forms(&self) -> Vec<&str> {
        self.revoke_form.iter().map(String::as_str).collect()
    }
}
