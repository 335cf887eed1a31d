use std::sync::Arc;

use chrono::TimeDelta;
use kundeapp_core::api::http::{HttpConfig, RetryPolicy};
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::{App, AppConfig, Login};
use kundeapp_core::auth::{Clock, SystemClock};
use kundeapp_core::company::{AreaId, Company};
use kundeapp_core::error::AppError;
use kundeapp_core::screens::consumption::{Consumption, Scale};
use kundeapp_core::screens::production::Production;
use kundeapp_core::secure_store::MemorySecureStore;
use kundeapp_journeys::PhoneClock;
use kundeapp_sandbox::{ClockMode, RunningSandbox, Sandbox, SandboxConfig};
use serde_json::{Value, to_value};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use super::login::{self, Web};
use super::look::plain;
use super::story::{Action, Deed, PhoneClock as Wrong, Step, Story};
use super::{company, writing};

/// Somebody with a phone, as a story goes.
pub struct Customer {
    app: App,
    login: Login,
    web: Option<Web>,
    sandbox: Option<RunningSandbox>,
    config: AppConfig,
    secrets: Arc<MemorySecureStore>,
    clock: Arc<dyn Clock>,
    syncing: Option<JoinHandle<Result<(), AppError>>>,
    form: String,
    address: String,
    consumption: Option<Consumption>,
    production: Option<Production>,
    invoice: Option<String>,
    _home: TempDir,
}

impl Customer {
    /// A new phone, and a sandbox whose clock begins where the story does.
    pub async fn of(story: &Story) -> Self {
        let config = SandboxConfig { clock: ClockMode::Ticking, ..SandboxConfig::new(1, story.now) };
        let sandbox = Sandbox::start(config).await.unwrap();
        let home = tempfile::tempdir().unwrap();
        let company = Company::norgesnett().unwrap().at(sandbox.base_url().parse().unwrap());
        let http = HttpConfig { retry: RetryPolicy::NEVER, ..HttpConfig::default() };
        let config = AppConfig { http, ..AppConfig::new(home.path(), company) };
        let secrets = Arc::<MemorySecureStore>::default();
        let wrong = |days| Arc::new(PhoneClock::of(&sandbox, TimeDelta::days(days))) as Arc<dyn Clock>;
        let clock = match story.phone {
            None => Arc::new(SystemClock),
            Some(Wrong::ADayAhead) => wrong(1),
            Some(Wrong::ADayBehind) => wrong(-1),
        };
        let (app, login) = start(&config, &secrets, &clock).await.unwrap();
        Self {
            app,
            login,
            web: None,
            sandbox: Some(sandbox),
            config,
            secrets,
            clock,
            syncing: None,
            form: String::new(),
            address: String::new(),
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
                let kind = if action.what.is_of_login() { login::kind_of } else { kind };
                let went = self.act(action).await;
                self.as_said(went, kind, action.fails.as_deref(), action.says.as_deref())
            }
            Step::See(look) => match (self.see(&look.see), &look.fails) {
                (Ok(state), None) => look.holds(&state),
                (went, fails) => self.as_said(went.map(drop), kind, fails.as_deref(), None),
            },
        }
    }

    fn as_said(
        &self,
        went: Result<(), AppError>,
        kind: impl Fn(&AppError) -> &'static str,
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
                text(action.to.as_deref()).clone_into(&mut self.address);
                self.login.choose(method).await?;
                self.login.send_code(&self.address).await
            }
            Deed::EnterCode => {
                let code = self.code(action.code.as_deref());
                self.login.enter_code(&code).await
            }
            Deed::BeginBankid => {
                let method = text(action.method.as_deref());
                self.web = Some(Web::begin(&mut self.login, server(self.sandbox.as_ref())?, method).await?);
                Ok(())
            }
            Deed::FinishBankid => {
                let web = self.web.take().ok_or(AppError::NotFound)?;
                let mobile = text(action.mobile.as_deref());
                web.finish(&mut self.login, server(self.sandbox.as_ref())?, mobile).await
            }
            Deed::CancelBankid => self.web.take().ok_or(AppError::NotFound)?.cancel(&mut self.login).await,
            Deed::LeaveLogin => {
                self.login.back().await;
                Ok(())
            }
            Deed::Restart => {
                (self.app, self.login) = start(&self.config, &self.secrets, &self.clock).await?;
                (self.consumption, self.production) = (None, None);
                Ok(())
            }
            Deed::LosePhone => {
                let lost = lose_phone(server(self.sandbox.as_ref())?.base_url(), text(action.to.as_deref()));
                lost.await.map_err(AppError::unexpected)
            }
            Deed::Sync => app.sync_now().await.map(drop),
            Deed::SyncFirst => app.sync_to_first_screen().await,
            Deed::BeginSync => {
                self.syncing = Some(tokio::spawn(async move { app.sync_now().await.map(drop) }));
                Ok(())
            }
            Deed::EndSync => match self.syncing.take() {
                Some(task) => task.await.map_err(AppError::unexpected)?,
                None => Err(AppError::unexpected("nothing was begun")),
            },
            Deed::OpenForm => {
                text(action.form.as_deref()).clone_into(&mut self.form);
                Ok(())
            }
            Deed::FetchContact | Deed::Fill | Deed::Send | Deed::Deliver => {
                writing::act(&app, action, &self.form).await
            }
            Deed::Maintenance | Deed::OldestApp | Deed::Fault | Deed::Mend => {
                company::act(server(self.sandbox.as_ref())?, action)
            }
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
            "login" => to_value(self.login.state()),
            "shell" => to_value(app.shell()),
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
            "contact" => to_value(writing::contact(app)?),
            "hazard" => to_value(writing::hazard(app)?),
            "form" => to_value(app.form(&self.form)?.state()?),
            "outbox" => to_value(app.outbox_screen()?.state()?),
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

/// The app as it starts, with its login screen.
async fn start(
    config: &AppConfig,
    secrets: &Arc<MemorySecureStore>,
    clock: &Arc<dyn Clock>,
) -> Result<(App, Login), AppError> {
    let app = App::open(config.clone(), secrets.clone(), clock.clone()).await?;
    let redirect = login::REDIRECT.parse().map_err(AppError::unexpected)?;
    let login = app.login(Some(redirect));
    Ok((app, login))
}

fn server(sandbox: Option<&RunningSandbox>) -> Result<&RunningSandbox, AppError> {
    sandbox.ok_or(AppError::NotFound)
}

/// Tells the company that a customer's phone is lost.
async fn lose_phone(server: &str, owner: &str) -> Result<(), reqwest::Error> {
    let http = reqwest::Client::builder().tls_certs_only([]).no_proxy().build()?;
    let asked = http.post(format!("{server}/phone/lost")).query(&[("of", owner)]);
    asked.send().await?.error_for_status().map(drop)
}

pub(super) fn text(field: Option<&str>) -> &str {
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
        AppError::Login(problem) => login::kind(*problem),
    }
}
