use kundeapp_core::screens::consumption::Scale;
use uniffi::FfiConverter;

use super::Phone;
use crate::UniFfiTag;

fn bytes<T: FfiConverter<UniFfiTag>>(state: T) -> usize {
    let mut buffer = Vec::new();
    T::write(state, &mut buffer);
    buffer.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_a_customer_crosses_in_one_piece_below_64_kilobytes() {
    let phone = Phone::new().await;
    let app = phone.app_of("prosumer@example.com").await;
    app.services().refresh().await.unwrap();
    app.contact_us().refresh().await.unwrap();
    let form = app.services().forms().await.unwrap().forms[0].id.clone();
    let mut sizes = vec![
        ("overview", bytes(app.overview().state().await.unwrap())),
        ("trial_settlement", bytes(app.trial_settlement().state().await.unwrap())),
        ("invoices", bytes(app.invoices().state().await.unwrap())),
        ("peaks", bytes(app.peaks().state().await.unwrap())),
        ("prices", bytes(app.prices().state().await.unwrap())),
        ("spot", bytes(app.spot().state().await.unwrap())),
        ("support", bytes(app.support().state().await.unwrap())),
        ("news", bytes(app.news().state().await.unwrap())),
        ("outages", bytes(app.outages().state().await.unwrap())),
        ("services", bytes(app.services().state().await.unwrap())),
        ("forms", bytes(app.services().forms().await.unwrap())),
        ("inspections", bytes(app.services().inspections().await.unwrap())),
        ("form", bytes(app.form(form).state().await.unwrap())),
        ("contact_us", bytes(app.contact_us().state().await.unwrap())),
        ("hazard", bytes(app.hazard().state().await.unwrap())),
        ("outbox", bytes(app.outbox().state().await.unwrap())),
        ("settings", bytes(app.settings().state().await.unwrap())),
        ("licences", bytes(app.settings().licences().await.unwrap())),
        ("faq", bytes(app.faq().state().await.unwrap())),
        ("authorisations", bytes(app.authorisations().state().await.unwrap())),
        ("meter", bytes(app.meter().state().await.unwrap())),
        ("elhub", bytes(app.elhub().state().await.unwrap())),
        ("self_reading", bytes(app.self_reading().state().await.unwrap())),
        ("connections", bytes(app.connections().state().await.unwrap())),
        ("meter_exchanges", bytes(app.meter_exchanges().state().await.unwrap())),
        ("shell", bytes(app.shell().state().await.unwrap())),
        ("login", bytes(app.login(None).unwrap().state().await.unwrap())),
        ("points", bytes(app.points().page(String::new(), 0).await.unwrap())),
    ];
    let (consumption, production) = (app.consumption(), app.production());
    for scale in Scale::ALL {
        consumption.show(scale).await.unwrap();
        production.show(scale).await.unwrap();
        sizes.push(("consumption", bytes(consumption.state().await.unwrap())));
        sizes.push(("production", bytes(production.state().await.unwrap())));
    }
    for (screen, size) in sizes {
        assert!((64..64 << 10).contains(&size), "{screen} takes {size} bytes");
    }
}
