use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::forms::HazardCategory;
use kundeapp_core::screens::hazard::{HazardScreen, HazardState};

use super::{files, result};
use crate::app::{home, render};
use crate::arguments::{CategoryChoice, HazardArguments};
use crate::failure::Failure;

/// Tells the company of something dangerous; needs no login, and no network until it is sent.
pub async fn run(arguments: &HazardArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let explain = |error| Failure::app(&app, &error);
    let pictures = arguments.files.iter().map(|path| files::read(path)).collect::<Result<Vec<_>, _>>()?;
    let mut screen = app.hazard().map_err(explain)?;
    fill(&mut screen, arguments).map_err(explain)?;
    for (name, bytes) in pictures {
        if !screen.attach(&name, bytes).map_err(explain)? {
            return Err(files::refused(&name, screen.state().map_err(explain)?.form, "attachments"));
        }
    }
    let (state, problem) = send(&app, &mut screen, arguments).await.map_err(explain)?;
    result::print(&render::hazard(&state), &state, arguments.sending, problem.as_deref())
}

fn fill(screen: &mut HazardScreen, arguments: &HazardArguments) -> Result<(), AppError> {
    if let Some(category) = arguments.category {
        screen.fill("category", wire(category).id())?;
    }
    if let Some(text) = &arguments.text {
        screen.fill("text", text)?;
    }
    let point = arguments.point.map(|point| point.to_string());
    let places = [("point", &point), ("address", &arguments.address), ("position", &arguments.position)];
    for (kind, value) in places {
        if let Some(value) = value {
            screen.fill("place", kind)?;
            screen.fill(kind, value)?;
        }
    }
    Ok(())
}

async fn send(
    app: &App,
    screen: &mut HazardScreen,
    arguments: &HazardArguments,
) -> Result<(HazardState, Option<String>), AppError> {
    let sent = if arguments.sending.send { screen.send()? } else { None };
    let wrong = result::deliver(app, arguments.sending, sent).await?;
    let state = screen.state()?;
    let problem = state.form.problem.clone().filter(|_| wrong);
    Ok((state, problem))
}

const fn wire(choice: CategoryChoice) -> HazardCategory {
    match choice {
        CategoryChoice::OpenCabinet => HazardCategory::OpenCabinet,
        CategoryChoice::LineDown => HazardCategory::LineDown,
        CategoryChoice::DamagedPole => HazardCategory::DamagedPole,
        CategoryChoice::TreeOnLine => HazardCategory::TreeOnLine,
        CategoryChoice::Other => HazardCategory::Other,
    }
}
