//! A company that nobody has written a line of code for: other areas, prices, methods, colours and numbers. Its configuration
//! and the sandbox's are files in `tests/data`.

use kundeapp_core::api::BaseUrl;
use kundeapp_core::app::App;
use kundeapp_core::company::{Company, DARK_SURFACE, LIGHT_SURFACE};
use kundeapp_core::screens::consumption::Scale;
use kundeapp_core::screens::invoices::Verdict;
use kundeapp_journeys::{Phone, now};
use kundeapp_sandbox::{CompanyFile, SandboxConfig};
use serde_json::Value;

const COMPANY: &str = include_str!("../data/nordlysnett.json");
const SANDBOX: &str = include_str!("../data/nordlysnett-sandbox.json");
const CUSTOMER: &str = "nord@example.com";
const HOME: &str = "999900000090000018";
const CABIN: &str = "999900000090000025";

async fn phone() -> Phone {
    let file = CompanyFile::from_json(SANDBOX).unwrap();
    Phone::with(SandboxConfig::company(1, now(), file), Company::from_json(COMPANY).unwrap()).await
}

async fn app(phone: &Phone, point: &str) -> App {
    let app = phone.start_app().await;
    phone.log_in(&app, CUSTOMER).await.unwrap();
    app.sync_now().await.unwrap();
    app.choose_point(point.parse().unwrap()).unwrap();
    app
}

/// The line of that kind: its amount.
fn amount(lines: &Value, kind: &str) -> String {
    let lines: Vec<&Value> = lines.as_array().unwrap().iter().filter(|line| line["kind"] == kind).collect();
    lines
        .iter()
        .map(|line| line["amount"].as_str().unwrap().replace('\u{a0}', " "))
        .collect::<Vec<_>>()
        .join(", ")
}

fn json(state: impl serde::Serialize) -> Value {
    serde_json::to_value(state).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn its_login_methods_are_its_own() {
    let phone = phone().await;
    let app = phone.start_app().await;
    let methods = app.auth().offer_methods().await.unwrap();
    assert_eq!(methods.iter().map(|method| method.id()).collect::<Vec<_>>(), ["email", "bankid"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_without_vat_and_with_one_price_is_settled_to_the_ore() {
    let phone = phone().await;
    let app = app(&phone, HOME).await;
    // 1.5 kWh in each hour of 1 to 19 November: 684 kWh.
    let trial = json(app.trial_settlement().unwrap().state().unwrap());
    let lines = &trial["lines"];
    assert_eq!(amount(lines, "energy"), "167,58 kr", "684 × 24.5 øre");
    assert_eq!(amount(lines, "consumption_tax"), "48,77 kr", "684 × 7.13 øre");
    assert_eq!(amount(lines, "enova"), "6,84 kr", "684 × 1 øre");
    assert_eq!(amount(lines, "capacity"), "250,00 kr", "3000 / 12: 1.5 kW is in the first of its tiers");
    assert_eq!(amount(lines, "support"), "−141,59 kr", "684 × (100 − 77) × 90 %");
    assert_eq!(trial["sum"]["value"].as_str().unwrap().replace('\u{a0}', " "), "331,60 kr");
    assert_eq!(trial["used"]["day"], Value::Null, "all hours cost the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_bill_is_checked_to_the_ore() {
    let phone = phone().await;
    let app = app(&phone, HOME).await;
    let invoices = app.invoices().unwrap();
    let october = invoices.state().unwrap().invoices.remove(0);
    let detail = invoices.detail(&october.id).unwrap().unwrap();
    // October has 745 hours: 1117.5 kWh. 273.79 + 79.68 + 11.18 + 250.00 − 231.32.
    assert_eq!(detail.sum.value.replace('\u{a0}', " "), "383,33 kr");
    assert_eq!(detail.check.verdict, Verdict::Agrees, "{:?}", detail.check);
}

#[tokio::test(flavor = "multi_thread")]
async fn its_price_list_has_its_tiers_and_no_vat() {
    let phone = phone().await;
    let app = app(&phone, HOME).await;
    let prices = app.prices().unwrap().state().unwrap();
    let monthly: Vec<_> = prices.tiers.iter().map(|tier| tier.tier.monthly.replace('\u{a0}', " ")).collect();
    assert_eq!(monthly, ["250,00 kr/mnd", "450,00 kr/mnd", "750,00 kr/mnd"]);
    let energy: Vec<_> = prices.energy.iter().map(|energy| energy.price.replace('\u{a0}', " ")).collect();
    assert_eq!(energy, ["24,50 øre/kWh"]);
    let spot = app.spot().unwrap().state().unwrap();
    // 100 + 24.5 + 7.13 + 1 − 20.7
    assert_eq!(spot.costs[12].total.replace('\u{a0}', " "), "111,93 øre/kWh");
    assert_eq!(spot.area.as_deref(), Some("NO4"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cabin_in_the_action_zone_pays_its_working_day_price_and_no_tax() {
    let phone = phone().await;
    let app = app(&phone, CABIN).await;
    let trial = json(app.trial_settlement().unwrap().state().unwrap());
    let lines = &trial["lines"];
    // 1 to 19 November 2026 have 14 working days of 8 dear hours, half a kWh each: 56 kWh at 40 øre, 172 kWh at 20 øre.
    assert_eq!(amount(lines, "energy"), "22,40 kr, 34,40 kr");
    assert_eq!(amount(lines, "consumption_tax"), "");
    assert_eq!((amount(lines, "enova"), amount(lines, "capacity")), ("2,28 kr".into(), "150,00 kr".into()));
    assert_eq!(trial["sum"]["value"].as_str().unwrap().replace('\u{a0}', " "), "209,08 kr");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_colours_can_be_read_and_everything_of_the_other_company_is_nowhere() {
    let phone = phone().await;
    let company = &phone.company;
    assert!(company.colours.accent.light.is_readable_on(LIGHT_SURFACE));
    assert!(company.colours.production.dark.is_readable_on(DARK_SURFACE));
    let mut all = vec![json(company)];
    for point in [HOME, CABIN] {
        let app = app(&phone, point).await;
        all.extend(every_screen(&app));
        app.log_out().await.unwrap();
    }
    let text = all.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    for own in
        ["Nordlysnett", "Fjordvik", "Vidda", "+4775000010", "+4775000099", "#1B4F8A", "#F2A37C", "Lysveien"]
    {
        assert!(text.contains(own), "{own}");
    }
    let foreign = [
        "norgesnett",
        "askøy",
        "askoy",
        "fredrikstad",
        "hvaler",
        "nesodden",
        "røyken",
        "royken",
        "enebakk",
        "\"ski\"",
        "storebotn",
        "kleppestø",
        "21492506",
        "21 49 25 06",
        "00695c",
        "8d5b00",
        "eksempelkraft",
    ];
    let text = text.to_lowercase();
    for name in foreign {
        assert!(!text.contains(name), "{name}");
    }
}

/// Every screen of every tab, and what opens from them.
fn every_screen(app: &App) -> Vec<Value> {
    let mut consumption = app.consumption().unwrap();
    let mut all = Vec::new();
    for scale in [Scale::Day, Scale::Week, Scale::Month, Scale::Year] {
        consumption.show(scale);
        all.push(json(consumption.state().unwrap()));
    }
    let (invoices, support) = (app.invoices().unwrap(), app.support().unwrap());
    let list = invoices.state().unwrap();
    all.extend(list.invoices.iter().map(|bill| json(invoices.detail(&bill.id).unwrap())));
    let services = app.services().unwrap();
    all.extend([
        json(list),
        json(app.overview().unwrap().state().unwrap()),
        json(app.production().unwrap().state().unwrap()),
        json(app.trial_settlement().unwrap().state().unwrap()),
        json(app.peaks().unwrap().state().unwrap()),
        json(app.prices().unwrap().state().unwrap()),
        json(support.state().unwrap()),
        json(support.days("2026-11".parse().unwrap()).unwrap()),
        json(app.spot().unwrap().state().unwrap()),
        json(app.news().unwrap().state().unwrap()),
        json(app.outages().unwrap().state().unwrap()),
        json(services.state().unwrap()),
        json(services.forms().unwrap()),
        json(services.inspections().unwrap()),
        json(app.points().unwrap().state("", 0).unwrap()),
    ]);
    all
}

#[test]
fn a_bad_file_is_one_line() {
    let changed = |text: &str, place: &str, value: Value| {
        let mut file: Value = serde_json::from_str(text).unwrap();
        *file.pointer_mut(place).unwrap() = value;
        file.to_string()
    };
    let sandbox = [
        ("/login_methods/0", "fax".into(), "'fax'"),
        ("/spot/0/area", "NO9".into(), "NO9"),
        ("/points/0/load", "windmill".into(), "points[0]: load is unknown"),
        ("/points/1/customer", "c-nobody".into(), "points[1]: customer is none of customers"),
        ("/customers/1/id", "c-nord".into(), "stands twice"),
        ("/customers/0/kind", "royal".into(), "customers[0]: kind"),
        ("/price_list/tariffs/0/energy/base_ore_per_kwh", "dyrt".into(), "dyrt"),
        ("/news/0/days", "i dag".into(), "news.json"),
    ];
    for (place, value, reason) in sandbox {
        let error = CompanyFile::from_json(&changed(SANDBOX, place, value)).unwrap_err().to_string();
        assert!(error.contains(reason) && !error.contains('\n'), "{place}: {error}");
    }
    let company: [(&str, Value, &str); 3] = [
        ("/colours/accent/dark", "#1B4F8A".into(), "colours.accent.dark #1B4F8A has a contrast of"),
        ("/areas/0/price_area", "NO9".into(), "NO9"),
        ("/contact/operations_centre", "113".into(), "telephone"),
    ];
    for (place, value, reason) in company {
        let error = Company::from_json(&changed(COMPANY, place, value)).unwrap_err().to_string();
        assert!(error.contains(reason) && !error.contains('\n'), "{place}: {error}");
    }
    assert!("http://kunde.nordlysnett.example".parse::<BaseUrl>().is_err());
}
