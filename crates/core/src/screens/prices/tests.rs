use nettleie::load::tariff_json;
use serde_json::{Value, json};

use super::{Prices, PricesState};
use crate::api::wire::{Customer, CustomerKind, MeteringPoint};
use crate::i18n::Language;
use crate::screens::testing::{desk, house, house_with_values, house_without_values};
use crate::store::testing::{TestStore, empty_store, id};

fn state(store: &TestStore, language: Language) -> PricesState {
    Prices::new(desk(store, language), Some(id(1))).state().unwrap()
}

/// The house as another kind of point.
fn house_as(changes: &Value) -> MeteringPoint {
    let mut point = serde_json::to_value(house()).unwrap();
    for (field, value) in changes.as_object().unwrap() {
        point[field] = value.clone();
    }
    serde_json::from_value(point).unwrap()
}

/// A store whose only tariff, for `group`, has these fields instead of a flat price without tiers.
fn store_with_tariff(point: &MeteringPoint, changes: &Value) -> TestStore {
    let mut tariff = json!({"groups": ["household", "small-business", "business"], "valid_from": "2023-01-01",
        "energy": {"base_ore_per_kwh": "10", "exceptions": []},
        "capacity": {"tiers": {"basis": "three_daily_peaks", "lower_bound": "inclusive",
            "table": [{"from": "0", "nok_per_year": "1200"}]}}});
    for (field, value) in changes.as_object().unwrap() {
        tariff[field] = value.clone();
    }
    let book = json!({"company": "Prøvenett", "sources": [], "tariffs": [tariff]}).to_string();
    let store = house_without_values();
    store
        .write(|writer| {
            writer.put_points(std::slice::from_ref(point))?;
            writer.put_tariffs(tariff_json::read("book", &book).unwrap().value)
        })
        .unwrap();
    store
}

#[test]
fn a_private_customer_sees_tiers_energy_and_taxes_with_vat() {
    let store = house_with_values();
    insta::assert_json_snapshot!("nb", state(&store, Language::Nb));
    insta::assert_json_snapshot!("en", state(&store, Language::En));
}

#[test]
fn the_switch_takes_vat_out_of_every_price() {
    let store = house_with_values();
    let mut screen = Prices::new(desk(&store, Language::Nb), Some(id(1)));
    let monthly = |screen: &Prices| screen.state().unwrap().tiers[2].tier.monthly.replace('\u{a0}', " ");
    assert_eq!(monthly(&screen), "268,51 kr/mnd");
    screen.show_vat(false);
    assert_eq!(monthly(&screen), "214,81 kr/mnd");
    let state = screen.state().unwrap();
    let energy: Vec<_> = state.energy.iter().map(|price| price.price.replace('\u{a0}', " ")).collect();
    assert_eq!(energy, ["11,61 øre/kWh", "7,61 øre/kWh"]);
    assert_eq!((state.vat.on, state.vat.basis.as_str()), (false, "Prisene er uten mva."));
}

#[test]
fn a_business_sees_its_own_list_without_vat_first() {
    let point = house_as(&json!({"group": "small-business"}));
    let store = store_with_tariff(&point, &json!({"valid_to": "2023-12-01"}));
    let customer = Customer { id: "c".to_owned(), kind: CustomerKind::Business, name: "Bedrift".to_owned() };
    store.write(|writer| writer.put_customer(&customer)).unwrap();
    insta::assert_json_snapshot!("business", state(&store, Language::Nb));
}

#[test]
fn a_power_tariff_has_a_price_per_kw_in_the_place_of_tiers() {
    let point = house_as(&json!({"group": "business"}));
    let power =
        json!({"power": {"seasons": [{"nok_per_kw_and_month": "52.5"}], "fixed_nok_per_year": "6000"}});
    let store = store_with_tariff(&point, &json!({"capacity": power}));
    let state = state(&store, Language::Nb);
    assert!(state.tiers.is_empty());
    insta::assert_json_snapshot!("power", (&state.power, &state.parts[0], &state.basis));
}

#[test]
fn a_prosumer_sees_what_feeding_in_gives() {
    let feed_in = json!({"feed_in": {"ore_per_kwh": "-3.20"}});
    let consumer = state(&store_with_tariff(&house(), &feed_in), Language::Nb);
    assert!(consumer.feed_in.is_empty());
    let point = house_as(&json!({"directions": ["consumption", "production"]}));
    let state = state(&store_with_tariff(&point, &feed_in), Language::Nb);
    assert_eq!(state.feed_in[0].value, "−4,00\u{a0}øre/kWh");
    assert!(state.notes[0].starts_with("Minus foran prisen"));
}

#[test]
fn where_no_vat_is_paid_there_is_nothing_to_switch() {
    let store = store_with_tariff(&house_as(&json!({"tax_zone": "no-vat"})), &json!({}));
    let state = state(&store, Language::En);
    assert!(!state.vat.available && !state.vat.on);
    assert_eq!(state.energy[0].price, "10.00\u{a0}øre/kWh");
    assert_eq!(state.energy[0].hours, None);
}

#[test]
fn prices_that_only_working_days_have_are_said_to_be_so() {
    let energy = json!({"base_ore_per_kwh": "10", "exceptions": [
        {"name": "Høylast", "hours": "6-21", "days": ["working_day"], "ore_per_kwh": "20"}]});
    let store = store_with_tariff(&house(), &json!({"energy": energy}));
    let state = state(&store, Language::Nb);
    assert_eq!(state.energy[0].hours.as_deref(), Some("kl. 06–22"));
    assert!(state.notes[0].starts_with("Tidene gjelder virkedager"));
}

#[test]
fn without_a_price_list_there_is_a_sentence_and_what_grid_rent_is() {
    let point = house_as(&json!({"group": "holiday-home"}));
    let state = state(&store_with_tariff(&point, &json!({})), Language::Nb);
    assert_eq!(state.frame.empty.as_deref(), Some("Det er ingen prisliste for dette målepunktet ennå."));
    assert_eq!(state.parts.len(), 3);
    let nothing = Prices::new(desk(&empty_store(), Language::En), None).state().unwrap();
    assert!(nothing.frame.empty.unwrap().starts_with("No figures have been fetched yet."));
}
