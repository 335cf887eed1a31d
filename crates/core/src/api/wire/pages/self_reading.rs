use nettleie::quantity::Money;
use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::decimal_text::nok;
use crate::api::wire::{Gsrn, Reading, words};

/// `GET /v1/self-reading`: meters that somebody has to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfReading {
    /// How customers are billed and when they read; none where the company has no such rules any more.
    pub rules: Vec<BillingRule>,
    /// The customer's points without hours.
    pub points: Vec<ReadPoint>,
    /// The form to deliver a reading with.
    #[serde(default)]
    pub reading_form: Option<String>,
}

/// How some customers are billed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillingRule {
    /// The id in [`ReadPoint::rule`].
    pub id: String,
    /// Months from bill to bill.
    pub every_months: u8,
    /// Billed before the energy is used, by estimate, and settled when the year is over.
    #[serde(default)]
    pub in_advance: bool,
    /// When a reading is due; `None` where none is asked for.
    #[serde(default)]
    pub reading_due: Option<DueDays>,
    /// Also read on arrival and at the end of the season.
    #[serde(default)]
    pub read_by_season: bool,
    /// In which days of the month a bill falls due.
    pub payment_due: PaymentDays,
    /// Taken off for a reading in time, for who has eFaktura.
    #[serde(default)]
    pub discount: Option<ReadingDiscount>,
}

/// A day in some months of every year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueDays {
    /// Of the month.
    pub day: u8,
    /// 1 to 12.
    pub months: Vec<u8>,
    /// How many days before or after still count as in time.
    pub window_days: u8,
}

/// From a day of the month to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentDays {
    /// The earliest.
    pub from: u8,
    /// The latest.
    pub to: u8,
}

/// Money off for reading in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingDiscount {
    /// For each reading.
    #[serde(with = "nok")]
    pub nok: Money,
    /// In a year at most.
    #[serde(with = "nok")]
    pub most_a_year: Money,
}

/// A point whose meter somebody reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPoint {
    /// The point.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// The rule that it is billed by.
    pub rule: String,
    /// The kW that its tier is billed by, whatever it used.
    pub billed_kw: u32,
    /// Whether bills come as eFaktura.
    pub efaktura: bool,
    /// The reminder that has been ordered.
    #[serde(default)]
    pub reminder: Option<Reminder>,
    /// What the meter stood at, oldest first.
    pub readings: Vec<Reading>,
}

/// A reminder of the next reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// How it comes.
    pub channel: ReminderChannel,
    /// How many days before.
    pub days_before: u32,
}

/// Ways of reminding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderChannel {
    /// By e-mail.
    Email,
    /// By SMS.
    Sms,
}

impl Page for SelfReading {
    const KIND: PageKind = PageKind::SelfReading;

    fn forms(&self) -> Vec<&str> {
        self.reading_form.iter().map(String::as_str).collect()
    }
}
