//! The prosumer: a house with solar panels, on support until the state's fixed price came.

use super::super::register::{History, Register, contract, customer, norgespris_after, point};
use crate::db::company::{Customer, MeteringPoint};

const CUSTOMER: &str = "c-prosumer";

pub fn logins() -> Vec<Customer> {
    vec![customer(CUSTOMER, "private", "Plusskunde", "prosumer@example.com", "90000011")]
}

pub fn register(history: History) -> Option<Register> {
    let house = house()?;
    Some(Register {
        contracts: vec![contract(&house, CUSTOMER, history.first_day, None)],
        agreements: norgespris_after(&house, "support", history.first_day),
        points: vec![house],
        ..Register::default()
    })
}

fn house() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Hus med solceller".to_owned(),
        street: "Solsvingen 7".to_owned(),
        postcode: "5302".to_owned(),
        city: "Strusshamn".to_owned(),
        area: "askoy".to_owned(),
        price_area: "NO5".to_owned(),
        household: "solar-house".to_owned(),
        feeds_in: true,
        ..point(11)?
    })
}
