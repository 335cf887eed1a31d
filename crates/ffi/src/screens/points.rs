use kundeapp_core::api::wire::Gsrn;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::points::{PointRow, Points, PointsState};
use kundeapp_core::screens::{Frame, PointHeader};

use super::searched::Searched;
use crate::AppFailure;
use crate::showing::{CoreScreen, shown};

shown! {
    /// The switcher: 50 points a page.
    PointsScreen, PointsListener, PointsShown: Searched<Points> => PointsState
}

impl CoreScreen for Searched<Points> {
    type State = PointsState;

    fn with_view_of(self, shown: &Self) -> Self {
        Self::with_view_of(self, shown)
    }

    fn state(&self) -> Result<PointsState, AppError> {
        self.list.state(&self.search, self.page()).map_err(AppError::local_data)
    }
}

#[uniffi::export]
impl PointsScreen {
    /// Shows the points in which every word stands, from the first page.
    pub async fn search(&self, words: String) -> Result<(), AppFailure> {
        self.shown.look(|screen| screen.look_for(words)).await
    }

    /// Shows page `page`, from 0.
    pub async fn show_page(&self, page: u32) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show_page(page)).await
    }

    /// Page `page` (from 0) of the points in which every word of `search` stands, beside what is shown.
    pub async fn page(&self, search: String, page: u32) -> Result<PointsState, AppFailure> {
        let page = usize::try_from(page).unwrap_or(usize::MAX);
        self.shown.read(move |screen| screen.list.state(&search, page).map_err(AppError::local_data)).await
    }

    /// Has screens show another point from now on, also after a restart.
    pub async fn choose(&self, point: Gsrn) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        self.shown.turn(move |_| app.choose_point(point)).await
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
