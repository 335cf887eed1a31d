//! The private customer: two points of their own, one of which they moved into a year ago, and one by fullmakt.

use chrono::Months;

use super::super::register::{History, Register, agreement, contract, customer, norgespris_after, point};
use crate::db::company::{Authorisation, Contract, MeteringPoint};

/// The invented supplier that bills the flat's grid rent.
const SUPPLIER: &str = "Eksempelkraft";

pub fn register(history: History) -> Option<Register> {
    let History { first_day, founded: today } = history;
    let (house, flat, cabin) = (house()?, flat()?, cabin()?);
    let moved_in = today.checked_sub_months(Months::new(12))?;
    let authorised = today.checked_sub_months(Months::new(18))?;
    let billed_by_supplier =
        Contract { supplier: Some(SUPPLIER.to_owned()), ..contract(&flat, "c-private", moved_in, None) };
    let private = |id, name, email, phone| customer(id, "private", name, email, phone);
    Some(Register {
        contracts: vec![
            contract(&house, "c-private", first_day, None),
            contract(&flat, "c-former-resident", first_day, Some(moved_in)),
            billed_by_supplier,
            contract(&cabin, "c-cabin-owner", first_day, None),
        ],
        agreements: std::iter::once(agreement(&house, "support", first_day, None))
            .chain(norgespris_after(&flat, "support", first_day))
            .chain(norgespris_after(&cabin, "none", first_day))
            .collect(),
        authorisations: vec![
            Authorisation {
                point: cabin.id.clone(),
                owner: "c-cabin-owner".to_owned(),
                holder: "c-private".to_owned(),
                from: authorised,
                to: None,
            },
            Authorisation {
                point: house.id.clone(),
                owner: "c-private".to_owned(),
                holder: "c-relative".to_owned(),
                from: today.checked_sub_months(Months::new(6))?,
                to: today.checked_add_months(Months::new(6)),
            },
        ],
        customers: vec![
            private("c-private", "Privatkunde", "privat@example.com", "90000001"),
            private("c-former-resident", "Tidligere beboer", "tidligere-beboer@example.com", "90000002"),
            private("c-cabin-owner", "Hytteeier", "hytteeier@example.com", "90000003"),
            private("c-relative", "Slektning", "slektning@example.com", "90000004"),
        ],
        points: vec![house, flat, cabin],
    })
}

fn house() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        name: "Hus".to_owned(),
        street: "Storebotn 1".to_owned(),
        postcode: "5309".to_owned(),
        city: "Kleppestø".to_owned(),
        area: "askoy".to_owned(),
        price_area: "NO5".to_owned(),
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

#[cfg(test)]
mod tests {
    use nettleie::identifiers::Gsrn;

    use super::*;

    fn at(today: &str) -> Register {
        register(History::before(today.parse().unwrap()).unwrap()).unwrap()
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
