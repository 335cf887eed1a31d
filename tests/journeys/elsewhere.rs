//! Prices from elsewhere than the company's own server: the Nettariff API and the public daily spot files.

use std::time::Duration;

use kundeapp_core::app::App;
use kundeapp_core::company::{Company, SpotSource, TariffSource};
use kundeapp_core::error::AppError;
use kundeapp_core::screens::invoices::Verdict;
use kundeapp_core::screens::spot::DayView;
use kundeapp_journeys::{PRIVATE, Phone, now};
use kundeapp_sandbox::{Fault, SandboxConfig};

const NETTARIFF: &str = "/nettariff/api/v1.01";
const SPOT: &str = "/spot/api/v1/prices";

/// A phone whose app has all prices from elsewhere.
async fn phone() -> Phone {
    phone_at(SandboxConfig::new(1, now())).await
}

async fn phone_at(config: SandboxConfig) -> Phone {
    let mut phone = Phone::with(config, Company::norgesnett().unwrap()).await;
    phone.company.tariff_source = TariffSource::NettariffApi { url: phone.address(NETTARIFF) };
    phone.company.spot_source = SpotSource::PublicFiles { url: phone.address(SPOT) };
    phone
}

fn bars(app: &App, view: DayView) -> Vec<String> {
    let mut spot = app.spot().unwrap();
    spot.show(view);
    spot.state().unwrap().bars.into_iter().map(|bar| bar.value).collect()
}

/// The spot price of each hour of a day, where there is one.
fn hours(app: &App, day: &str) -> Vec<Option<String>> {
    let hours = app.support().unwrap().hours(day.parse().unwrap()).unwrap().unwrap();
    hours.hours.into_iter().map(|hour| hour.spot).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn prices_and_trial_settlement_are_those_of_the_price_list_and_say_that_they_are_for_steering() {
    let (own, other) = (Phone::new().await, phone().await);
    let (own, other) = (own.app_in_use().await, other.app_in_use().await);
    let (listed, steered) =
        (own.prices().unwrap().state().unwrap(), other.prices().unwrap().state().unwrap());
    // Twelfths of this price list are whole øre, so nothing is lost.
    assert_eq!(
        (&steered.tiers, &steered.energy, &steered.taxes),
        (&listed.tiers, &listed.energy, &listed.taxes)
    );
    assert_eq!(steered.tiers.len(), 10);
    let about_steering = |notes: &[String]| notes.iter().any(|note| note.contains("ikke fakturagrunnlag"));
    assert!(about_steering(&steered.notes) && !about_steering(&listed.notes));
    assert!(steered.validity.unwrap().starts_with("Hentet for 1. okt."));
    let (listed, steered) = (
        own.trial_settlement().unwrap().state().unwrap(),
        other.trial_settlement().unwrap().state().unwrap(),
    );
    assert_eq!((&steered.lines, &steered.sum, &steered.tier), (&listed.lines, &listed.sum, &listed.tier));
    assert!(about_steering(&steered.notes) && !about_steering(&listed.notes));
    let peaks = other.peaks().unwrap().state().unwrap();
    assert!(serde_json::to_string(&peaks).unwrap().contains("oktober 2026"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_bill_is_checked_by_prices_for_steering() {
    let phone = phone().await;
    let app = phone.app_in_use().await;
    let invoices = app.invoices().unwrap();
    let list = invoices.state().unwrap().invoices;
    assert!(!list.is_empty());
    for bill in list {
        let check = invoices.detail(&bill.id).unwrap().unwrap().check;
        assert_eq!(check.verdict, Verdict::Impossible);
        assert!(check.rows.is_empty() && check.sentence.contains("styre strømbruken"), "{}", check.sentence);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn spot_prices_come_newest_first_and_the_past_by_and_by() {
    let (own, other) = (Phone::new().await, phone().await);
    let (own, other) = (own.app_in_use().await, other.app_in_use().await);
    for view in [DayView::Yesterday, DayView::Today, DayView::Tomorrow] {
        assert_eq!(bars(&other, view), bars(&own, view));
        assert_eq!(bars(&other, view).len(), 24);
    }
    assert_eq!(hours(&other, "2026-09-21"), hours(&own, "2026-09-21"));
    let missing = |app: &App| hours(app, "2026-09-20").iter().filter(|price| price.is_none()).count();
    assert_eq!((missing(&own), missing(&other)), (0, 24), "62 days with tomorrow");
    other.sync_now().await.unwrap();
    assert_eq!((missing(&other), hours(&other, "2026-07-21")), (0, hours(&own, "2026-07-21")));
}

#[tokio::test(flavor = "multi_thread")]
async fn not_yet_published_is_no_error() {
    let phone = phone_at(SandboxConfig::new(1, "2026-11-20T10:00:00Z".parse().unwrap())).await;
    let app = phone.app_in_use().await;
    let mut spot = app.spot().unwrap();
    spot.show(DayView::Tomorrow);
    let empty = |spot: &kundeapp_core::screens::spot::Spot| spot.state().unwrap().frame.empty;
    assert_eq!(empty(&spot).as_deref(), Some("Prisene for i morgen publiseres rundt kl. 13."));
    phone.sandbox.clock().advance(Duration::from_hours(3));
    app.sync_now().await.unwrap();
    assert_eq!(empty(&spot), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preliminary_price_is_fetched_again_when_the_banks_have_opened() {
    // 1 May 2026 is a Friday: the prices of the 2nd wait for Monday's rate of exchange.
    let phone = phone_at(SandboxConfig::new(1, "2026-05-02T10:00:00Z".parse().unwrap())).await;
    let app = phone.app_in_use().await;
    let before = hours(&app, "2026-05-02");
    assert!(app.spot().unwrap().state().unwrap().notes.iter().any(|note| note.contains("foreløpige")));
    phone.sandbox.clock().advance(Duration::from_hours(31));
    app.sync_now().await.unwrap();
    assert_eq!(hours(&app, "2026-05-02"), before, "Sunday");
    phone.sandbox.clock().advance(Duration::from_hours(25));
    app.sync_now().await.unwrap();
    assert_ne!(hours(&app, "2026-05-02"), before, "Monday evening");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_has_run_out_is_no_matter() {
    let phone = phone().await;
    let app = phone.app_in_use().await;
    phone.sandbox.clock().advance(Duration::from_hours(49));
    app.sync_now().await.unwrap();
    assert!(!app.prices().unwrap().state().unwrap().tiers.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_they_answer_everything_else_comes_and_the_prices_come_later() {
    let faults = [
        Fault::Drop,
        Fault::LoseAnswer,
        Fault::ServerError,
        Fault::TooManyRequests { retry_after: 30 },
        Fault::CutBody,
        Fault::WrongType,
        Fault::HugeBody { bytes: 8 << 20 },
        Fault::DeepJson { levels: 100_000 },
    ];
    for path in [NETTARIFF, SPOT] {
        let phone = phone().await;
        let app = phone.start_app().await;
        phone.log_in(&app, PRIVATE).await.unwrap();
        for fault in &faults {
            phone.sandbox.faults().set(path, fault.clone());
            let error = app.sync_now().await.unwrap_err();
            assert!(matches!(error, AppError::PricesLate(_)), "{path} {fault:?}: {error:?}");
            assert!(app.explain(&error).contains("Prisene kunne ikke hentes"), "{path} {fault:?}");
            let invoices = app.invoices().unwrap().state().unwrap();
            assert!(!invoices.invoices.is_empty() && invoices.frame.banner.is_none(), "{path} {fault:?}");
        }
        phone.sandbox.faults().clear();
        app.sync_now().await.unwrap();
        assert!(!app.prices().unwrap().state().unwrap().tiers.is_empty(), "{path}");
        assert_eq!(bars(&app, DayView::Today).len(), 24, "{path}");
    }
}
