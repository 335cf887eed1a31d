//! Starting, stopping, and what follows from the seed.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use kundeapp_sandbox::{ClockMode, Sandbox, SandboxConfig, SandboxError};
use serde_json::Value;

use crate::app::{App, PRIVATE, client, config, now};
use crate::values::pages;

/// In a file, since companies in memory may be copies of each other.
async fn everything(seed: u64) -> (Vec<Value>, Value, Value) {
    let folder = tempfile::tempdir().unwrap();
    let database = Some(folder.path().join("company.db"));
    let app = App::start_with(SandboxConfig { database, ..SandboxConfig::new(seed, now()) }).await;
    let token = app.access_token(PRIVATE).await;
    let spot = app.get(&token, "/v1/spot?area=NO5&from=2020-01-01&to=2030-01-01").await.body;
    let invoices = app.get(&token, "/v1/invoices").await.body;
    (pages(&app, &token, "").await.concat(), spot, invoices)
}

#[tokio::test]
async fn the_same_seed_gives_the_same_blocks_prices_and_bills_and_another_seed_others() {
    let (once, again) = (everything(1).await, everything(1).await);
    assert_eq!(once, again);
    let other = everything(2).await;
    assert_ne!(once.0, other.0);
    assert_ne!(once.1, other.1);
    assert_ne!(once.2, other.2);
}

#[tokio::test]
async fn a_day_is_the_same_whether_time_went_by_or_the_company_began_later() {
    let app = App::start().await;
    app.sandbox.clock().advance(Duration::from_hours(9 * 24));
    let token = app.access_token(PRIVATE).await;
    let later = App::start_with(SandboxConfig::new(1, app.sandbox.clock().now())).await;
    let later_token = later.access_token(PRIVATE).await;
    let newest = |pages: Vec<Vec<Value>>| pages[0].iter().take(40).cloned().collect::<Vec<_>>();
    assert_eq!(newest(pages(&app, &token, "").await), newest(pages(&later, &later_token, "").await));
}

#[tokio::test]
async fn sandboxes_of_one_seed_share_nothing_but_their_beginning() {
    let (one, other) = (App::start().await, App::start().await);
    let token = one.access_token(PRIVATE).await;
    assert_eq!(other.get(&token, "/v1/customer").await.problem(), (401, "token_expired"));
    assert!(other.sandbox.outbox().messages().is_empty());
}

#[tokio::test]
async fn it_listens_on_loopback_only() {
    let mut config = config();
    config.bind = SocketAddr::from(([0, 0, 0, 0], 0));
    assert!(matches!(Sandbox::start(config).await, Err(SandboxError::NotLoopback(_))));
}

#[tokio::test]
async fn dropping_it_closes_every_connection() {
    let app = App::start().await;
    let url = app.url("/v1/login-methods");
    assert!(app.http.get(&url).send().await.is_ok());
    app.sandbox.shutdown().await;
    assert!(app.http.get(&url).send().await.is_err());
    assert!(client().get(&url).send().await.is_err());
}

#[tokio::test]
async fn a_file_keeps_company_and_logins_and_belongs_to_one_seed() {
    let folder = tempfile::tempdir().unwrap();
    let with_file = |seed| SandboxConfig {
        database: Some(folder.path().join("company.db")),
        ..SandboxConfig::new(seed, now())
    };
    let app = App::start_with(with_file(1)).await;
    let token = app.access_token(PRIVATE).await;
    app.sandbox.shutdown().await;
    let again = App::start_with(with_file(1)).await;
    assert_eq!(again.get(&token, "/v1/customer").await.status, 200);
    assert!(matches!(Sandbox::start(with_file(2)).await, Err(SandboxError::OtherSandbox(_))));
}

#[tokio::test]
async fn time_can_run_by_itself() {
    let app = App::start_with(SandboxConfig { clock: ClockMode::Ticking, ..config() }).await;
    assert!(app.sandbox.clock().now() >= now());
}

#[tokio::test]
async fn three_years_of_three_points_are_made_in_a_moment() {
    let begun = Instant::now();
    let own_seed = SandboxConfig::new(77, now());
    let app = App::start_with(own_seed.clone()).await;
    let taken = begun.elapsed();
    let begun = Instant::now();
    let again = App::start_with(own_seed).await;
    let copied = begun.elapsed();
    drop((app, again));
    // Generous, since tests run side by side; alone it is far below a third of a second.
    assert!(taken < Duration::from_secs(3), "{taken:?}");
    println!("founded in {taken:?}, copied in {copied:?}");
}
