use std::io::{self, Write};

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

use crate::app::{home, render};
use crate::arguments::{OutboxAction, OutboxArguments};
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Lists what waits and what was received; sends, retries or deletes.
pub async fn run(arguments: &OutboxArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let action = arguments.action.unwrap_or(OutboxAction::List { json: false });
    tell_of_lost(&app).map_err(|error| Failure::app(&app, &error))?;
    act(&app, action).await.map_err(|error| Failure::app(&app, &error))?;
    let state = app.outbox_screen().and_then(|screen| screen.state());
    let state = state.map_err(|error| Failure::app(&app, &error))?;
    if matches!(action, OutboxAction::List { json: true }) {
        return print_json(&state);
    }
    let mut output = standard();
    write!(output, "{}", render::outbox(&state))?;
    finish(output)
}

async fn act(app: &App, action: OutboxAction) -> Result<(), AppError> {
    match action {
        OutboxAction::List { .. } => Ok(()),
        OutboxAction::Send => app.send_outbox().await,
        OutboxAction::Retry { id } => {
            app.outbox_screen()?.retry(id)?;
            app.send_outbox().await
        }
        OutboxAction::Delete { id } => app.outbox_screen()?.delete(id),
    }
}

/// Says once what cannot be read any more.
fn tell_of_lost(app: &App) -> Result<(), AppError> {
    if let Some(sentence) = app.explain_lost(&app.lost_work()?) {
        // A closed error stream is no reason to stop.
        let _ = writeln!(io::stderr(), "{sentence}");
        app.forget_lost_work()?;
    }
    Ok(())
}
