use super::{ContactLine, LoginView, ProblemKind, ProblemNotice};
use crate::error::{AppError, LoginProblem};

impl LoginView<'_> {
    /// What went wrong, as the login screen says it: there is nothing older to look at here.
    pub(super) fn notice(&self, error: &AppError) -> ProblemNotice {
        let texts = self.texts();
        let (kind, text) = match error {
            AppError::Offline(_) => (ProblemKind::Offline, texts.text("login-offline")),
            AppError::ServerTrouble { .. } | AppError::PricesLate(_) => {
                (ProblemKind::Trouble, texts.text("login-trouble"))
            }
            AppError::Maintenance { until: None } => {
                (ProblemKind::Maintenance, texts.text("login-maintenance"))
            }
            AppError::Maintenance { until: Some(until) } => {
                let until = self.format().instant(*until);
                let text = texts.text_with("login-maintenance-until", [("until", until.into())]);
                (ProblemKind::Maintenance, text)
            }
            AppError::AppTooOld => (ProblemKind::AppTooOld, texts.text("login-too-old")),
            AppError::Login(problem) if is_typed(*problem) => {
                (ProblemKind::Field, error.explain(self.language))
            }
            AppError::LocalData(_)
            | AppError::StorageFull(_)
            | AppError::StorageReadOnly(_)
            | AppError::DataTooNew(_) => (ProblemKind::Device, error.explain(self.language)),
            AppError::Login(_) | AppError::SessionEnded | AppError::NotFound | AppError::Unexpected(_) => {
                (ProblemKind::Login, error.explain(self.language))
            }
        };
        ProblemNotice { kind, text, contact: self.contact(error) }
    }

    /// Whom a stranger can ask.
    fn contact(&self, error: &AppError) -> Option<ContactLine> {
        let stranger = LoginProblem::NotACustomer;
        let helps = matches!(error, AppError::Login(problem)
            if [stranger, LoginProblem::PersonNotACustomer, LoginProblem::BankIdNotAvailable].contains(problem));
        if !helps {
            return None;
        }
        Some(match &self.company.contact.customer_service {
            Some(number) => ContactLine {
                text: self.texts().text_with("login-contact-phone", [("number", number.as_str().into())]),
                link: format!("tel:{number}"),
            },
            None => ContactLine {
                text: self
                    .texts()
                    .text_with("login-contact-web", [("address", self.company.website.as_str().into())]),
                link: self.company.website.as_str().to_owned(),
            },
        })
    }
}

/// Whether it is about what stands in the field.
const fn is_typed(problem: LoginProblem) -> bool {
    matches!(
        problem,
        LoginProblem::InvalidEmail
            | LoginProblem::InvalidNumber
            | LoginProblem::ForeignNumber
            | LoginProblem::MalformedCode
            | LoginProblem::WrongCode { .. }
    )
}
