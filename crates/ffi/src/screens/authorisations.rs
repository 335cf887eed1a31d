use kundeapp_core::api::wire::PartyKind;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::authorisations::{
    AuthorisationDetail, AuthorisationPage, AuthorisationRow, AuthorisationSection,
    AuthorisationsScreen as Core, AuthorisationsState,
};
use kundeapp_core::screens::{Figure, FormLink, Frame, PointHeader};

use super::page::page;
use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Gi andre tilgang.
    AuthorisationsScreen, AuthorisationsListener, AuthorisationsShown: Core => AuthorisationsState
}

page!(AuthorisationsScreen, Authorisations);

#[uniffi::export]
impl AuthorisationsScreen {
    /// Page `page` (from 0) of the accesses that were given, or received: what the state shows is page 0.
    pub async fn rows(&self, given: bool, page: u32) -> Result<AuthorisationPage, AppFailure> {
        let page = usize::try_from(page).unwrap_or(usize::MAX);
        self.shown.read(move |screen| screen.rows(given, page).map_err(AppError::local_data)).await
    }

    /// One access; none when it is not there any more.
    pub async fn detail(&self, id: String) -> Result<Option<AuthorisationDetail>, AppFailure> {
        self.shown.read(move |screen| screen.detail(&id).map_err(AppError::local_data)).await
    }
}

/// What Gi andre tilgang shows.
#[uniffi::remote(Record)]
pub struct AuthorisationsState {
    pub frame: Frame,
    pub about: String,
    pub give: Option<FormLink>,
    pub given: AuthorisationSection,
    pub received: AuthorisationSection,
}

/// Accesses of one direction.
#[uniffi::remote(Record)]
pub struct AuthorisationSection {
    pub title: String,
    pub empty: Option<String>,
    pub rows: Vec<AuthorisationRow>,
    pub more: Option<String>,
    pub count: String,
}

/// A page of them.
#[uniffi::remote(Record)]
pub struct AuthorisationPage {
    pub rows: Vec<AuthorisationRow>,
    pub more: bool,
}

/// An access in the list.
#[uniffi::remote(Record)]
pub struct AuthorisationRow {
    pub id: String,
    pub point: PointHeader,
    pub party: String,
    pub kind: PartyKind,
    pub kind_text: String,
    pub period: String,
    pub state: String,
    pub active: bool,
    pub spoken: String,
}

/// One access.
#[uniffi::remote(Record)]
pub struct AuthorisationDetail {
    pub frame: Frame,
    pub head: AuthorisationRow,
    pub given: bool,
    pub fields: Vec<Figure>,
    pub about: String,
    pub withdraw: Option<FormLink>,
}

/// Who has an access.
#[uniffi::remote(Enum)]
pub enum PartyKind {
    Person,
    Board,
    Business,
}
