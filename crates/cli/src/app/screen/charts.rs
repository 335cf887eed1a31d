use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::consumption::{Consumption, Scale};
use kundeapp_core::screens::production::Production;

use super::{Refusal, Shown, data, dates, render, shown};
use crate::arguments::ScreenOptions;

/// Forbruk.
pub fn consumption(mut screen: Consumption, options: &ScreenOptions) -> Result<Shown, Refusal> {
    if let Some(scale) = options.by {
        screen.show(scale.into());
    }
    if let Some(day) = options.at {
        screen.go_to(day);
    }
    let state = data(screen.state())?;
    dates::in_view(options.at, state.period.as_ref())?;
    shown(if options.table { render::consumption_table } else { render::consumption }, state)
}

/// Produksjon.
pub fn production(mut screen: Production, options: &ScreenOptions) -> Result<Shown, Refusal> {
    if let Some(scale) = options.by {
        screen.show(scale.into());
    }
    if let Some(day) = options.at {
        screen.go_to(day);
    }
    let state = data(screen.state())?;
    dates::in_view(options.at, state.produced.period.as_ref())?;
    shown(if options.table { render::production_table } else { render::production }, state)
}

/// Forbruk by day, week, month and year, each chart under the other; in JSON by the names of the scales.
pub fn consumption_by_every_scale(app: &App) -> Result<Shown, Refusal> {
    let mut screen = app.consumption()?;
    let mut text = String::new();
    let mut states = serde_json::Map::new();
    for scale in Scale::ALL {
        screen.show(scale);
        let state = data(screen.state())?;
        if text.is_empty() {
            text = render::consumption(&state);
        } else if state.period.is_some() {
            text.push('\n');
            text.push_str(&render::consumption_chart(&state));
        }
        states.insert(scale.id().to_owned(), serde_json::to_value(&state).map_err(AppError::unexpected)?);
    }
    Ok(Shown { text, json: states.into() })
}
