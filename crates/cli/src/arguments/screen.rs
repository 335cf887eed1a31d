use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use kundeapp_core::screens::consumption::Scale;
use kundeapp_core::screens::spot::PriceStep;
use nettleie::identifiers::Gsrn;

use super::{HomeArguments, ScreenName};

/// Arguments of `show`.
#[derive(Debug, Args)]
pub struct ShowArguments {
    /// Which screen
    #[arg(value_enum)]
    pub screen: ScreenName,
    /// Whose screens.
    #[command(flatten)]
    pub home: HomeArguments,
    /// What of it.
    #[command(flatten)]
    pub options: ScreenOptions,
    /// The state as JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `points`.
#[derive(Debug, Args)]
pub struct PointsArguments {
    /// Only those that have these words in name, address or id
    pub search: Vec<String>,
    /// Whose points.
    #[command(flatten)]
    pub home: HomeArguments,
    /// Page of a long list, from 0
    #[arg(long, default_value_t = 0)]
    pub page: usize,
    /// The state as JSON
    #[arg(long)]
    pub json: bool,
}

/// What of a screen to show. One that a screen has no use for is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub struct ScreenOptions {
    /// Metering point; kept as the chosen one
    #[arg(long, value_name = "ID")]
    pub point: Option<Gsrn>,
    /// Length of the period
    #[arg(long, value_enum)]
    pub by: Option<ScaleChoice>,
    /// A local day in the period; on spot: yesterday, today or tomorrow
    #[arg(long, value_name = "DATE")]
    pub at: Option<NaiveDate>,
    /// One of a list, such as an invoice; on support: a month (2026-10) or a day (2026-10-12)
    #[arg(long)]
    pub id: Option<String>,
    /// Only what has these words
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// Page of a long list, from 0
    #[arg(long)]
    pub page: Option<usize>,
    /// Prices with or without VAT; as the customer's kind has it when left out
    #[arg(long, value_enum)]
    pub vat: Option<VatChoice>,
    /// What a bar of the spot price stands for
    #[arg(long, value_enum)]
    pub step: Option<StepChoice>,
    /// Looks for so many cheap hours in a row
    #[arg(long, value_name = "HOURS", value_parser = clap::value_parser!(u8).range(1..=24))]
    pub cheapest: Option<u8>,
    /// On reading: what the meter stands at, to see what it would come to; nothing is sent
    #[arg(long, value_name = "KWH")]
    pub kwh: Option<String>,
    /// The chart as the table behind it, and as it is read aloud
    #[arg(long)]
    pub table: bool,
}

impl ScreenOptions {
    /// The first option given that `screen` has no use for.
    pub fn misfit(&self, screen: ScreenName) -> Option<&'static str> {
        use ScreenName as S;
        let charts = matches!(screen, S::Consumption | S::Production);
        let pages = matches!(screen, S::Points | S::Faq);
        let opens = matches!(
            screen,
            S::Invoices
                | S::Support
                | S::News
                | S::Outages
                | S::Forms
                | S::Inspections
                | S::Access
                | S::Connections
                | S::MeterExchange
                | S::Faq
        );
        let chosen = [
            (self.by.is_some(), charts, "--by"),
            (self.at.is_some(), charts || screen == S::Spot, "--at"),
            (self.id.is_some(), opens, "--id"),
            (self.search.is_some(), pages, "--search"),
            (self.page.is_some(), pages, "--page"),
            (self.vat.is_some(), matches!(screen, S::Prices | S::Spot), "--vat"),
            (self.step.is_some(), screen == S::Spot, "--step"),
            (self.cheapest.is_some(), screen == S::Spot, "--cheapest"),
            (self.kwh.is_some(), screen == S::Reading, "--kwh"),
            (self.table, charts || screen == S::Spot, "--table"),
        ];
        chosen.into_iter().find(|(given, fits, _)| *given && !*fits).map(|(.., name)| name)
    }
}

/// Lengths of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScaleChoice {
    /// By hours.
    Day,
    /// By days, Monday to Sunday.
    Week,
    /// By days.
    Month,
    /// By months.
    Year,
}

impl From<ScaleChoice> for Scale {
    fn from(choice: ScaleChoice) -> Self {
        match choice {
            ScaleChoice::Day => Self::Day,
            ScaleChoice::Week => Self::Week,
            ScaleChoice::Month => Self::Month,
            ScaleChoice::Year => Self::Year,
        }
    }
}

/// Bars of the spot price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StepChoice {
    /// Clock hours.
    Hour,
    /// 15 minutes.
    Quarter,
}

impl From<StepChoice> for PriceStep {
    fn from(choice: StepChoice) -> Self {
        match choice {
            StepChoice::Hour => Self::Hour,
            StepChoice::Quarter => Self::Quarter,
        }
    }
}

/// The VAT switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum VatChoice {
    /// Prices with VAT.
    With,
    /// Prices without VAT.
    Without,
}

impl VatChoice {
    /// Whether prices have VAT.
    pub const fn is_with(self) -> bool {
        matches!(self, Self::With)
    }
}
