use kundeapp_core::app::App;

use super::{Refusal, Shown, data, found, render, shown};
use crate::arguments::ScreenOptions;

/// Ofte stilte spørsmål, those with certain words, or one with its answer.
pub fn faq(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.faq()?;
    if let Some(id) = &options.id {
        return shown(render::answer, found(screen.answer(id))?);
    }
    let search = options.search.as_deref().unwrap_or_default();
    shown(render::faq, data(screen.state(search, options.page.unwrap_or(0)))?)
}

/// Gi andre tilgang, or one authorisation.
pub fn access(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.authorisations()?;
    match &options.id {
        None => shown(render::authorisations, data(screen.state())?),
        Some(id) => shown(render::authorisation, found(screen.detail(id))?),
    }
}

/// Måleravlesning, or what a reading would come to. It is not sent.
pub fn reading(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.self_reading()?;
    match &options.kwh {
        None => shown(render::self_reading, data(screen.state())?),
        Some(typed) => shown(render::preview, data(screen.preview(typed))?),
    }
}

/// Tilknytning, or one case.
pub fn connections(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.connections()?;
    match &options.id {
        None => shown(render::connections, data(screen.state())?),
        Some(id) => shown(render::connection, found(screen.detail(id))?),
    }
}

/// Målerbytte, or one appointment.
pub fn meter_exchange(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.meter_exchanges()?;
    match &options.id {
        None => shown(render::exchanges, data(screen.state())?),
        Some(id) => shown(render::exchange, found(screen.detail(id))?),
    }
}
