use kundeapp_core::error::AppError;
use kundeapp_core::screens::outages::{
    OutageDetail, OutageRow, OutageSection, OutageUpdateRow, Outages, OutagesState,
};
use kundeapp_core::screens::{Figure, Frame, PointHeader};

use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Varslinger: near the customer's points, or in the chosen area while nobody is signed in.
    OutagesScreen, OutagesListener, OutagesShown: Outages => OutagesState
}

#[uniffi::export]
impl OutagesScreen {
    /// One outage; none when it is not there any more.
    pub async fn detail(&self, id: String) -> Result<Option<OutageDetail>, AppFailure> {
        self.shown.read(move |screen| screen.detail(&id).map_err(AppError::local_data)).await
    }
}

/// What Varslinger shows.
#[uniffi::remote(Record)]
pub struct OutagesState {
    pub frame: Frame,
    pub ongoing: OutageSection,
    pub planned: OutageSection,
}

/// Outages of one kind.
#[uniffi::remote(Record)]
pub struct OutageSection {
    pub title: String,
    pub count: String,
    pub empty: Option<String>,
    pub outages: Vec<OutageRow>,
}

/// An outage in the list.
#[uniffi::remote(Record)]
pub struct OutageRow {
    pub id: String,
    pub area: String,
    pub places: String,
    pub span: String,
    pub own: Option<String>,
    pub spoken: String,
}

/// One outage.
#[uniffi::remote(Record)]
pub struct OutageDetail {
    pub frame: Frame,
    pub head: OutageRow,
    pub points_title: String,
    pub points: Vec<PointHeader>,
    pub fields: Vec<Figure>,
    pub updates_title: String,
    pub updates: Vec<OutageUpdateRow>,
}

/// News of an outage.
#[uniffi::remote(Record)]
pub struct OutageUpdateRow {
    pub time: String,
    pub text: String,
}
