use std::io::Write;

use kundeapp_core::app::App;
use kundeapp_core::company::Area;

use super::home;
use crate::arguments::AreaArguments;
use crate::failure::Failure;
use crate::output::{finish, standard};

/// Ditt strømnett: lists the areas with the chosen one marked, or chooses one.
pub async fn run(arguments: &AreaArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    if let Some(asked) = &arguments.area {
        let area = named(&app, asked)?;
        return app.choose_area(&area.id).map_err(|error| Failure::app(&app, &error));
    }
    let chosen = app.area();
    let mut output = standard();
    for area in &app.company().areas {
        let mark = if chosen.as_ref() == Some(area) { "›" } else { " " };
        writeln!(output, "{mark} {:<14} {:<14} {}", area.name, area.id.as_str(), area.price_area)?;
    }
    finish(output)
}

fn named<'a>(app: &'a App, asked: &str) -> Result<&'a Area, Failure> {
    let wanted = asked.to_lowercase();
    let areas = &app.company().areas;
    let found = areas.iter().find(|area| area.name.to_lowercase() == wanted || area.id.as_str() == wanted);
    found.ok_or_else(|| {
        let names: Vec<&str> = areas.iter().map(|area| area.name.as_str()).collect();
        Failure::Usage(format!("{asked} is none of {}", names.join(", ")))
    })
}
