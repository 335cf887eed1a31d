use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

use super::{Refusal, Shown, data, found, render, shown};
use crate::arguments::ScreenOptions;

/// Fakturaoversikt, or one bill with the check of it.
pub fn invoices(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.invoices()?;
    match &options.id {
        None => shown(render::invoices, data(screen.state())?),
        Some(id) => shown(render::invoice, found(screen.detail(id))?),
    }
}

/// Aktuelt, or one article, which counts as read from then on.
pub fn news(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.news()?;
    let Some(id) = &options.id else { return shown(render::news, data(screen.state())?) };
    let article = found(screen.article(id))?;
    data(screen.mark_read(id))?;
    shown(render::article, article)
}

/// Drift, or one outage.
pub fn outages(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.outages()?;
    match &options.id {
        None => shown(render::outages, data(screen.state())?),
        Some(id) => shown(render::outage, found(screen.detail(id))?),
    }
}

/// Bestilling av tjenester, or one form.
pub fn forms(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    match &options.id {
        None => shown(render::forms, data(app.services()?.forms())?),
        Some(id) => shown(render::form, app.form(id)?.state()?),
    }
}

/// Tilsynsrapporter, or only one of them.
pub fn inspections(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let mut state = data(app.services()?.inspections())?;
    if let Some(id) = &options.id {
        state.inspections.retain(|inspection| inspection.id == *id);
        if state.inspections.is_empty() {
            return Err(AppError::NotFound.into());
        }
    }
    shown(render::inspections, state)
}
