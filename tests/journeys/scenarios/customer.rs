use std::sync::Arc;

use chrono::{DateTime, Utc};
use kundeapp_core::api::http::{HttpConfig, RetryPolicy};
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::{App, AppConfig};
use kundeapp_core::auth::{LoginHint, SystemClock};
use kundeapp_core::company::{AreaId, Company};
use kundeapp_core::error::{AppError, LoginProblem};
use kundeapp_core::screens::consumption::{Consumption, Scale};
use kundeapp_core::screens::production::Production;
use kundeapp_core::secure_store::MemorySecureStore;
use kundeapp_sandbox::{ClockMode, RunningSandbox, Sandbox, SandboxConfig};
use serde_json::{Value, to_value};
use tempfile::TempDir;

use super::look::plain;
use super::story::{Action, Deed, Step};

/// Somebody with a phone, as a story goes.
pub struct Customer {
    app: App,
    sandbox: Option<RunningSandbox>,
    address: String,
    consumption: Option<Consumption>,
    production: Option<Production>,
    invoice: Option<String>,
    _home: TempDir,
}

impl Customer {
    /// A new phone, and a sandbox whose clock stands at `now`.
    pub async fn at(now: DateTime<Utc>) -> Self {
        let config = SandboxConfig { clock: ClockMode::Ticking, ..SandboxConfig::new(1, now) };
        let sandbox = Sandbox::start(config).await.unwrap();
        let home = tempfile::tempdir().unwrap();
        let company = Company::norgesnett().unwrap().at(sandbox.base_url().parse().unwrap());
        let http = HttpConfig { retry: RetryPolicy::NEVER, ..HttpConfig::default() };
        let config = AppConfig { http, ..AppConfig::new(home.path(), company) };
        let app =
            App::open(config, Arc::<MemorySecureStore>::default(), Arc::new(SystemClock)).await.unwrap();
        let address = String::new();
        Self {
            app,
            sandbox: Some(sandbox),
            address,
            consumption: None,
            production: None,
            invoice: None,
            _home: home,
        }
    }

    /// Takes one step. What went another way than the story says comes back in words.
    pub async fn take(&mut self, step: &Step) -> Result<(), String> {
        match step {
            Step::Do(action) => {
                let went = self.act(action).await;
                self.as_said(went, action.fails.as_deref(), action.says.as_deref())
            }
            Step::See(look) => match (self.see(&look.see), &look.fails) {
                (Ok(state), None) => look.holds(&state),
                (went, fails) => self.as_said(went.map(drop), fails.as_deref(), None),
            },
        }
    }

    fn as_said(
        &self,
        went: Result<(), AppError>,
        fails: Option<&str>,
        says: Option<&str>,
    ) -> Result<(), String> {
        match (went, fails) {
            (Ok(()), None) => Ok(()),
            (Ok(()), Some(fails)) => Err(format!("it went well, and should have failed: {fails}")),
            (Err(error), fails) => {
                let (kind, message) = (kind(&error), plain(&self.app.explain(&error)));
                let told = says.is_none_or(|part| message.contains(part));
                if fails == Some(kind) && told {
                    Ok(())
                } else {
                    Err(format!("{kind}: {message} ({error:?})"))
                }
            }
        }
    }

    async fn act(&mut self, action: &Action) -> Result<(), AppError> {
        let app = self.app.clone();
        match action.what {
            Deed::ChooseArea => app.choose_area(&AreaId::new(text(action.area.as_deref()))),
            Deed::AskForCode => {
                let method =
                    LoginMethod::from_id(text(action.method.as_deref())).ok_or(AppError::NotFound)?;
                let hint = LoginHint::parse(method, text(action.to.as_deref()))?;
                app.auth().send_code(method, hint).await?;
                text(action.to.as_deref()).clone_into(&mut self.address);
                Ok(())
            }
            Deed::EnterCode => {
                app.auth().submit_code(self.code(action.code.as_deref()).parse()?).await?;
                Ok(())
            }
            Deed::Sync => app.sync_now().await.map(drop),
            Deed::SwitchPoint => {
                let found =
                    app.points()?.state(text(action.search.as_deref()), 0).map_err(AppError::local_data)?;
                let [only] = found.points.as_slice() else { return Err(AppError::NotFound) };
                let point = only.header.id.parse().map_err(AppError::unexpected)?;
                app.choose_point(point)
            }
            Deed::Show | Deed::PreviousPeriod | Deed::NextPeriod => self.turn(action),
            Deed::OpenInvoice => {
                self.invoice = Some(self.invoice_at(action)?);
                Ok(())
            }
            Deed::OpenPdf => {
                let pdf = app.invoice_pdf(&self.invoice_at(action)?).await?;
                if pdf.starts_with(b"%PDF-") { Ok(()) } else { Err(AppError::unexpected("no PDF")) }
            }
            Deed::ServerGone => {
                if let Some(sandbox) = self.sandbox.take() {
                    sandbox.shutdown().await;
                }
                Ok(())
            }
            Deed::LogOut => app.log_out().await.map(drop),
        }
    }

    fn turn(&mut self, action: &Action) -> Result<(), AppError> {
        let scale: Option<Scale> = action.by.as_deref().and_then(|by| by.parse().ok());
        macro_rules! turn {
            ($screen:expr) => {{
                let mut screen = $screen;
                match (action.what, scale) {
                    (Deed::Show, Some(scale)) => screen.show(scale),
                    (Deed::PreviousPeriod, None) => screen.previous_period().map_err(AppError::local_data)?,
                    (Deed::NextPeriod, None) => screen.next_period().map_err(AppError::local_data)?,
                    _ => return Err(AppError::unexpected("a step that makes no sense")),
                }
                Some(screen)
            }};
        }
        match text(action.screen.as_deref()) {
            "consumption" => self.consumption = turn!(self.consumption()?),
            "production" => self.production = turn!(self.production()?),
            other => return Err(AppError::unexpected(format!("'{other}' has no periods"))),
        }
        Ok(())
    }

    fn see(&self, screen: &str) -> Result<Value, AppError> {
        let app = &self.app;
        macro_rules! of {
            ($screen:expr) => {
                to_value($screen.state().map_err(AppError::local_data)?)
            };
        }
        let json = match screen {
            "overview" => of!(app.overview()?),
            "consumption" => of!(self.consumption()?),
            "production" => of!(self.production()?),
            "invoices" => of!(app.invoices()?),
            "invoice" => {
                let opened = self.invoice.as_deref().unwrap_or_default();
                to_value(
                    app.invoices()?
                        .detail(opened)
                        .map_err(AppError::local_data)?
                        .ok_or(AppError::NotFound)?,
                )
            }
            "trial_settlement" => of!(app.trial_settlement()?),
            "peaks" => of!(app.peaks()?),
            "prices" => of!(app.prices()?),
            "support" => of!(app.support()?),
            "spot" => of!(app.spot()?),
            "news" => of!(app.news()?),
            "outages" => of!(app.outages()?),
            "services" => of!(app.services()?),
            "points" => to_value(app.points()?.state("", 0).map_err(AppError::local_data)?),
            other => return Err(AppError::unexpected(format!("there is no screen '{other}'"))),
        };
        json.map_err(AppError::unexpected)
    }

    fn consumption(&self) -> Result<Consumption, AppError> {
        let fresh = self.app.consumption()?;
        Ok(self.consumption.as_ref().map_or_else(|| fresh.clone(), |view| fresh.clone().with_view_of(view)))
    }

    fn production(&self) -> Result<Production, AppError> {
        let fresh = self.app.production()?;
        Ok(self.production.as_ref().map_or_else(|| fresh.clone(), |view| fresh.clone().with_view_of(view)))
    }

    fn invoice_at(&self, action: &Action) -> Result<String, AppError> {
        let list = self.app.invoices()?.state().map_err(AppError::local_data)?;
        let row = action.place.and_then(|place| list.invoices.into_iter().nth(place));
        row.map(|row| row.id).ok_or(AppError::NotFound)
    }

    /// The code that came, one that did not, or the digits as they are.
    fn code(&self, wanted: Option<&str>) -> String {
        let digits: String = self.address.chars().filter(|letter| !letter.is_whitespace()).collect();
        let came = self
            .sandbox
            .as_ref()
            .and_then(|sandbox| sandbox.outbox().latest_code(&digits))
            .unwrap_or_default();
        match wanted {
            None => came,
            Some("wrong") if came == "000000" => "000001".to_owned(),
            Some("wrong") => "000000".to_owned(),
            Some(digits) => digits.to_owned(),
        }
    }
}

fn text(field: Option<&str>) -> &str {
    field.unwrap_or_default()
}

fn kind(error: &AppError) -> &'static str {
    match error {
        AppError::Offline(_) => "offline",
        AppError::ServerTrouble { .. } | AppError::PricesLate(_) | AppError::Maintenance { .. } => "server",
        AppError::AppTooOld => "app_too_old",
        AppError::SessionEnded => "session_ended",
        AppError::NotFound => "not_found",
        AppError::StorageFull(_)
        | AppError::StorageReadOnly(_)
        | AppError::DataTooNew(_)
        | AppError::LocalData(_) => "device",
        AppError::Unexpected(_) => "unexpected",
        AppError::Login(problem) => login_kind(*problem),
    }
}

fn login_kind(problem: LoginProblem) -> &'static str {
    match problem {
        LoginProblem::InvalidEmail
        | LoginProblem::InvalidNumber
        | LoginProblem::ForeignNumber
        | LoginProblem::MalformedCode
        | LoginProblem::WrongCode { tries_left: None | Some(1..) } => "typed",
        LoginProblem::WrongCode { .. }
        | LoginProblem::CodeExpired
        | LoginProblem::CodeUsed
        | LoginProblem::CodeExhausted
        | LoginProblem::LoginForgotten => "new_code",
        LoginProblem::TooManyCodes { .. } | LoginProblem::ResendTooSoon { .. } => "wait",
        LoginProblem::NotACustomer | LoginProblem::PersonNotACustomer => "not_a_customer",
        LoginProblem::MethodNotAvailable | LoginProblem::BankIdNotAvailable => "method",
        LoginProblem::WrongClock => "clock",
        LoginProblem::AlreadySignedIn | LoginProblem::AskedWrongly => "app",
        _ => "browser",
    }
}
