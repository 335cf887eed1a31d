//! The whole app against the sandbox.

mod bad_data;
mod customers;
mod guide;
mod login;
mod pages;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use tempfile::TempDir;

use super::{App, AppConfig};
use crate::api::http::{HttpConfig, RetryPolicy};
use crate::api::wire::LoginMethod;
use crate::auth::{Clock, LoginHint};
use crate::company::{AreaId, Company};
use crate::error::AppError;
use crate::i18n::Language;
use crate::screens::BannerKind;
use crate::screens::consumption::Scale;
use crate::secure_store::MemorySecureStore;

const PRIVATE: &str = "privat@example.com";

struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

struct Phone {
    sandbox: Option<RunningSandbox>,
    company: Company,
    clock: Arc<CompanyClock>,
    secrets: Arc<MemorySecureStore>,
    home: TempDir,
}

impl Phone {
    async fn with(sandbox: SandboxConfig) -> Self {
        let sandbox = Sandbox::start(sandbox).await.unwrap();
        let company = Company::norgesnett().unwrap().at(sandbox.base_url().parse().unwrap());
        let clock = Arc::new(CompanyClock(sandbox.clock().clone()));
        let home = tempfile::tempdir().unwrap();
        Self { sandbox: Some(sandbox), company, clock, secrets: Arc::default(), home }
    }

    async fn new() -> Self {
        Self::with(SandboxConfig::new(1, "2023-11-13T17:30:00Z".parse().unwrap())).await
    }

    /// The app as it starts on this phone.
    async fn app(&self) -> App {
        let http = HttpConfig { retry: RetryPolicy::NEVER, ..HttpConfig::default() };
        let config = AppConfig { http, ..AppConfig::new(self.home.path(), self.company.clone()) };
        App::open(config, self.secrets.clone(), self.clock.clone()).await.unwrap()
    }

    async fn sign_in(&self, app: &App, email: &str) {
        let hint = LoginHint::parse(LoginMethod::Email, email).unwrap();
        app.auth().send_code(LoginMethod::Email, hint).await.unwrap();
        let code = self.sandbox.as_ref().unwrap().outbox().latest_code(email).unwrap();
        app.auth().submit_code(code.parse().unwrap()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_in_syncs_chooses_a_point_and_logs_out() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    assert!(matches!(app.consumption(), Err(AppError::SessionEnded)));
    phone.sign_in(&app, PRIVATE).await;
    let empty = app.consumption().unwrap().state().unwrap().frame.empty.unwrap();
    assert!(empty.starts_with("Det er ikke hentet noen tall ennå."));

    app.sync_now().await.unwrap();
    let points = app.points().unwrap().state("", 0).unwrap();
    assert_eq!(points.points.len(), 3);
    let other = points.points.iter().find(|row| !row.chosen).unwrap().header.id.parse().unwrap();
    app.choose_point(other).unwrap();
    app.set_language(Language::En).unwrap();

    let restarted = phone.app().await;
    assert_eq!((restarted.chosen_point().unwrap(), restarted.language()), (Some(other), Language::En));
    let consumption = restarted.consumption().unwrap().state().unwrap();
    assert_eq!((consumption.frame.title.as_str(), consumption.bars.len()), ("Consumption", 24));
    assert!(restarted.trial_settlement().unwrap().state().unwrap().sum.is_some());
    assert_eq!(restarted.invoices().unwrap().state().unwrap().frame.title, "Invoices");

    restarted.log_out().await.unwrap();
    assert!(matches!(restarted.points(), Err(AppError::SessionEnded)));
    let left = std::fs::read_dir(phone.home.path().join("data")).unwrap().count();
    assert_eq!(left, 0);
    assert!(!std::fs::read_to_string(phone.home.path().join("preferences.json")).unwrap().contains("9999"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_server_everything_opens_and_says_of_when_it_is() {
    let mut phone = Phone::new().await;
    let app = phone.app().await;
    phone.sign_in(&app, PRIVATE).await;
    app.sync_now().await.unwrap();
    phone.sandbox.take().unwrap().shutdown().await;
    let error = app.sync_now().await.unwrap_err();
    assert!(matches!(error, AppError::Offline(_)));
    assert!(app.explain(&error).contains("det som ble hentet sist"));
    let state = app.consumption().unwrap().state().unwrap();
    assert_eq!(state.bars.len(), 24);
    assert!(state.frame.banner.is_some());
    assert!(state.frame.updated.starts_with("Sist oppdatert 13. nov. 2023"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_elsewhere_leaves_what_is_here_until_the_next_login() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    phone.sign_in(&app, PRIVATE).await;
    app.sync_now().await.unwrap();
    assert_eq!(phone.sandbox.as_ref().unwrap().end_sessions("c-private").await.unwrap(), 1);
    assert!(matches!(app.sync_now().await, Err(AppError::SessionEnded)));
    let frame = |app: &App| app.consumption().unwrap().state().unwrap().frame;
    let ended = frame(&app);
    assert_eq!(ended.banner.unwrap().kind, BannerKind::SessionEnded);
    assert_eq!(ended.empty, None);
    phone.sign_in(&app, PRIVATE).await;
    assert_eq!(frame(&app).banner, None);
    app.sync_now().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_s_customer_sees_the_guide_s_figures() {
    let phone = Phone::with(SandboxConfig::guide()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "veiledning@example.com").await;
    app.sync_now().await.unwrap();
    let mut consumption = app.consumption().unwrap();
    let mut seen = Vec::new();
    for scale in Scale::ALL {
        consumption.show(scale);
        let state = consumption.state().unwrap();
        seen.push(format!("{} {}", state.period.unwrap().title, state.total.unwrap()));
    }
    let trial = app.trial_settlement().unwrap().state().unwrap();
    seen.extend(trial.peaks.iter().map(|peak| format!("{} {} {}", peak.day, peak.time, peak.power)));
    let tier = trial.tier.unwrap();
    seen.push(format!("{} {} {}", tier.name, tier.span, tier.monthly_without_vat));
    let invoices = app.invoices().unwrap();
    let october = invoices.state().unwrap().invoices.remove(0);
    seen.push(format!("{} {} {}", october.period, october.amount, october.status.label));
    let check = invoices.detail(&october.id).unwrap().unwrap().check;
    seen.push(check.sentence);
    insta::assert_snapshot!(seen.join("\n").replace('\u{a0}', " "));
}

#[tokio::test(flavor = "multi_thread")]
async fn before_login_an_area_has_news_and_outages_that_logout_leaves_alone() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    assert!(matches!(app.sync_area().await, Err(AppError::NotFound)));
    assert!(matches!(app.choose_area(&AreaId::new("oslo")), Err(AppError::NotFound)));
    app.choose_area(&AreaId::new("askoy")).unwrap();
    app.sync_area().await.unwrap();
    let titles = |app: &App| -> Vec<String> {
        app.news().unwrap().state().unwrap().articles.into_iter().map(|article| article.id).collect()
    };
    let in_area = titles(&app);
    assert_eq!(in_area.len(), 7, "those of Askøy and of everywhere, for everybody");
    let ongoing = app.outages().unwrap().state().unwrap().ongoing;
    assert_eq!((ongoing.count.as_str(), &ongoing.outages[0].own), ("1", &None));
    let spot = app.spot().unwrap().state().unwrap();
    assert_eq!((spot.place.as_deref(), spot.area.as_deref()), (Some("Askøy"), Some("NO5")));
    assert_eq!((spot.bars.len(), spot.costs.len(), spot.vat.available), (24, 0, true));
    let requests = app.sync_area().await;
    assert!(requests.is_ok() && app.spot().unwrap().state().unwrap().bars == spot.bars);
    app.choose_area(&AreaId::new("ski")).unwrap();
    let elsewhere = app.spot().unwrap().state().unwrap();
    assert!(elsewhere.frame.empty.is_some(), "the prices of another price area are not shown for it");
    app.choose_area(&AreaId::new("askoy")).unwrap();
    app.news().unwrap().mark_read(&in_area[0]).unwrap();

    phone.sign_in(&app, PRIVATE).await;
    app.sync_now().await.unwrap();
    assert!(app.outages().unwrap().state().unwrap().ongoing.outages[0].own.is_some());
    let services = app.services().unwrap();
    assert_eq!(services.forms().unwrap().forms.len(), 8);
    let report = services.inspections().unwrap().inspections[0].report.clone().unwrap();
    assert!(app.document(&report).await.unwrap().starts_with(b"%PDF-"));
    let bill = app.invoices().unwrap().state().unwrap().invoices.remove(0).id;
    assert!(app.invoice_pdf(&bill).await.unwrap().starts_with(b"%PDF-"));
    assert!(matches!(app.document("../customer").await, Err(AppError::NotFound)));
    phone.sandbox.as_ref().unwrap().service().maintain_until("2023-11-13T20:00:00Z".parse().unwrap());
    assert!(app.invoice_pdf(&bill).await.unwrap().starts_with(b"%PDF-"), "kept here");
    assert!(app.document(&report).await.is_ok());
    phone.sandbox.as_ref().unwrap().service().resume();

    app.log_out().await.unwrap();
    assert_eq!(titles(&app), in_area);
    let restarted = phone.app().await;
    assert_eq!(restarted.area().unwrap().name, "Askøy");
    assert_eq!(restarted.news().unwrap().state().unwrap().unread, 6);
    assert!(restarted.services().unwrap().state().unwrap().menu.iter().any(|item| item.locked));
}

#[tokio::test(flavor = "multi_thread")]
async fn before_login_maintenance_and_too_old_an_app_are_said() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    app.choose_area(&AreaId::new("ski")).unwrap();
    let sandbox = phone.sandbox.as_ref().unwrap();
    sandbox.service().require_app("99.0.0").unwrap();
    assert!(matches!(app.sync_area().await, Err(AppError::AppTooOld)));
    sandbox.service().maintain_until("2023-11-13T20:00:00Z".parse().unwrap());
    assert!(matches!(app.sync_area().await, Err(AppError::Maintenance { until: Some(_) })));
    let banner = app.news().unwrap().state().unwrap().frame.banner.unwrap();
    assert_eq!(banner.kind, BannerKind::Maintenance);
    sandbox.service().resume();
    app.sync_area().await.unwrap();
}
