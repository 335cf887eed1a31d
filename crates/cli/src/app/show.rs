use std::io::Write;

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

use super::{home, screen};
use crate::arguments::ShowArguments;
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Draws one screen from what is on this computer.
pub async fn run(arguments: &ShowArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let shown = open(&app, arguments).map_err(|error| Failure::app(&app, &error))?;
    if arguments.json {
        return print_json(&shown.json);
    }
    let mut output = standard();
    write!(output, "{}", shown.text)?;
    finish(output)
}

fn open(app: &App, arguments: &ShowArguments) -> Result<screen::Shown, AppError> {
    if let Some(point) = arguments.options.point {
        app.choose_point(point)?;
    }
    screen::open(app, arguments.screen, &arguments.options)
}
