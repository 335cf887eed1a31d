use kundeapp_core::api::wire::ExchangeState;
use kundeapp_core::error::AppError;
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::meter_exchanges::{
    ExchangeDetail, ExchangeRow, MeterExchangesScreen as Core, MeterExchangesState, WindowRow,
};
use kundeapp_core::screens::{Figure, FormLink, Frame, PointHeader};

use super::page::page;
use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Målerbytte.
    MeterExchangesScreen, MeterExchangesListener, MeterExchangesShown: Core => MeterExchangesState
}

page!(MeterExchangesScreen, MeterExchanges);

#[uniffi::export]
impl MeterExchangesScreen {
    /// One exchange; none when it is not there any more.
    pub async fn detail(&self, id: String) -> Result<Option<ExchangeDetail>, AppFailure> {
        self.shown.read(move |screen| screen.detail(&id).map_err(AppError::local_data)).await
    }
}

/// What Målerbytte shows.
#[uniffi::remote(Record)]
pub struct MeterExchangesState {
    pub frame: Frame,
    pub none: Option<String>,
    pub exchanges: Vec<ExchangeRow>,
    pub about: RichText,
}

/// An exchange in the list.
#[uniffi::remote(Record)]
pub struct ExchangeRow {
    pub id: String,
    pub point: PointHeader,
    pub window: String,
    pub kind: ExchangeState,
    pub state: String,
    pub asked: Option<Figure>,
    pub spoken: String,
}

/// One exchange.
#[uniffi::remote(Record)]
pub struct ExchangeDetail {
    pub frame: Frame,
    pub head: ExchangeRow,
    pub fields: Vec<Figure>,
    pub about: RichText,
    pub change: Option<FormLink>,
    pub windows_title: Option<String>,
    pub windows: Vec<WindowRow>,
}

/// Another time for it.
#[uniffi::remote(Record)]
pub struct WindowRow {
    pub id: String,
    pub text: String,
}

/// How far an exchange has come.
#[uniffi::remote(Enum)]
pub enum ExchangeState {
    Booked,
    Done,
    Cancelled,
}
