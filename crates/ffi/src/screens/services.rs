use kundeapp_core::error::AppError;
use kundeapp_core::screens::Frame;
use kundeapp_core::screens::services::{
    ContactState, FormsState, Icon, InspectionsState, MenuItem, MenuKind, Services, ServicesState,
};

use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Flere tjenester.
    ServicesScreen, ServicesListener, ServicesShown: Services => ServicesState
}

#[uniffi::export]
impl ServicesScreen {
    /// Bestilling av tjenester.
    pub async fn forms(&self) -> Result<FormsState, AppFailure> {
        self.shown.read(|screen| screen.forms().map_err(AppError::local_data)).await
    }

    /// Tilsynsrapporter.
    pub async fn inspections(&self) -> Result<InspectionsState, AppFailure> {
        self.shown.read(|screen| screen.inspections().map_err(AppError::local_data)).await
    }

    /// The report of an inspection as PDF: the one kept here, or else from the server.
    pub async fn report(&self, id: String) -> Result<Vec<u8>, AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.document(&id).await }).await
    }

    /// Where that report is kept on this device, for programs that open files; fetched first when it is not here.
    pub async fn report_file(&self, id: String) -> Result<String, AppFailure> {
        let app = self.shown.app().clone();
        let file = self.shown.ask(async move { app.document_file(&id).await }).await?;
        Ok(file.to_string_lossy().into_owned())
    }

    /// Fetches what the menu leads to.
    pub async fn refresh(&self) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.refresh_services().await }).await
    }
}

/// What Flere tjenester shows.
#[uniffi::remote(Record)]
pub struct ServicesState {
    pub frame: Frame,
    pub menu: Vec<MenuItem>,
    pub contacts: Vec<ContactState>,
    pub danger: String,
}

/// Something to choose.
#[uniffi::remote(Record)]
pub struct MenuItem {
    pub kind: MenuKind,
    pub label: String,
    pub state: Option<String>,
    pub icon: Icon,
    pub needs_login: bool,
    pub locked: bool,
    pub link: Option<String>,
    pub spoken: String,
}

/// The entries of the menu.
#[uniffi::remote(Enum)]
pub enum MenuKind {
    Contact,
    Orders,
    Inspections,
    MyPage,
    Settings,
    Authorisations,
    Meter,
    Elhub,
    SelfReading,
    Connections,
    MeterExchanges,
    Faq,
    LogOut,
}

/// The names of a picture in the icon sets of the platforms.
#[uniffi::remote(Record)]
pub struct Icon {
    pub material: String,
    pub sf_symbol: String,
}

/// A telephone number.
#[uniffi::remote(Record)]
pub struct ContactState {
    pub label: String,
    pub number: String,
    pub shown: String,
    pub spoken: String,
}
