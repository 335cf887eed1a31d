use chrono::{DateTime, TimeZone, Utc};
use clap::{Args, ValueEnum};

use super::LanguageChoice;

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// Whose app, in full; all of them one after the other when left out, shortened but for the first
    #[arg(long, value_enum)]
    pub customer: Option<DemoCustomer>,
    /// One JSON object: screen name → state; of all customers: customer → screen name → state
    #[arg(long)]
    pub json: bool,
    /// Language
    #[arg(long, value_enum, default_value_t = LanguageChoice::Nb)]
    pub language: LanguageChoice,
    /// What the demo data is drawn from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The company's time
    #[arg(long, value_name = "INSTANT", default_value_t = demo_now())]
    pub now: DateTime<Utc>,
}

/// A fixed day, so that the demo shows the same every time.
fn demo_now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 17, 30, 0).single().unwrap_or_default()
}

/// The demo customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DemoCustomer {
    /// Three points, one by fullmakt.
    Private,
    /// A house with solar panels.
    Prosumer,
    /// Five points, quarters, prices without VAT.
    Business,
    /// No smart meter.
    HolidayHome,
    /// 200 points.
    CoOperative,
    /// Whose figures the app's guide shows.
    Guide,
}

impl DemoCustomer {
    /// Where the sandbox sends codes.
    pub const fn email(self) -> &'static str {
        match self {
            Self::Private => "privat@example.com",
            Self::Prosumer => "prosumer@example.com",
            Self::Business => "bedrift@example.com",
            Self::CoOperative => "borettslag@example.com",
            Self::HolidayHome => "hytte@example.com",
            Self::Guide => "veiledning@example.com",
        }
    }

    /// The word on the command line and in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Prosumer => "prosumer",
            Self::Business => "business",
            Self::CoOperative => "co-operative",
            Self::HolidayHome => "holiday-home",
            Self::Guide => "guide",
        }
    }
}
