//! The holiday home without a smart meter: readings instead of hours, billed in advance.

use super::super::register::{History, Register, agreement, contract, customer, point};
use crate::db::company::{Customer, MeteringPoint};

const CUSTOMER: &str = "c-holiday-home";

pub fn logins() -> Vec<Customer> {
    vec![customer(CUSTOMER, "private", "Hytteeier uten smart måler", "hytte@example.com", "90000014")]
}

pub fn register(history: History) -> Option<Register> {
    let cabin = cabin()?;
    Some(Register {
        contracts: vec![contract(&cabin, CUSTOMER, history.first_day, None)],
        agreements: vec![agreement(&cabin, "none", history.first_day, None)],
        points: vec![cabin],
        ..Register::default()
    })
}

fn cabin() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Hytte".to_owned(),
        street: "Prøvestien 11".to_owned(),
        postcode: "1684".to_owned(),
        city: "Vesterøy".to_owned(),
        area: "hvaler".to_owned(),
        price_area: "NO1".to_owned(),
        tariff_group: "holiday-home".to_owned(),
        household: "cabin".to_owned(),
        billed_kw: Some(4),
        ..point(41)?
    })
}
