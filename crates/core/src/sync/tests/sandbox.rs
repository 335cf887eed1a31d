//! Against the sandbox, over HTTP: how many requests it takes, and what is on the phone afterwards.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::api::http::{HttpClient, HttpConfig, RetryPolicy};
use crate::api::wire::{
    Changes, Content, ContentPart, Cursor, Customer, Gsrn, Invoices, LoginMethod, MeteringPoints, PriceArea,
    Readings, SpotPrices, Tariffs, ValuesPage,
};
use crate::api::{ApiClient, ApiError};
use crate::auth::{Auth, AuthConfig, Clock, LoginHint};
use crate::secure_store::MemorySecureStore;
use crate::store::Store;
use crate::sync::{Audience, SyncOutcome, SyncSource, Syncer};
use chrono::{DateTime, NaiveDate, Utc};
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use nettleie::metering::Direction;
use nettleie::quantity::Energy;
use nettleie::time::DateRange;
use tempfile::TempDir;
use tokio::runtime::Handle;

const NOW: &str = "2026-11-21T11:00:00Z";

struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

/// The API client, counted.
#[derive(Clone)]
struct Counted {
    api: ApiClient,
    requests: Arc<AtomicU32>,
}

impl Counted {
    fn api(&self) -> &ApiClient {
        self.requests.fetch_add(1, Ordering::Relaxed);
        &self.api
    }
}

impl SyncSource for Counted {
    async fn changes(&self, since: Option<&Cursor>) -> Result<Changes, ApiError> {
        self.api().changes(since).await
    }
    async fn customer(&self) -> Result<Customer, ApiError> {
        self.api().customer().await
    }
    async fn metering_points(&self) -> Result<MeteringPoints, ApiError> {
        self.api().metering_points().await
    }
    async fn values(&self, since: Option<&Cursor>, page: Option<&str>) -> Result<ValuesPage, ApiError> {
        self.api().values(since, page).await
    }
    async fn newest_values(&self, point: Gsrn) -> Result<ValuesPage, ApiError> {
        self.api().newest_values(point).await
    }
    async fn readings(&self, point: Gsrn) -> Result<Readings, ApiError> {
        self.api().readings(point).await
    }
    async fn invoices(&self, since: Option<&Cursor>) -> Result<Invoices, ApiError> {
        self.api().invoices(since).await
    }
    async fn tariffs(&self) -> Result<Tariffs, ApiError> {
        self.api().tariffs().await
    }
    async fn spot(&self, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
        self.api().spot(area, days).await
    }
    async fn content(&self, parts: &[ContentPart], audience: &Audience) -> Result<Content, ApiError> {
        self.api().content(parts, &audience.areas, audience.category).await
    }
}

struct Phone {
    sandbox: RunningSandbox,
    folder: TempDir,
    store: Arc<Store>,
    source: Counted,
    syncer: Syncer<Counted>,
}

impl Phone {
    async fn of(email: &str) -> Self {
        let sandbox = Sandbox::start(SandboxConfig::new(1, NOW.parse().unwrap())).await.unwrap();
        let config = HttpConfig { retry: RetryPolicy::NEVER, ..HttpConfig::default() };
        let http = HttpClient::new(sandbox.base_url().parse().unwrap(), &config).unwrap();
        let clock = Arc::new(CompanyClock(sandbox.clock().clone()));
        let auth = Auth::new(
            AuthConfig::new("kundeapp"),
            http.clone(),
            Arc::new(MemorySecureStore::default()),
            clock,
        );
        auth.send_code(LoginMethod::Email, LoginHint::parse(LoginMethod::Email, email).unwrap())
            .await
            .unwrap();
        let code = sandbox.outbox().latest_code(email).unwrap();
        auth.submit_code(code.parse().unwrap()).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(folder.path(), email).unwrap().0);
        let source = Counted { api: ApiClient::new(http, Arc::new(auth)), requests: Arc::default() };
        let syncer = Syncer::new(source.clone(), Arc::clone(&store), Handle::current()).unwrap();
        Self { sandbox, folder, store, source, syncer }
    }

    async fn sync(&self) -> (SyncOutcome, u32) {
        self.source.requests.store(0, Ordering::Relaxed);
        let outcome = self.syncer.sync().await.unwrap();
        (outcome, self.source.requests.load(Ordering::Relaxed))
    }

    fn bytes(&self) -> u64 {
        fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum()
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_private_customer_is_there_after_at_most_twelve_requests_and_stays_there_with_one() {
    let phone = Phone::of("privat@example.com").await;
    let (outcome, requests) = phone.sync().await;
    println!("private: {requests} requests, {:?}, {} kB", outcome.values, phone.bytes() / 1000);
    assert!(requests <= 12, "{requests}");
    assert_eq!((outcome.values.outside, outcome.values.unknown_point), (0, 0));
    assert!(phone.bytes() < 3_000_000);
    let before = phone.sandbox.traffic();
    let (again, requests) = phone.sync().await;
    assert_eq!((again.values.stored, requests), (0, 1));
    let after = phone.sandbox.traffic();
    assert_eq!(after.requests - before.requests, 1);
    let bytes = (after.received - before.received) + (after.sent - before.sent);
    println!("nothing new: {bytes} bytes both ways, headers and all");
    assert!((1..5_000).contains(&bytes), "{bytes}");

    let read = phone.store.read(|reader| {
        for point in reader.points()? {
            let Some((first, last)) = reader.days_with_values(point.id, Direction::Consumption)? else {
                continue;
            };
            assert!(
                point.contract_periods.iter().any(|period| period.contains(first)),
                "the former resident's days"
            );
            let month = DateRange::new(date("2026-10-01"), date("2026-11-01"));
            let hours = reader.values(point.id, Direction::Consumption, month)?.total().0;
            let bars = reader.summaries(point.id, Direction::Consumption, month)?;
            assert_eq!(bars.iter().filter_map(|bar| bar.energy).sum::<Energy>(), hours);
            assert!(last >= date("2026-11-19"), "{last}");
            assert!(!reader.invoices(point.id, 12)?.is_empty());
            assert!(reader.spot_prices(point.price_area, month)?.mean(month).is_some());
        }
        assert_eq!((reader.news()?.len(), reader.outages()?.len()), (6, 3));
        assert_eq!(reader.outages()?[0].points, [reader.points()?[0].id]);
        assert_eq!((reader.forms()?.len(), reader.inspections()?.len()), (14, 3));
        Ok((reader.points()?.len(), reader.tariffs()?.is_some(), reader.customer()?.is_some()))
    });
    assert_eq!(read, Ok((3, true, true)));
    phone.sandbox.shutdown().await;
}
