use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::consumption::Scale;
use serde::Serialize;

use super::render;
use crate::arguments::{ScreenName, ScreenOptions};

/// A screen's state as text and as JSON.
pub struct Shown {
    /// For people.
    pub text: String,
    /// For programs.
    pub json: serde_json::Value,
}

/// Opens one screen on what the store has. No network.
pub fn open(app: &App, name: ScreenName, options: &ScreenOptions) -> Result<Shown, AppError> {
    match name {
        ScreenName::Overview => {
            let state = app.overview()?.state().map_err(AppError::local_data)?;
            shown(render::overview(&state), &state)
        }
        ScreenName::Support => {
            let state = app.support()?.state().map_err(AppError::local_data)?;
            shown(render::support(&state), &state)
        }
        ScreenName::Consumption => {
            let mut screen = app.consumption()?;
            if let Some(scale) = options.by {
                screen.show(scale.into());
            }
            if let Some(day) = options.at {
                screen.go_to(day);
            }
            let state = screen.state().map_err(AppError::local_data)?;
            shown(render::consumption(&state), &state)
        }
        ScreenName::Production => {
            let mut screen = app.production()?;
            if let Some(scale) = options.by {
                screen.show(scale.into());
            }
            if let Some(day) = options.at {
                screen.go_to(day);
            }
            let state = screen.state().map_err(AppError::local_data)?;
            shown(render::consumption(&state.produced), &state)
        }
        ScreenName::TrialSettlement => {
            let state = app.trial_settlement()?.state().map_err(AppError::local_data)?;
            shown(render::trial_settlement(&state), &state)
        }
        ScreenName::Invoices => {
            let screen = app.invoices()?;
            let Some(id) = &options.id else {
                let state = screen.state().map_err(AppError::local_data)?;
                return shown(render::invoices(&state), &state);
            };
            let detail = screen.detail(id).map_err(AppError::local_data)?.ok_or(AppError::NotFound)?;
            shown(render::invoice(&detail), &detail)
        }
        ScreenName::Peaks => {
            let state = app.peaks()?.state().map_err(AppError::local_data)?;
            shown(render::peaks(&state), &state)
        }
        ScreenName::Prices => {
            let state = app.prices()?.state().map_err(AppError::local_data)?;
            shown(render::prices(&state), &state)
        }
        ScreenName::Spot => {
            let state = app.spot()?.state().map_err(AppError::local_data)?;
            shown(render::spot(&state), &state)
        }
        ScreenName::News => {
            let state = app.news()?.state().map_err(AppError::local_data)?;
            shown(render::news(&state), &state)
        }
        ScreenName::Outages => {
            let state = app.outages()?.state().map_err(AppError::local_data)?;
            shown(render::outages(&state), &state)
        }
        ScreenName::Services => {
            let state = app.services()?.state().map_err(AppError::local_data)?;
            shown(render::services(&state), &state)
        }
        ScreenName::Contact => {
            let state = app.contact()?.state()?;
            shown(render::contact(&state), &state)
        }
        ScreenName::Hazard => {
            let state = app.hazard()?.state()?;
            shown(render::hazard(&state), &state)
        }
        ScreenName::Outbox => {
            let state = app.outbox_screen()?.state()?;
            shown(render::outbox(&state), &state)
        }
        ScreenName::Points => {
            let search = options.search.as_deref().unwrap_or_default();
            let state = app.points()?.state(search, 0).map_err(AppError::local_data)?;
            shown(render::points(&state), &state)
        }
    }
}

/// Forbruk by day, week, month and year, each chart under the other.
pub fn consumption_by_every_scale(app: &App) -> Result<Shown, AppError> {
    let mut screen = app.consumption()?;
    let mut text = String::new();
    let mut states = serde_json::Map::new();
    for scale in Scale::ALL {
        screen.show(scale);
        let state = screen.state().map_err(AppError::local_data)?;
        if text.is_empty() {
            text = render::consumption(&state);
        } else {
            text.push('\n');
            text.push_str(&render::consumption_chart(&state));
        }
        states.insert(scale.id().to_owned(), serde_json::to_value(&state).map_err(AppError::unexpected)?);
    }
    Ok(Shown { text, json: states.into() })
}

fn shown(text: String, state: &impl Serialize) -> Result<Shown, AppError> {
    Ok(Shown { text, json: serde_json::to_value(state).map_err(AppError::unexpected)? })
}
