//! `kundeapp`: the customer app of a grid company in a terminal, and its engine on files.

mod app;
mod arguments;
mod engine;
mod failure;
mod output;

use std::future::Future;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Cli, Command};
use failure::Failure;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) | Err(Failure::OutputClosed) => ExitCode::SUCCESS,
        Err(failure) => {
            // Where even the error stream is closed there is nobody left to tell.
            let _ = writeln!(io::stderr(), "kundeapp: {failure}");
            failure.exit_code()
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Demo(arguments) => block_on(app::demo::run(&arguments)),
        Command::Sandbox(arguments) => block_on(app::sandbox::run(&arguments)),
        Command::Area(arguments) => block_on(app::area::run(&arguments)),
        Command::Login(arguments) => block_on(app::login::run(&arguments)),
        Command::Sync(arguments) => block_on(app::sync::run(&arguments)),
        Command::Show(arguments) => block_on(app::show::run(&arguments)),
        Command::Points(arguments) => block_on(app::points::run(arguments)),
        Command::Settings(arguments) => block_on(app::settings::run(arguments)),
        Command::Pdf(arguments) => block_on(app::pdf::run(&arguments)),
        Command::MyPage(arguments) => block_on(app::my_page::run(&arguments)),
        Command::Logout(arguments) => block_on(app::logout::run(&arguments)),
        Command::Form(arguments) => block_on(app::writing::form::run(&arguments)),
        Command::Contact(arguments) => block_on(app::writing::contact::run(&arguments)),
        Command::Anonymous(arguments) => block_on(app::writing::anonymous::run(&arguments)),
        Command::ReportHazard(arguments) => block_on(app::writing::hazard::run(&arguments)),
        Command::Outbox(arguments) => block_on(app::writing::outbox::run(&arguments)),
        Command::Settle(arguments) => engine::settle::run(&arguments),
        Command::PriceSignal(arguments) => engine::price_signal::run(&arguments),
        Command::Tiers(arguments) => engine::tiers::run(&arguments),
        Command::Export(arguments) => engine::export::run(&arguments),
    }
}

fn block_on(command: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}
