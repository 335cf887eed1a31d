//! One screen of the app, opened on what this computer has: as text for people and as JSON for programs. No network:
//! whoever wants a page of Kundeservice as it is now refreshes it first.

mod charts;
mod dates;
mod lists;
mod pages;
mod spot;
mod support;

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::store::StoreError;
use serde::Serialize;

use super::render;
use crate::arguments::{ScreenName, ScreenOptions};
use crate::failure::Failure;

pub use charts::consumption_by_every_scale;

/// A screen's state.
pub struct Shown {
    /// For people.
    pub text: String,
    /// For programs.
    pub json: serde_json::Value,
}

/// Why a screen is not shown.
#[derive(Debug)]
pub enum Refusal {
    /// The app cannot.
    App(AppError),
    /// It was asked for wrongly: one line.
    Usage(String),
}

impl From<AppError> for Refusal {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl Refusal {
    /// The same for the error stream, in the app's language.
    pub fn explained(self, app: &App) -> Failure {
        match self {
            Self::App(error) => Failure::app(app, &error),
            Self::Usage(line) => Failure::Usage(line),
        }
    }
}

/// Opens one screen.
pub fn open(app: &App, name: ScreenName, options: &ScreenOptions) -> Result<Shown, Refusal> {
    if let Some(option) = options.misfit(name) {
        return Err(Refusal::Usage(format!("{option}: {} has no use for it", name.id())));
    }
    if let Some(point) = options.point {
        app.choose_point(point)?;
    }
    match name {
        ScreenName::Overview => shown(render::overview, data(app.overview()?.state())?),
        ScreenName::Consumption => charts::consumption(app.consumption()?, options),
        ScreenName::Production => charts::production(app.production()?, options),
        ScreenName::Invoices => lists::invoices(app, options),
        ScreenName::TrialSettlement => {
            shown(render::trial_settlement, data(app.trial_settlement()?.state())?)
        }
        ScreenName::Peaks => shown(render::peaks, data(app.peaks()?.state())?),
        ScreenName::Prices => {
            let mut screen = app.prices()?;
            if let Some(vat) = options.vat {
                screen.show_vat(vat.is_with());
            }
            shown(render::prices, data(screen.state())?)
        }
        ScreenName::Support => support::open(app, options),
        ScreenName::News => lists::news(app, options),
        ScreenName::Outages => lists::outages(app, options),
        ScreenName::Spot => spot::open(app, options),
        ScreenName::Services => shown(render::services, data(app.services()?.state())?),
        ScreenName::Access => pages::access(app, options),
        ScreenName::Meter => shown(render::meter, data(app.meter()?.state())?),
        ScreenName::Elhub => shown(render::elhub, data(app.elhub()?.state())?),
        ScreenName::Reading => pages::reading(app, options),
        ScreenName::Connections => pages::connections(app, options),
        ScreenName::MeterExchange => pages::meter_exchange(app, options),
        ScreenName::Faq => pages::faq(app, options),
        ScreenName::Forms => lists::forms(app, options),
        ScreenName::Inspections => lists::inspections(app, options),
        ScreenName::Contact => shown(render::contact, app.contact()?.state()?),
        ScreenName::Hazard => shown(render::hazard, app.hazard()?.state()?),
        ScreenName::Outbox => shown(render::outbox, app.outbox_screen()?.state()?),
        ScreenName::Settings => shown(render::settings, data(app.settings()?.state())?),
        ScreenName::Licences => shown(render::licences, data(app.settings()?.licences())?),
        ScreenName::Points => {
            let search = options.search.as_deref().unwrap_or_default();
            shown(render::points, data(app.points()?.state(search, options.page.unwrap_or(0)))?)
        }
    }
}

fn shown<S: Serialize>(draw: impl FnOnce(&S) -> String, state: S) -> Result<Shown, Refusal> {
    Ok(Shown { text: draw(&state), json: serde_json::to_value(&state).map_err(AppError::unexpected)? })
}

fn data<T>(read: Result<T, StoreError>) -> Result<T, Refusal> {
    Ok(read.map_err(AppError::local_data)?)
}

/// What an id stands for, or the refusal that there is no such thing here.
fn found<T>(read: Result<Option<T>, StoreError>) -> Result<T, Refusal> {
    Ok(data(read)?.ok_or(AppError::NotFound)?)
}
