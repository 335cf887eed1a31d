//! The demo customers and their points. Nobody is real: people are named by role, addresses are invented, and ids are
//! of the series 9999, which no grid company holds.

use chrono::{Months, NaiveDate};
use nettleie::identifiers::Gsrn;

use crate::db::company::{Agreement, Authorisation, Contract, Customer, MeteringPoint};

/// Everybody and everything that the company knows from the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub customers: Vec<Customer>,
    pub points: Vec<MeteringPoint>,
    pub contracts: Vec<Contract>,
    pub agreements: Vec<Agreement>,
    pub authorisations: Vec<Authorisation>,
}

/// The invented supplier that bills the flat's grid rent.
const SUPPLIER: &str = "Eksempelkraft";

/// The register on the day the company is founded; values and contracts begin on `first_day`.
///
/// `None` when the days leave the calendar.
pub fn register(first_day: NaiveDate, today: NaiveDate) -> Option<Register> {
    let (house, flat, cabin) = (house()?, flat()?, cabin()?);
    let moved_in = today.checked_sub_months(Months::new(12))?;
    let authorised = today.checked_sub_months(Months::new(18))?;
    let contract = |point: &MeteringPoint, customer: &str, from, to, supplier: Option<&str>| Contract {
        point: point.id.clone(),
        customer: customer.to_owned(),
        from,
        to,
        supplier: supplier.map(str::to_owned),
    };
    Some(Register {
        contracts: vec![
            contract(&house, "c-private", first_day, None, None),
            contract(&flat, "c-former-resident", first_day, Some(moved_in), None),
            contract(&flat, "c-private", moved_in, None, Some(SUPPLIER)),
            contract(&cabin, "c-cabin-owner", first_day, None, None),
        ],
        agreements: [
            agreement(&house, "support", first_day, None),
            agreement(&flat, "support", first_day, norgespris_day()),
            agreement(&flat, "norgespris", norgespris_day()?.max(first_day), None),
            agreement(&cabin, "none", first_day, norgespris_day()),
            agreement(&cabin, "norgespris", norgespris_day()?.max(first_day), None),
        ]
        .into_iter()
        .filter(|agreement| agreement.to.is_none_or(|to| agreement.from < to))
        .collect(),
        authorisations: vec![Authorisation {
            point: cabin.id.clone(),
            owner: "c-cabin-owner".to_owned(),
            holder: "c-private".to_owned(),
            from: authorised,
            to: None,
        }],
        customers: vec![
            customer("c-private", "Privatkunde", "privat@example.com", "90000001"),
            customer("c-former-resident", "Tidligere beboer", "tidligere-beboer@example.com", "90000002"),
            customer("c-cabin-owner", "Hytteeier", "hytteeier@example.com", "90000003"),
        ],
        points: vec![house, flat, cabin],
    })
}

fn customer(id: &str, name: &str, email: &str, phone: &str) -> Customer {
    Customer {
        id: id.to_owned(),
        kind: "private".to_owned(),
        name: name.to_owned(),
        email: Some(email.to_owned()),
        phone: Some(phone.to_owned()),
    }
}

fn agreement(point: &MeteringPoint, kind: &str, from: NaiveDate, to: Option<NaiveDate>) -> Agreement {
    Agreement { point: point.id.clone(), kind: kind.to_owned(), from, to }
}

/// The first day of the state's fixed price.
fn norgespris_day() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2025, 10, 1)
}

fn house() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Hus".to_owned(),
        street: "Storebotn 1".to_owned(),
        postcode: "5309".to_owned(),
        city: "Kleppestø".to_owned(),
        area: "askoy".to_owned(),
        price_area: "NO5".to_owned(),
        tariff_group: "household".to_owned(),
        household: "house".to_owned(),
        ..point(1)?
    })
}

fn flat() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Leilighet".to_owned(),
        street: "Eksempelgata 12".to_owned(),
        postcode: "1606".to_owned(),
        city: "Fredrikstad".to_owned(),
        area: "fredrikstad".to_owned(),
        price_area: "NO1".to_owned(),
        tariff_group: "household".to_owned(),
        household: "flat".to_owned(),
        ..point(2)?
    })
}

fn cabin() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Hytte".to_owned(),
        street: "Prøvestien 4".to_owned(),
        postcode: "1684".to_owned(),
        city: "Vesterøy".to_owned(),
        area: "hvaler".to_owned(),
        price_area: "NO1".to_owned(),
        tariff_group: "holiday-home".to_owned(),
        household: "cabin".to_owned(),
        ..point(3)?
    })
}

/// What the points have in common: ids by number, standard taxes.
fn point(number: u64) -> Option<MeteringPoint> {
    Some(MeteringPoint {
        id: Gsrn::with_check_digit(99_990_000_000_000_000 + number)?.to_string(),
        name: String::new(),
        street: String::new(),
        postcode: String::new(),
        city: String::new(),
        area: String::new(),
        price_area: String::new(),
        tax_zone: "standard".to_owned(),
        tariff_group: String::new(),
        meter_number: format!("69706314{number:08}"),
        household: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(today: &str) -> Register {
        let today: NaiveDate = today.parse().unwrap();
        register(today.checked_sub_months(Months::new(36)).unwrap(), today).unwrap()
    }

    #[test]
    fn ids_are_of_the_series_that_nobody_holds_and_have_right_check_digits() {
        for point in at("2026-11-21").points {
            assert!(point.id.starts_with("9999") && point.id.parse::<Gsrn>().is_ok(), "{}", point.id);
        }
    }

    #[test]
    fn the_flat_changed_hands_a_year_ago() {
        let register = at("2026-11-21");
        let flat: Vec<_> =
            register.contracts.iter().filter(|contract| contract.point == register.points[1].id).collect();
        assert_eq!(flat[0].to, Some(flat[1].from));
        assert_eq!(flat[1].from.to_string(), "2025-11-21");
    }

    #[test]
    fn agreements_follow_each_other_whenever_the_company_is_founded() {
        for today in ["2023-11-13", "2026-11-21", "2029-03-01"] {
            let register = at(today);
            for point in &register.points {
                let own: Vec<_> = register.agreements.iter().filter(|one| one.point == point.id).collect();
                assert!(!own.is_empty() && own.last().unwrap().to.is_none());
                assert!(own.windows(2).all(|pair| pair[0].to == Some(pair[1].from)));
            }
        }
    }
}
