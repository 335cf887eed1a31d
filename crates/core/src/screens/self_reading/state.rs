use chrono::NaiveDate;
use serde::Serialize;

use crate::screens::{BillLine, Figure, FormLink, Frame};

/// What Måleravlesning shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SelfReadingState {
    /// What is around it.
    pub frame: Frame,
    /// When the meter is to be read next; `None` where no reading is asked for.
    pub due: Option<DueState>,
    /// How one is billed, when payment is due, eFaktura, the reminder.
    pub rhythm: Vec<Figure>,
    /// What the meter stood at, newest first; the last 24.
    pub readings: Vec<ReadingRow>,
    /// One can type a reading, and see the next bill before sending it.
    pub can_read: bool,
    /// `Lever målerstand`, where the company takes that from the app.
    pub deliver: Option<FormLink>,
    /// `Hva blir neste faktura?`: heading of that.
    pub preview_title: String,
    /// `Målerstand i dag, hele kWh`: names the field to type in.
    pub preview_label: String,
}

/// When the meter is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DueState {
    /// The day.
    pub day: NaiveDate,
    /// `Neste avlesning 1. jan. 2027`; `Fristen var 1. jan. 2027`.
    pub text: String,
    /// `om 41 dager`; `Les av så snart du kan.`
    pub detail: String,
    /// The day has passed without a reading.
    pub overdue: bool,
}

/// What the meter stood at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingRow {
    /// The day.
    pub day: String,
    /// `25 310 kWh`.
    pub value: String,
    /// Since the one before: `1 204 kWh`.
    pub used: Option<String>,
    /// `Lest av`, `Anslått`, `Beregnet`.
    pub kind: String,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// What a typed reading comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PreviewState {
    /// What is wrong with what was typed; nothing else is there then.
    pub problem: Option<String>,
    /// The reading in whole kWh, as it would be sent.
    pub kwh: Option<u64>,
    /// Is it right, since it is much more than usual?
    pub warning: Option<String>,
    /// `1. jan. 2026 til 21. nov. 2026: 3 410,00 kWh`.
    pub period: Option<String>,
    /// `Avregning hittil i år`, `Neste faktura`.
    pub title: Option<String>,
    /// The lines of the bill.
    pub lines: Vec<BillLine>,
    /// What has been billed in advance for the same days.
    pub billed: Option<Figure>,
    /// What it comes to.
    pub sum: Option<Figure>,
    /// What it rests on.
    pub note: Option<String>,
    /// `Lever 25 890 kWh`: the same reading with the form, where the company takes that from the app.
    pub deliver: Option<FormLink>,
}
