//! What the published guide prints, on the screens of its customer.

use kundeapp_sandbox::SandboxConfig;

use super::Phone;
use crate::app::App;
use crate::screens::PeakRow;
use crate::screens::peaks::PeakMonth;

/// The guide's customer, signed in and synchronised.
async fn customer() -> (Phone, App) {
    let phone = Phone::with(SandboxConfig::guide()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "veiledning@example.com").await;
    app.sync_now().await.unwrap();
    (phone, app)
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_peaks_are_those_of_the_guide() {
    let (_phone, app) = customer().await;
    let state = app.peaks().unwrap().state().unwrap();
    let peak = |peak: &PeakRow| format!("{} {} {}", peak.day, peak.time, peak.power);
    let october: Vec<_> = state.months[0].peaks.iter().map(|row| plain(&peak(row))).collect();
    assert_eq!(
        october,
        ["29. okt. kl. 02:00 5,45 kW", "21. okt. kl. 02:00 5,17 kW", "30. okt. kl. 23:00 5,13 kW"]
    );
    let line = |month: &PeakMonth| {
        let tier = month.tier.as_ref().unwrap();
        plain(&format!("{} {} {}", month.name, month.average.as_ref().unwrap().value, tier.span))
    };
    let months: Vec<_> = state.months[..5].iter().map(line).collect();
    let expected = [
        "oktober 2023 5,25 kW 5–9,99 kW",
        "september 2023 3,68 kW 2–4,99 kW",
        "august 2023 3,74 kW 2–4,99 kW",
        "juli 2023 3,94 kW 2–4,99 kW",
        "juni 2023 4,69 kW 2–4,99 kW",
    ];
    assert_eq!(months, expected);
    assert!(state.months[0].last);
    assert_eq!(state.months.len(), 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_prices_are_those_of_the_guide() {
    let (_phone, app) = customer().await;
    let mut prices = app.prices().unwrap();
    let own = |state: crate::screens::prices::PricesState| {
        let own = state.tiers.into_iter().find(|tier| tier.own).unwrap().tier;
        plain(&format!("{} {} {}", own.name, own.span, own.monthly))
    };
    assert_eq!(own(prices.state().unwrap()), "Trinn 3 5–9,99 kW 268,51 kr/mnd");
    prices.show_vat(false);
    assert_eq!(own(prices.state().unwrap()), "Trinn 3 5–9,99 kW 214,81 kr/mnd");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_spot_prices_are_those_of_the_guide() {
    let (_phone, app) = customer().await;
    let state = app.spot().unwrap().state().unwrap();
    let extremes = [state.highest.unwrap(), state.lowest.unwrap()];
    let lines = extremes.map(|one| plain(&format!("{} {} {}", one.label, one.value, one.interval)));
    assert_eq!(lines, ["Høyeste pris 141,28 øre/kWh 17:00–18:00", "Laveste pris 79,50 øre/kWh 02:00–03:00"]);
    assert_eq!(state.title.as_deref(), Some("mandag 13. november 2023"));
    assert!(state.days.iter().all(|day| day.available));
    assert_eq!((state.bars.len(), state.costs.len()), (24, 24));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_month_shows_the_same_support_on_both_screens() {
    let (_phone, app) = customer().await;
    let mut consumption = app.consumption().unwrap();
    consumption.show(crate::screens::consumption::Scale::Month);
    let november = consumption.state().unwrap().details.into_iter().find(|one| one.label == "Strømstøtte");
    let months = app.support().unwrap().state().unwrap().months;
    assert_eq!(months[0].amounts, [november.unwrap()]);
    assert_eq!(months[0].energy.as_deref().map(plain).as_deref(), Some("1 059,25 kWh"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_answers_at_a_glance() {
    let (_phone, app) = customer().await;
    let state = app.overview().unwrap().state().unwrap();
    let card = state.card.unwrap();
    let now = card.price_now.unwrap();
    let seen = [card.energy.unwrap().value, card.tier.unwrap().span, now.interval, card.room.unwrap().room];
    assert_eq!(seen.map(|text| plain(&text)), ["1 059,25 kWh", "5–9,99 kW", "18:00–19:00", "4,80 kW"]);
    assert!(card.lowest_next.unwrap().starts_with("Lavest neste gang 14. nov. kl. 0"));
    assert_eq!(state.tabs.len(), 2);
}
