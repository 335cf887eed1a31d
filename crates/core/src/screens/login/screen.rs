use chrono::{DateTime, Utc};

use super::{AreaPicker, AreaRow, LoginState};
use crate::api::wire::LoginMethod;
use crate::auth::{AuthState, EndedSession};
use crate::company::{AreaId, Company};
use crate::error::AppError;
use crate::format::Format;
use crate::i18n::{Language, Texts};

/// All that the login screen depends on.
#[derive(Clone, Debug)]
pub struct LoginView<'a> {
    /// How far things have come.
    pub auth: &'a AuthState,
    /// The method that a number or an address is typed for.
    pub entering: Option<LoginMethod>,
    /// The session that is over.
    pub ended: Option<&'a EndedSession>,
    /// How much of that customer's waits to be sent.
    pub unsent: u32,
    /// What went wrong last.
    pub problem: Option<&'a AppError>,
    /// The chosen area.
    pub area: Option<&'a AreaId>,
    /// The grid company.
    pub company: &'a Company,
    /// The company's time.
    pub now: DateTime<Utc>,
    /// The language.
    pub language: Language,
}

impl LoginView<'_> {
    /// The screen.
    #[must_use]
    pub fn state(&self) -> LoginState {
        LoginState {
            company: self.company.name.clone(),
            areas: self.areas(),
            ended: self.ended_notice(),
            step: self.step(),
            problem: self.problem.map(|problem| self.notice(problem)),
        }
    }

    fn areas(&self) -> AreaPicker {
        let row = |area: &crate::company::Area| AreaRow {
            id: area.id.to_string(),
            name: area.name.clone(),
            chosen: self.area == Some(&area.id),
        };
        AreaPicker {
            title: self.texts().text("login-area-title"),
            lead: self.texts().text("login-area-lead"),
            rows: self.company.areas.iter().map(row).collect(),
        }
    }

    pub(super) const fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    pub(super) const fn format(&self) -> Format {
        Format::new(self.language)
    }
}
