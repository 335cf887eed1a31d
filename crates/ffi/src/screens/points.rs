use std::sync::Arc;

use kundeapp_core::api::wire::Gsrn;
use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::points::{PointRow, PointsState};
use kundeapp_core::screens::{Frame, PointHeader};

use crate::{AppFailure, runtime};

/// The switcher. A list to page through, so it is asked and tells nothing by itself.
#[derive(uniffi::Object)]
pub struct PointsScreen {
    app: App,
}

impl PointsScreen {
    /// The switcher of `app`.
    pub(crate) fn of(app: App) -> Arc<Self> {
        Arc::new(Self { app })
    }

    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppFailure> {
        let app = self.app.clone();
        let answer = runtime::blocking(move || question(&app)).await;
        answer.map_err(|error| AppFailure::of(&self.app, &error))
    }
}

#[uniffi::export]
impl PointsScreen {
    /// Page `page` (from 0) of the points in which every word of `search` stands.
    pub async fn page(&self, search: String, page: u32) -> Result<PointsState, AppFailure> {
        self.ask(move |app| {
            let page = usize::try_from(page).unwrap_or(usize::MAX);
            app.points()?.state(&search, page).map_err(AppError::local_data)
        })
        .await
    }

    /// Has screens show another point from now on, also after a restart.
    pub async fn choose(&self, point: Gsrn) -> Result<(), AppFailure> {
        self.ask(move |app| app.choose_point(point)).await
    }
}

/// What the switcher shows.
#[uniffi::remote(Record)]
pub struct PointsState {
    pub frame: Frame,
    pub count: String,
    pub searchable: bool,
    pub points: Vec<PointRow>,
    pub more: bool,
}

/// A point to choose.
#[uniffi::remote(Record)]
pub struct PointRow {
    pub header: PointHeader,
    pub group: String,
    pub feeds_in: bool,
    pub chosen: bool,
}
