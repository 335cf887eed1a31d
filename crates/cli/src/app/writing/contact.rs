use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::contact::{ContactScreen, ContactScreenState};

use super::{files, result};
use crate::app::{home, render};
use crate::arguments::ContactArguments;
use crate::failure::Failure;

/// Asks the company about something, and shows what it has answered.
pub async fn run(arguments: &ContactArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let explain = |error| Failure::app(&app, &error);
    let pictures = arguments.files.iter().map(|path| files::read(path)).collect::<Result<Vec<_>, _>>()?;
    match app.fetch_contact().await {
        // What was fetched before will do.
        Err(error) if !error.is_passing() => return Err(explain(error)),
        _ => {}
    }
    let mut screen = app.contact().map_err(explain)?;
    for (field, value) in [("topic", &arguments.topic), ("text", &arguments.text)] {
        if let Some(value) = value {
            screen.fill(field, value).map_err(explain)?;
        }
    }
    for (name, bytes) in pictures {
        if !screen.attach(&name, bytes).map_err(explain)? {
            return Err(files::refused(&name, screen.state().map_err(explain)?.form, "attachments"));
        }
    }
    let (state, problem) = send(&app, &mut screen, arguments).await.map_err(explain)?;
    result::print(&render::contact(&state), &state, arguments.sending, problem.as_deref())
}

async fn send(
    app: &App,
    screen: &mut ContactScreen,
    arguments: &ContactArguments,
) -> Result<(ContactScreenState, Option<String>), AppError> {
    let sent = if arguments.sending.send { screen.send()? } else { None };
    let wrong = result::deliver(app, arguments.sending, sent).await?;
    let state = screen.state()?;
    let problem = state.form.problem.clone().filter(|_| wrong);
    Ok((state, problem))
}
