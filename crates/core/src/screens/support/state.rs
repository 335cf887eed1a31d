use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::screens::{Figure, Frame};

/// What Strømstøtte shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportState {
    /// What is around it.
    pub frame: Frame,
    /// `Nåværende støtte`.
    pub current_title: String,
    /// What applies today; `None` before the first sync.
    pub current: Option<CurrentSupport>,
    /// `Siste 12 måneder`.
    pub months_title: String,
    /// The present month and the eleven before it, newest first; those before the customer moved in are left out.
    pub months: Vec<SupportMonth>,
    /// Support against Norgespris.
    pub comparison: ComparisonState,
    /// For the common meters of a housing co-operative.
    pub co_operative: Option<CoOperativeState>,
    /// What a reader must know beside the numbers.
    pub notes: Vec<String>,
}

/// The agreement with the state today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CurrentSupport {
    /// `Strømstøtte`, `Norgespris` or `Ingen avtale`.
    pub agreement: String,
    /// What it means, in a sentence.
    pub rule: String,
    /// What this month has come to so far.
    pub so_far: Vec<Figure>,
    /// What is paid for a kWh in the present hour.
    pub now: Option<Figure>,
}

/// One month, which opens into its days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportMonth {
    /// First day of the calendar month.
    pub from: NaiveDate,
    /// `oktober 2023`.
    pub name: String,
    /// `1 059,25 kWh`; `None` without any value.
    pub energy: Option<String>,
    /// Support, Norgespris or both where the agreement changed; the same amounts as on Forbruk.
    pub amounts: Vec<Figure>,
    /// Why there is no amount, or that it is not complete.
    pub note: Option<String>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// The days of one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportDays {
    /// `oktober 2023`.
    pub title: String,
    /// The month as it stands in the list of months.
    pub month: SupportMonth,
    /// Those with values, in order.
    pub days: Vec<SupportDay>,
}

/// One day, which opens into its hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportDay {
    /// The local day.
    pub date: NaiveDate,
    /// `12. nov.`.
    pub label: String,
    /// `106,65 kWh`.
    pub energy: String,
    /// What the state pays or settles: one amount a kind.
    pub amounts: Vec<Figure>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// The hours of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportHours {
    /// `søndag 12. november 2023`.
    pub title: String,
    /// Over their columns: hour, consumption, spot price, support.
    pub headings: Vec<String>,
    /// 23, 24 or 25 of them.
    pub hours: Vec<SupportHour>,
    /// Whether spot prices have VAT in them.
    pub basis: String,
}

/// One hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportHour {
    /// When it begins.
    pub start: DateTime<Utc>,
    /// `kl. 17:00–18:00`.
    pub name: String,
    /// `4,20 kWh`, or why there is none.
    pub energy: String,
    /// `141,28 øre/kWh`; `None` where the price is missing.
    pub spot: Option<String>,
    /// What the state pays or settles for it; `None` above the monthly cap or without an agreement.
    pub amount: Option<Figure>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// Which agreement would have been the better one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonState {
    /// `Strømstøtte eller Norgespris`.
    pub title: String,
    /// Over their columns: month, support, Norgespris, which was better.
    pub headings: Vec<String>,
    /// The months in which both existed, newest first.
    pub months: Vec<ComparisonMonth>,
    /// All of them together in a sentence, or why there are none.
    pub sentence: String,
}

/// One month of the comparison. Amounts are what the customer gets: with a minus sign, what they pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonMonth {
    /// First day of the calendar month.
    pub from: NaiveDate,
    /// `oktober 2025`.
    pub name: String,
    /// What support comes to.
    pub support: String,
    /// What Norgespris comes to.
    pub norgespris: String,
    /// Which one is better.
    pub better: Better,
    /// Which one is better, and by how much.
    pub sentence: String,
    /// Every hour had a value and a spot price.
    pub complete: bool,
}

/// Which agreement a month would have been better with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// Strømstøtte.
    Support,
    /// Norgespris.
    Norgespris,
    /// Neither.
    Equal,
}

/// What a housing co-operative must know about its common meters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoOperativeState {
    /// The number of dwellings that the grid company knows; `None` where the board has not told it.
    pub dwellings: Option<Figure>,
    /// The cap a month for all of them.
    pub cap: Figure,
    /// The board's duty to report, in a sentence.
    pub duty: String,
    /// What is known of the share of the heated area that others than the households use: the server does not tell it.
    pub others: String,
    /// Months that passed the cap: `oktober 2023`, newest first.
    pub months_over_cap: Vec<String>,
    /// Some month passed the cap: the form is to be sent.
    pub must_report: bool,
}
