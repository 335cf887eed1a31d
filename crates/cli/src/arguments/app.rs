use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};
use kundeapp_core::i18n::Language;
use kundeapp_sandbox::Fault;

/// Where the app keeps its data, and whose server it talks to.
#[derive(Clone, Debug, Args)]
pub struct HomeArguments {
    /// Folder for the app's data
    #[arg(long, value_name = "DIR", env = "KUNDEAPP_HOME")]
    pub home: Option<PathBuf>,
    /// The grid company's server
    #[arg(long, value_name = "URL", env = "KUNDEAPP_SERVER")]
    pub server: Option<String>,
    /// Another grid company's configuration
    #[arg(long, value_name = "FILE", env = "KUNDEAPP_COMPANY")]
    pub company: Option<PathBuf>,
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

/// Arguments of `area`.
#[derive(Debug, Args)]
pub struct AreaArguments {
    /// Its name or id; without it the areas are listed
    pub area: Option<String>,
    /// Whose choice.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// Arguments of `pdf`.
#[derive(Debug, Args)]
pub struct PdfArguments {
    /// Of what
    #[arg(value_enum)]
    pub kind: PaperKind,
    /// Its id, as the list of invoices or inspections shows it
    pub id: String,
    /// Where to write it; ID.pdf when left out
    pub file: Option<PathBuf>,
    /// Whose paper.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// What there is as PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperKind {
    /// The copy of a bill.
    Invoice,
    /// The report of an inspection.
    Report,
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
    /// Play the company of a file, with its customers
    #[arg(long, value_name = "FILE", conflicts_with = "guide")]
    pub company: Option<PathBuf>,
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
