use std::io::Write;

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::outbox::ItemId;
use serde::Serialize;

use crate::arguments::Sending;
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Sends what was put in the outbox, and waits for the attempt. Says whether something must be corrected instead.
pub async fn deliver(app: &App, sending: Sending, sent: Option<ItemId>) -> Result<bool, AppError> {
    if sent.is_some() {
        app.send_outbox().await?;
    }
    Ok(sending.send && sent.is_none())
}

/// Prints the screen; fails when something must be corrected.
pub fn print(
    text: &str,
    state: &impl Serialize,
    sending: Sending,
    problem: Option<&str>,
) -> Result<(), Failure> {
    if sending.json {
        print_json(state)?;
    } else {
        let mut output = standard();
        write!(output, "{text}")?;
        finish(output)?;
    }
    problem.map_or(Ok(()), |problem| Err(Failure::App(problem.to_owned())))
}
