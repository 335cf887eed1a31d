use std::io::{self, Write};

use kundeapp_core::api::wire::PageKind;
use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

use super::{home, screen};
use crate::arguments::ShowArguments;
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Draws one screen from what is on this computer; a page of Kundeservice is asked for first.
pub async fn run(arguments: &ShowArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    if let Some(page) = arguments.screen.page() {
        refresh(&app, page).await;
    }
    let shown = screen::open(&app, arguments.screen, &arguments.options);
    print(&shown.map_err(|refusal| refusal.explained(&app))?, arguments.json)
}

/// Fetches a page anew. Without it the kept one is shown: its frame has its time, and what stands between app and server.
async fn refresh(app: &App, page: PageKind) {
    match app.refresh_page(page).await {
        Ok(())
        | Err(
            AppError::NotFound
            | AppError::SessionEnded
            | AppError::Offline(_)
            | AppError::ServerTrouble { .. }
            | AppError::Maintenance { .. }
            | AppError::AppTooOld,
        ) => {}
        Err(error) => {
            // A closed error stream is no reason to stop.
            let _ = writeln!(io::stderr(), "{}", app.explain(&error));
        }
    }
}

/// Prints a screen for people or for programs.
pub fn print(shown: &screen::Shown, json: bool) -> Result<(), Failure> {
    if json {
        return print_json(&shown.json);
    }
    let mut output = standard();
    write!(output, "{}", shown.text)?;
    finish(output)
}
