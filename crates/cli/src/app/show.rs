use std::io::Write;

use super::{home, screen};
use crate::arguments::ShowArguments;
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Draws one screen from what is on this computer.
pub async fn run(arguments: &ShowArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let shown = screen::open(&app, arguments.screen, &arguments.options);
    print(&shown.map_err(|refusal| refusal.explained(&app))?, arguments.json)
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
