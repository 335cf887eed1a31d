use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::{Gsrn, words};

/// `GET /v1/meters`: the meters of the customer's points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meters {
    /// One for each point.
    pub meters: Vec<Meter>,
    /// The form that a port is opened with.
    #[serde(default)]
    pub han_form: Option<String>,
    /// What to know before touching the main switch, as HTML from a stranger.
    #[serde(default)]
    pub main_switch_advice: Option<String>,
}

/// A meter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meter {
    /// Where it is.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// The number on it.
    pub number: String,
    /// What it can do.
    pub kind: MeterKind,
    /// Its maker's name for it, when that is known.
    #[serde(default)]
    pub model: Option<String>,
    /// When it was put up.
    pub installed: NaiveDate,
    /// 1 or 3.
    pub phases: u8,
    /// Main fuse in ampere, when that is known.
    #[serde(default)]
    pub main_fuse_ampere: Option<u32>,
    /// How its values come to the company.
    pub communication: Communication,
    /// When it was last heard of.
    #[serde(default)]
    pub last_contact: Option<DateTime<Utc>>,
    /// The customer's own port.
    pub han: HanPort,
    /// What it counts.
    pub measures: Vec<MeasuredWord>,
    /// How often, in minutes; `None` where somebody reads it.
    #[serde(default)]
    pub interval_minutes: Option<u16>,
}

/// What a meter can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeterKind {
    /// It sends its values by itself (AMS).
    Smart,
    /// Somebody reads it.
    Manual,
}

/// How values come to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Communication {
    /// Over the mobile network.
    Mobile,
    /// From meter to meter by radio.
    Mesh,
    /// Not at all.
    None,
    /// In a way that this version does not know.
    #[serde(other)]
    Other,
}

/// The port that a customer's own equipment can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HanPort {
    /// It can be read.
    Open,
    /// It has to be opened by the company first.
    Closed,
    /// The meter has none.
    None,
}

/// What a meter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasuredWord {
    /// Energy taken from the grid.
    ActiveImport,
    /// Energy fed into it.
    ActiveExport,
    /// Reactive energy taken.
    ReactiveImport,
    /// Reactive energy given.
    ReactiveExport,
    /// Power right now, on the port only.
    Power,
    /// Voltage of each phase, on the port only.
    Voltage,
    /// Something that this version does not know.
    #[serde(other)]
    Other,
}

impl Page for Meters {
    const KIND: PageKind = PageKind::Meters;

    fn forms(&self) -> Vec<&str> {
        self.han_form.iter().map(String::as_str).collect()
    }
}
