use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use clap::{Args, ValueEnum};
use kundeapp_core::i18n::Language;
use kundeapp_core::screens::consumption::Scale;
use kundeapp_sandbox::Fault;
use nettleie::identifiers::Gsrn;

/// Where the app keeps its data, and whose server it talks to.
#[derive(Clone, Debug, Args)]
pub struct HomeArguments {
    /// Folder for the app's data
    #[arg(long, value_name = "DIR", env = "KUNDEAPP_HOME")]
    pub home: Option<PathBuf>,
    /// The grid company's server
    #[arg(long, value_name = "URL", env = "KUNDEAPP_SERVER")]
    pub server: Option<String>,
    /// Language until one is chosen
    #[arg(long, value_enum, default_value_t = LanguageChoice::Nb)]
    pub language: LanguageChoice,
}

/// Arguments of `login`.
#[derive(Debug, Args)]
pub struct LoginArguments {
    /// Whose login.
    #[command(flatten)]
    pub home: HomeArguments,
    /// How to sign in
    #[arg(long, value_enum, default_value_t = LoginMethodChoice::Email)]
    pub method: LoginMethodChoice,
    /// E-mail address or mobile number; asked for when left out
    #[arg(long, value_name = "ADDRESS")]
    pub to: Option<String>,
    /// The code; asked for when left out
    #[arg(long)]
    pub code: Option<String>,
    /// How long to wait for the browser; as long as the server does when left out
    #[arg(long, value_name = "SECONDS")]
    pub timeout: Option<u64>,
}

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

/// What of a screen to show.
#[derive(Clone, Debug, Default, Args)]
pub struct ScreenOptions {
    /// Metering point; kept as the chosen one
    #[arg(long, value_name = "ID")]
    pub point: Option<Gsrn>,
    /// Length of the period
    #[arg(long, value_enum)]
    pub by: Option<ScaleChoice>,
    /// A local day in the period
    #[arg(long, value_name = "DATE")]
    pub at: Option<NaiveDate>,
    /// One of a list, such as an invoice
    #[arg(long)]
    pub id: Option<String>,
    /// Only what has these words
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
}

/// Arguments of `sandbox`.
#[derive(Debug, Args)]
pub struct SandboxArguments {
    /// Port on loopback; 0 takes any free one
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// What the demo data is drawn from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The company's time at the start; it runs on from there. The computer's when left out
    #[arg(long, value_name = "INSTANT")]
    pub now: Option<DateTime<Utc>>,
    /// Only the customer of the app's guide, at 2023-11-13 18:30
    #[arg(long)]
    pub guide: bool,
    /// Keep the company in a file
    #[arg(long, value_name = "FILE")]
    pub database: Option<PathBuf>,
    /// What goes wrong with every call: drop, 500, cut, delay=MS, 429=S, …
    #[arg(long)]
    pub fault: Option<Fault>,
    /// Let callers ask for faults with the header Sandbox-Fault
    #[arg(long)]
    pub allow_faults: bool,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// Whose app
    #[arg(long, value_enum, default_value_t = DemoCustomer::Private)]
    pub customer: DemoCustomer,
    /// One JSON object: screen name → state
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
    /// 200 points.
    CoOperative,
    /// No smart meter.
    HolidayHome,
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
}

/// Ways to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LoginMethodChoice {
    /// In the browser, private customers only.
    #[value(name = "bankid")]
    BankId,
    /// In the browser, private customers only.
    #[value(name = "bankid-mobile")]
    BankIdMobile,
    /// A code to an e-mail address.
    Email,
    /// A code to a mobile phone.
    Sms,
}

/// Languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LanguageChoice {
    /// Bokmål.
    Nb,
    /// English.
    En,
}

impl From<LanguageChoice> for Language {
    fn from(choice: LanguageChoice) -> Self {
        match choice {
            LanguageChoice::Nb => Self::Nb,
            LanguageChoice::En => Self::En,
        }
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

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScreenName {
    /// Oversikt.
    Overview,
    /// Forbruk.
    Consumption,
    /// Produksjon.
    Production,
    /// Prøveavregning.
    TrialSettlement,
    /// Faktura.
    Invoices,
    /// Dine forbrukstopper.
    Peaks,
    /// Nettleiepriser.
    Prices,
    /// Strømstøtte.
    Support,
    /// Spotpris.
    Spot,
    /// Aktuelt.
    News,
    /// Drift.
    Outages,
    /// Kundeservice.
    Services,
    /// Kontakt oss.
    Contact,
    /// Meld farlig forhold.
    Hazard,
    /// What was sent and what was not.
    Outbox,
    /// The metering points to choose from.
    Points,
}

impl ScreenName {
    /// Its name on the command line and in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consumption => "consumption",
            Self::Production => "production",
            Self::TrialSettlement => "trial-settlement",
            Self::Invoices => "invoices",
            Self::Peaks => "peaks",
            Self::Prices => "prices",
            Self::Overview => "overview",
            Self::Support => "support",
            Self::Spot => "spot",
            Self::News => "news",
            Self::Outages => "outages",
            Self::Services => "services",
            Self::Contact => "contact",
            Self::Hazard => "hazard",
            Self::Outbox => "outbox",
            Self::Points => "points",
        }
    }
}
