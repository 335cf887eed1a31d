use kundeapp_core::error::AppError;
use kundeapp_core::screens::support::{
    Better, CoOperativeState, ComparisonMonth, ComparisonState, CurrentSupport, Support, SupportDay,
    SupportDays, SupportHour, SupportHours, SupportMonth, SupportState,
};
use kundeapp_core::screens::{Figure, Frame};
use nettleie::time::Month;

use crate::AppFailure;
use crate::showing::screen;
use crate::values::{LocalDay, Moment};

screen! {
    /// Strømstøtte.
    SupportScreen, SupportListener, SupportShown: Support => SupportState
}

#[uniffi::export]
impl SupportScreen {
    /// The days of the month in which a day lies; none when the month is not there.
    pub async fn days(&self, month: LocalDay) -> Result<Option<SupportDays>, AppFailure> {
        self.shown.read(move |screen| screen.days(Month::of(month)).map_err(AppError::local_data)).await
    }

    /// The hours of a day; none when the day is not there.
    pub async fn hours(&self, day: LocalDay) -> Result<Option<SupportHours>, AppFailure> {
        self.shown.read(move |screen| screen.hours(day).map_err(AppError::local_data)).await
    }
}

/// What Strømstøtte shows.
#[uniffi::remote(Record)]
pub struct SupportState {
    pub frame: Frame,
    pub current_title: String,
    pub current: Option<CurrentSupport>,
    pub months_title: String,
    pub months: Vec<SupportMonth>,
    pub comparison: ComparisonState,
    pub co_operative: Option<CoOperativeState>,
    pub notes: Vec<String>,
}

/// The agreement with the state today.
#[uniffi::remote(Record)]
pub struct CurrentSupport {
    pub agreement: String,
    pub rule: String,
    pub so_far: Vec<Figure>,
    pub now: Option<Figure>,
}

/// One month, which opens into its days.
#[uniffi::remote(Record)]
pub struct SupportMonth {
    pub from: LocalDay,
    pub name: String,
    pub energy: Option<String>,
    pub amounts: Vec<Figure>,
    pub note: Option<String>,
    pub spoken: String,
}

/// The days of one month.
#[uniffi::remote(Record)]
pub struct SupportDays {
    pub title: String,
    pub month: SupportMonth,
    pub days: Vec<SupportDay>,
}

/// One day, which opens into its hours.
#[uniffi::remote(Record)]
pub struct SupportDay {
    pub date: LocalDay,
    pub label: String,
    pub energy: String,
    pub amounts: Vec<Figure>,
    pub spoken: String,
}

/// The hours of one day.
#[uniffi::remote(Record)]
pub struct SupportHours {
    pub title: String,
    pub hours: Vec<SupportHour>,
    pub headings: Vec<String>,
    pub basis: String,
}

/// One hour.
#[uniffi::remote(Record)]
pub struct SupportHour {
    pub start: Moment,
    pub name: String,
    pub energy: String,
    pub spot: Option<String>,
    pub amount: Option<Figure>,
    pub spoken: String,
}

/// Which agreement would have been the better one.
#[uniffi::remote(Record)]
pub struct ComparisonState {
    pub title: String,
    pub headings: Vec<String>,
    pub months: Vec<ComparisonMonth>,
    pub sentence: String,
}

/// One month of the comparison. Amounts are what the customer gets: with a minus sign, what they pay.
#[uniffi::remote(Record)]
pub struct ComparisonMonth {
    pub from: LocalDay,
    pub name: String,
    pub support: String,
    pub norgespris: String,
    pub better: Better,
    pub sentence: String,
    pub complete: bool,
}

/// Which agreement a month would have been better with.
#[uniffi::remote(Enum)]
pub enum Better {
    Support,
    Norgespris,
    Equal,
}

/// What a housing co-operative must know about its common meters.
#[uniffi::remote(Record)]
pub struct CoOperativeState {
    pub dwellings: Option<Figure>,
    pub cap: Figure,
    pub duty: String,
    pub others: String,
    pub months_over_cap: Vec<String>,
    pub must_report: bool,
}
