use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use nettleie::identifiers::Gsrn;

use super::HomeArguments;

/// Whether what was filled in is kept or sent.
#[derive(Clone, Copy, Debug, Args)]
pub struct Sending {
    /// Send it, now or as soon as there is a network
    #[arg(long, conflicts_with = "draft")]
    pub send: bool,
    /// Keep it as a draft (this is what happens without --send)
    #[arg(long)]
    pub draft: bool,
    /// The state as JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `form`.
#[derive(Debug, Args)]
pub struct FormArguments {
    /// The id of the form, as `show services --json` and the server have it
    pub id: String,
    /// What it is about, for a form that a page leads to: the id that `show` of the page prints
    #[arg(long, value_name = "REFERENCE")]
    pub about: Option<String>,
    /// What to fill in; `yes` or `no` for a consent
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub values: Vec<(String, String)>,
    /// A JPEG, PNG or PDF to go along
    #[arg(long = "attach", value_name = "FIELD=FILE", value_parser = pair)]
    pub files: Vec<(String, String)>,
    /// Forget what was filled in before
    #[arg(long)]
    pub anew: bool,
    /// Keep or send.
    #[command(flatten)]
    pub sending: Sending,
    /// Whose form.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// Arguments of `contact`.
#[derive(Debug, Args)]
pub struct ContactArguments {
    /// The id of a topic
    #[arg(long)]
    pub topic: Option<String>,
    /// What to ask
    #[arg(long)]
    pub text: Option<String>,
    /// Up to three pictures
    #[arg(long = "attach", value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Keep or send.
    #[command(flatten)]
    pub sending: Sending,
    /// Whose inquiry.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// Arguments of `anonymous`.
#[derive(Debug, Args)]
pub struct AnonymousArguments {
    /// Ask, or read an answer.
    #[command(subcommand)]
    pub action: AnonymousAction,
    /// Which company; whoever is logged in there is not told of.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// What can be done without a name.
#[derive(Debug, Subcommand)]
pub enum AnonymousAction {
    /// What one can ask about; with --send, asks
    Ask {
        /// The id of a topic
        #[arg(long)]
        topic: Option<String>,
        /// What to ask
        #[arg(long)]
        text: Option<String>,
        /// Send it now: nothing is kept for later
        #[arg(long)]
        send: bool,
    },
    /// How a case stands; asks for the code, which no history of commands should hold
    Answer {
        /// The case number
        case: String,
    },
}

/// Arguments of `report-hazard`.
#[derive(Debug, Args)]
pub struct HazardArguments {
    /// What it is
    #[arg(long, value_enum)]
    pub category: Option<CategoryChoice>,
    /// What was seen
    #[arg(long)]
    pub text: Option<String>,
    /// Where, at one of the customer's points
    #[arg(long, value_name = "ID", group = "place")]
    pub point: Option<Gsrn>,
    /// Where, as one would say it
    #[arg(long, group = "place")]
    pub address: Option<String>,
    /// Where, in degrees: `60.39299,5.32415`
    #[arg(long, value_name = "NORTH,EAST", group = "place")]
    pub position: Option<String>,
    /// Up to three pictures
    #[arg(long = "attach", value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Keep or send.
    #[command(flatten)]
    pub sending: Sending,
    /// Whose report; nobody needs to be logged in.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// What can be dangerous at the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CategoryChoice {
    /// An open or broken electrical cabinet.
    OpenCabinet,
    /// A line on the ground or hanging low.
    LineDown,
    /// A damaged pole.
    DamagedPole,
    /// A tree on a line.
    TreeOnLine,
    /// Anything else.
    Other,
}

/// Arguments of `outbox`.
#[derive(Debug, Args)]
pub struct OutboxArguments {
    /// What to do; lists when left out.
    #[command(subcommand)]
    pub action: Option<OutboxAction>,
    /// Whose outbox.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// What can be done with the outbox.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum OutboxAction {
    /// What waits, and what was received
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Send what waits
    Send,
    /// Try one again, also one that was given up
    Retry {
        /// Its number in the list
        id: i64,
    },
    /// Delete one
    Delete {
        /// Its number in the list
        id: i64,
    },
}

/// Arguments of `logout`.
#[derive(Debug, Args)]
pub struct LogoutArguments {
    /// Whose session.
    #[command(flatten)]
    pub home: HomeArguments,
    /// Also when something has not been sent
    #[arg(long)]
    pub discard_unsent: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("a field and its value with = between")?;
    Ok((name.to_owned(), value.to_owned()))
}
