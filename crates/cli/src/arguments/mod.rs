mod app;
mod demo;
mod files;
mod screen;
mod screen_name;
mod settings;
mod writing;

use clap::{Parser, Subcommand};

pub use app::{
    AreaArguments, HomeArguments, LanguageChoice, LoginArguments, LoginMethodChoice, PaperKind, PdfArguments,
    SandboxArguments,
};
pub use demo::{DemoArguments, DemoCustomer};
pub use files::{
    AgreementKind, ExportArguments, ExportFormat, PriceSignalArguments, SettleArguments, SettleFormat,
    TariffArguments, TiersArguments,
};
pub use screen::{PointsArguments, ScaleChoice, ScreenOptions, ShowArguments};
pub use screen_name::ScreenName;
pub use settings::{Change, SettingsArguments, Switch};

pub use writing::{
    AnonymousAction, AnonymousArguments, CategoryChoice, ContactArguments, FormArguments, HazardArguments,
    LogoutArguments, OutboxAction, OutboxArguments, Sending,
};

/// The customer app of a grid company in a terminal, and its engine on files.
#[derive(Debug, Parser)]
#[command(name = "kundeapp", version, about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start a sandbox, log in, synchronise and print the screens of the demo customers
    Demo(DemoArguments),
    /// Run the embedded grid company until interrupted
    Sandbox(SandboxArguments),
    /// Log in with a one-time code
    Login(LoginArguments),
    /// List the areas of the grid, or choose one for what may be seen without a login
    Area(AreaArguments),
    /// Fetch what is new: of the customer, or of the chosen area while nobody is logged in
    Sync(HomeArguments),
    /// Draw one screen from what is on this computer
    Show(ShowArguments),
    /// The metering points to choose from, or those that match a search
    Points(PointsArguments),
    /// List the settings, or change one
    Settings(SettingsArguments),
    /// Write the copy of an invoice or the report of an inspection as PDF; once fetched it is kept for later
    Pdf(PdfArguments),
    /// The address of the customer's page on the company's web site, signed in; it opens once, within a minute
    MyPage(HomeArguments),
    /// End the session and remove the user's data
    Logout(LogoutArguments),
    /// Fill in a form of the company's, and send it
    Form(FormArguments),
    /// Ask the company about something, and see what it has answered
    Contact(ContactArguments),
    /// Ask the company without a name, and read its answer with the code that it gives
    Anonymous(AnonymousArguments),
    /// Tell the company of something dangerous at the grid; in danger of life, call first
    ReportHazard(HazardArguments),
    /// What was sent and what was not
    Outbox(OutboxArguments),
    /// Settle months from metering values and a tariff: peaks, tier, lines and totals
    Settle(SettleArguments),
    /// The energy charge hour by hour as CSV, without taxes and VAT
    PriceSignal(PriceSignalArguments),
    /// The tiers of a tariff as JSON, or the tier of one average
    Tiers(TiersArguments),
    /// Own metering values as CSV or JSON, in order and without repetitions
    Export(ExportArguments),
}
