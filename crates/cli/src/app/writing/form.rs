use std::path::Path;

use kundeapp_core::api::wire::FieldKind;
use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::FormLink;
use kundeapp_core::screens::form::{FormScreen, FormState};

use super::{files, result};
use crate::app::{home, render};
use crate::arguments::FormArguments;
use crate::failure::Failure;

/// Fills in a form of the company's, and sends it if asked to.
pub async fn run(arguments: &FormArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let mut attached = Vec::new();
    for (field, path) in &arguments.files {
        attached.push((field, files::read(Path::new(path))?));
    }
    let explain = |error| Failure::app(&app, &error);
    let link = link(&app, arguments).map_err(explain)?;
    let mut screen = app.form_from(&link).map_err(explain)?;
    fill(&mut screen, arguments).map_err(explain)?;
    for (field, (name, bytes)) in attached {
        if !screen.attach(field, &name, bytes).map_err(explain)? {
            return Err(files::refused(&name, screen.state().map_err(explain)?, field));
        }
    }
    let (state, problem) = send(&app, &mut screen, &link, arguments).await.map_err(explain)?;
    result::print(&render::form(&state), &state, arguments.sending, problem.as_deref())
}

fn link(app: &App, arguments: &FormArguments) -> Result<FormLink, AppError> {
    match &arguments.about {
        None => Ok(FormLink::to(&arguments.id)),
        Some(about) => app.form_link(&arguments.id, about),
    }
}

fn fill(screen: &mut FormScreen, arguments: &FormArguments) -> Result<(), AppError> {
    if arguments.anew {
        screen.discard()?;
    }
    for (field, value) in &arguments.values {
        let fields = screen.state()?.fields;
        let consent = fields.iter().any(|one| one.id == *field && one.kind == FieldKind::Consent);
        if consent { screen.agree(field, value == "yes")? } else { screen.fill(field, value)? }
    }
    Ok(())
}

async fn send(
    app: &App,
    screen: &mut FormScreen,
    link: &FormLink,
    arguments: &FormArguments,
) -> Result<(FormState, Option<String>), AppError> {
    let sent = if arguments.sending.send { screen.send()? } else { None };
    let wrong = result::deliver(app, arguments.sending, sent).await?;
    // What the company has refused is a draft again, which only a form that is opened anew knows.
    let state = if sent.is_some() { app.form_from(link)?.state()? } else { screen.state()? };
    let problem = state.blocked.clone().or_else(|| state.problem.clone()).filter(|_| wrong);
    Ok((state, problem))
}
