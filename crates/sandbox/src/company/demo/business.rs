//! The business: four small points and one that uses so much that it is on a power tariff.

use super::super::register::{History, Register, agreement, contract, customer, point};
use crate::db::company::{Customer, MeteringPoint};

const CUSTOMER: &str = "c-business";

pub fn logins() -> Vec<Customer> {
    vec![customer(CUSTOMER, "business", "Eksempelbedrift AS", "bedrift@example.com", "90000012")]
}

pub fn register(history: History) -> Option<Register> {
    let points = [
        ("Butikk", "Eksempelgata 20", "shop", "small-business"),
        ("Kontor", "Eksempelgata 22", "office", "small-business"),
        ("Verksted", "Prøveveien 3", "workshop", "small-business"),
        ("Kjølelager", "Prøveveien 5", "cold-store", "small-business"),
        ("Bakeri", "Prøveveien 8", "bakery", "business"),
    ];
    let points: Vec<MeteringPoint> = (21..)
        .zip(points)
        .map(|(number, (name, street, load, group))| {
            Some(MeteringPoint {
                name: name.to_owned(),
                street: street.to_owned(),
                postcode: "1606".to_owned(),
                city: "Fredrikstad".to_owned(),
                area: "fredrikstad".to_owned(),
                price_area: "NO1".to_owned(),
                tariff_group: group.to_owned(),
                household: load.to_owned(),
                ..point(number)?
            })
        })
        .collect::<Option<_>>()?;
    Some(Register {
        contracts: points.iter().map(|point| contract(point, CUSTOMER, history.first_day, None)).collect(),
        agreements: points.iter().map(|point| agreement(point, "none", history.first_day, None)).collect(),
        points,
        ..Register::default()
    })
}
