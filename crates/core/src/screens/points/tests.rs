use serde_json::json;

use super::Points;
use crate::api::wire::MeteringPoint;
use crate::i18n::Language;
use crate::screens::testing::{NOW, desk, house, synced};
use crate::store::testing::{TestStore, id, point, store_with};

fn cabin() -> MeteringPoint {
    let mut cabin = serde_json::to_value(point(2, &[("2023-01-01", "")])).unwrap();
    cabin["name"] = json!("Hytte");
    cabin["access"] = json!("authorised");
    cabin["group"] = json!("holiday-home");
    cabin["address"] = json!({"street": "Åsveien 3", "postcode": "1684", "city": "Vesterøy"});
    serde_json::from_value(cabin).unwrap()
}

fn two_points() -> TestStore {
    let store = store_with(&[cabin(), house()]);
    synced(&store, NOW);
    store
}

#[test]
fn own_and_authorised_points_are_told_apart() {
    let store = two_points();
    let points = Points::new(desk(&store, Language::Nb), Some(id(1)));
    insta::assert_json_snapshot!(points.state("", 0).unwrap());
}

#[test]
fn a_search_finds_words_in_any_order_and_case() {
    let store = two_points();
    let points = Points::new(desk(&store, Language::En), None);
    let found = |search| {
        points.state(search, 0).unwrap().points.into_iter().map(|row| row.header.name).collect::<Vec<_>>()
    };
    assert_eq!(found("vesterøy ÅSVEIEN"), ["Hytte"]);
    assert_eq!(found("vesteroy aasveien"), ["Hytte"]);
    assert_eq!(found("5309"), ["Hus"]);
    assert_eq!(found(&id(2).to_string()), ["Hytte"]);
    let nothing = points.state("Bergen", 0).unwrap();
    assert_eq!(nothing.frame.empty.as_deref(), Some("No metering point matches the search."));
}

#[test]
fn long_lists_come_in_pages() {
    let many: Vec<MeteringPoint> = (1..=120).map(|number| point(number, &[("2023-01-01", "")])).collect();
    let store = store_with(&many);
    let points = Points::new(desk(&store, Language::Nb), None);
    let sizes: Vec<_> = (0..4)
        .map(|page| points.state("", page).unwrap())
        .map(|state| (state.points.len(), state.more, state.searchable))
        .collect();
    assert_eq!(sizes, [(50, true, true), (50, true, true), (20, false, true), (0, false, true)]);
    assert_eq!(points.state("", 0).unwrap().count, "120 målepunkter");
}

#[test]
fn the_first_own_point_is_shown_until_one_is_chosen() {
    let store = two_points();
    let choice = |chosen| store.read(|reader| reader.point_in_view(chosen)).unwrap();
    assert_eq!(
        [choice(None), choice(Some(id(2))), choice(Some(id(9)))],
        [Some(id(1)), Some(id(2)), Some(id(1))]
    );
    assert_eq!(store_with(&[]).read(|reader| reader.point_in_view(None)).unwrap(), None);
}
