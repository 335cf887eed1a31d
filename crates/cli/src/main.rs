//! `kundeapp`: the customer app of a grid company in a terminal, and its engine on files.

mod arguments;
mod engine;
mod failure;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Cli, Command};
use failure::Failure;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::OutputClosed) => ExitCode::SUCCESS,
        Err(failure) => {
            // Where even the error stream is closed there is nobody left to tell.
            let _ = writeln!(io::stderr(), "kundeapp: {failure}");
            failure.exit_code()
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Settle(arguments) => engine::settle::run(&arguments),
        Command::PriceSignal(arguments) => engine::price_signal::run(&arguments),
        Command::Tiers(arguments) => engine::tiers::run(&arguments),
        Command::Export(arguments) => engine::export::run(&arguments),
    }
}
