mod app;
mod files;

use clap::{Parser, Subcommand};

pub use app::{
    DemoArguments, DemoCustomer, HomeArguments, LoginArguments, LoginMethodChoice, SandboxArguments,
    ScreenName, ScreenOptions, ShowArguments,
};
pub use files::{
    AgreementKind, ExportArguments, ExportFormat, PriceSignalArguments, SettleArguments, SettleFormat,
    TariffArguments, TiersArguments,
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
    /// Start a sandbox, log in, synchronise and print the screens of a demo customer
    Demo(DemoArguments),
    /// Run the embedded grid company until interrupted
    Sandbox(SandboxArguments),
    /// Log in with a one-time code
    Login(LoginArguments),
    /// Fetch what is new
    Sync(HomeArguments),
    /// Draw one screen from what is on this computer
    Show(ShowArguments),
    /// End the session and remove the user's data
    Logout(HomeArguments),
    /// Settle months from metering values and a tariff: peaks, tier, lines and totals
    Settle(SettleArguments),
    /// The energy charge hour by hour as CSV, without taxes and VAT
    PriceSignal(PriceSignalArguments),
    /// The tiers of a tariff as JSON, or the tier of one average
    Tiers(TiersArguments),
    /// Own metering values as CSV or JSON, in order and without repetitions
    Export(ExportArguments),
}
