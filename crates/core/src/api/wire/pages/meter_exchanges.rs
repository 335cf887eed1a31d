use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Page, PageKind};
use crate::api::wire::{Gsrn, words};

/// `GET /v1/meter-exchanges`: meters that are to be exchanged, or have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeterExchanges {
    /// Newest first.
    pub exchanges: Vec<MeterExchange>,
    /// What it means for the customer, as HTML from a stranger.
    #[serde(default)]
    pub about: Option<String>,
    /// The form to ask for another time with.
    #[serde(default)]
    pub change_form: Option<String>,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeterExchange {
    /// The server's id of it.
    pub id: String,
    /// Where.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// Why.
    pub reason: String,
    /// How far it has come.
    pub state: ExchangeState,
    /// Within which time the fitter comes.
    pub window: Window,
    /// How long the power is away, in minutes.
    pub power_off_minutes: u32,
    /// Whether somebody has to be there.
    pub presence: bool,
    /// Other times that can be had; none where it cannot be changed any more.
    #[serde(default)]
    pub other_windows: Vec<Window>,
    /// The time that the customer has asked for last; [`Self::window`] is the old one until the company has answered.
    #[serde(default)]
    pub asked: Option<AskedTime>,
}

/// A time that a customer has asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedTime {
    /// The day.
    pub day: NaiveDate,
    /// The part of the day: the id of a choice of the form that it was asked for with.
    pub time: String,
    /// When it was asked for.
    pub at: DateTime<Utc>,
}

/// How far an exchange has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeState {
    /// The company has set a time.
    Booked,
    /// The new meter is up.
    Done,
    /// It will not be.
    Cancelled,
}

/// A span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Window {
    /// From when.
    pub from: DateTime<Utc>,
    /// To when; later.
    pub to: DateTime<Utc>,
}

/// A span that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the time from {from} ends at {to}")]
pub struct WindowError {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

#[derive(Deserialize)]
struct Raw {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

impl TryFrom<Raw> for Window {
    type Error = WindowError;
    fn try_from(Raw { from, to }: Raw) -> Result<Self, WindowError> {
        if from < to { Ok(Self { from, to }) } else { Err(WindowError { from, to }) }
    }
}

impl Page for MeterExchanges {
    const KIND: PageKind = PageKind::MeterExchanges;

    fn forms(&self) -> Vec<&str> {
        self.change_form.iter().map(String::as_str).collect()
    }
}
