//! What it costs to hand each screen's state to a shell: bytes, and the time to write and read them. `make bench` runs it and quotes the
//! shares of what is allowed.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot be set up has failed, and prints its numbers"
)]

use std::time::{Duration, Instant};

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::i18n::Language;
use kundeapp_core::screens::consumption::Scale;
use kundeapp_ffi::{AppSetup, Kundeapp, UniFfiTag, file_secure_store};
use kundeapp_sandbox::{ClockMode, Sandbox, SandboxConfig};
use uniffi::FfiConverter;

/// The customer with the most points.
const CO_OPERATIVE: &str = "borettslag@example.com";
const RUNS: usize = 200;
const MOST: Duration = Duration::from_millis(1);
const MOST_BYTES: usize = 64 << 10;

/// Prints the median time of a crossing, and its bytes, as shares of what is allowed.
fn measure<T: FfiConverter<UniFfiTag> + Clone>(screen: &str, state: &T) {
    let mut bytes = 0;
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let state = state.clone();
            let began = Instant::now();
            let mut written = Vec::new();
            T::write(state, &mut written);
            bytes = written.len();
            let read = T::try_read(&mut written.as_slice()).unwrap();
            let time = began.elapsed();
            drop(read);
            time
        })
        .collect();
    times.sort();
    let time = times.get(RUNS / 2).copied().unwrap_or_default();
    println!(
        "{:<46} {:10} µs = {:5.3} of 1 ms, {bytes:6} bytes = {:5.3} of 64 KB",
        format!("co-operative: {screen} crosses"),
        time.as_micros(),
        time.as_secs_f64() / MOST.as_secs_f64(),
        share(bytes),
    );
}

fn share(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX))
        / f64::from(u32::try_from(MOST_BYTES).unwrap_or(u32::MAX))
}

#[tokio::main]
async fn main() {
    let now = "2026-11-20T17:30:00Z".parse().unwrap();
    let config = SandboxConfig { clock: ClockMode::Ticking, ..SandboxConfig::new(1, now) };
    let sandbox = Sandbox::start(config).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let setup = AppSetup {
        home: place("home"),
        language: Language::Nb,
        company: None,
        server: Some(sandbox.base_url().to_owned()),
    };
    let app = Kundeapp::open(setup, file_secure_store(place("secrets")).unwrap()).await.unwrap();
    app.send_code(LoginMethod::Email, CO_OPERATIVE.to_owned()).await.unwrap();
    app.submit_code(sandbox.outbox().latest_code(CO_OPERATIVE).unwrap()).await.unwrap();
    app.sync().await.unwrap();
    app.services().refresh().await.unwrap();
    app.contact_us().refresh().await.unwrap();
    macro_rules! screens {
        ($($name:ident),*) => {
            $(measure(stringify!($name), &app.$name().state().await.unwrap());)*
        };
    }
    screens!(
        shell,
        overview,
        invoices,
        trial_settlement,
        peaks,
        prices,
        support,
        spot,
        news,
        outages,
        services,
        points,
        settings,
        contact_us,
        hazard,
        outbox,
        faq,
        authorisations,
        meter,
        elhub,
        self_reading,
        connections,
        meter_exchanges
    );
    for scale in Scale::ALL {
        let consumption = app.consumption();
        consumption.show(scale).await.unwrap();
        measure(&format!("consumption by {}", scale.id()), &consumption.state().await.unwrap());
    }
    let forms = app.services().forms().await.unwrap();
    measure("forms", &forms);
    for form in &forms.forms {
        measure(&format!("form {}", form.id), &app.form(form.id.clone()).state().await.unwrap());
    }
    let invoices = app.invoices().state().await.unwrap().invoices;
    if let Some(invoice) = invoices.first() {
        measure("invoice", &app.invoices().detail(invoice.id.clone()).await.unwrap().unwrap());
    }
    measure("inspections", &app.services().inspections().await.unwrap());
    measure("licences", &app.settings().licences().await.unwrap());
}
