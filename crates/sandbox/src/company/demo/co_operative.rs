//! The housing co-operative: five common meters of its own, and 195 flats that it sees by their residents' fullmakt.

use chrono::{Months, NaiveDate};

use super::super::register::{History, Register, agreement, contract, customer, norgespris_after, point};
use crate::db::company::{Agreement, Authorisation, Contract, Customer, MeteringPoint};

const CUSTOMER: &str = "c-co-operative";
const FLATS: u32 = 195;
const FLATS_IN_A_HOUSE: u32 = 15;
/// Numbers of points: the common meters come first.
const FIRST: u64 = 1_001;
/// The invented supplier that bills the grid rent of some flats.
const SUPPLIER: &str = "Eksempelkraft";

pub fn logins() -> Vec<Customer> {
    vec![customer(CUSTOMER, "co_operative", "Eksempeltunet borettslag", "borettslag@example.com", "90000013")]
}

pub fn register(history: History) -> Option<Register> {
    let mut register = Register::default();
    let common = [
        ("Trappeoppgang 1–7", "stairs"),
        ("Trappeoppgang 8–13", "stairs"),
        ("Garasje med lading", "garage"),
        ("Vaskeri", "laundry"),
        ("Varmesentral", "boiler-room"),
    ];
    for (number, (name, load)) in (FIRST..).zip(common) {
        let common = MeteringPoint {
            name: name.to_owned(),
            street: "Eksempeltunet 1".to_owned(),
            household: load.to_owned(),
            ..place(number)?
        };
        let support = agreement(&common, "support", history.first_day, None);
        register.agreements.push(Agreement { dwellings: Some(FLATS), ..support });
        register.contracts.push(contract(&common, CUSTOMER, history.first_day, None));
        register.points.push(common);
    }
    for (number, index) in (FIRST + 5..).zip(0..FLATS) {
        Flat { index, point: flat(number, index)? }.enter(&mut register, history)?;
    }
    Some(register)
}

/// One home and what happened to it.
struct Flat {
    index: u32,
    point: MeteringPoint,
}

impl Flat {
    /// Every eighth flat has changed hands, and every second new resident has not given the board a fullmakt: of those
    /// flats it sees the years before. A few stand empty, and one fullmakt will soon run out.
    fn enter(self, register: &mut Register, history: History) -> Option<()> {
        let History { first_day, founded } = history;
        let moved = founded.checked_sub_months(Months::new(3 + self.index / 8))?;
        let (sold, authorised_again) = (self.index % 8 == 3, self.index % 16 == 3);
        let empty = self.index % 64 == 40;
        let ends = (sold || empty).then_some(moved);
        let runs_out = if self.index == 20 { founded.checked_add_months(Months::new(2)) } else { None };
        self.lives(register, "a", first_day, ends);
        self.authorises(register, "a", first_day, runs_out);
        if sold {
            self.lives(register, "b", moved, None);
            if authorised_again {
                self.authorises(register, "b", moved, None);
            }
        }
        register.agreements.extend(if self.index.is_multiple_of(3) {
            norgespris_after(&self.point, "support", first_day)
        } else {
            vec![agreement(&self.point, "support", first_day, None)]
        });
        register.points.push(self.point);
        Some(())
    }

    fn resident(&self, which: &str) -> String {
        format!("c-resident-{:03}-{which}", self.index + 1)
    }

    fn lives(&self, register: &mut Register, which: &str, from: NaiveDate, to: Option<NaiveDate>) {
        let id = self.resident(which);
        let supplier = self.index.is_multiple_of(5).then(|| SUPPLIER.to_owned());
        register.contracts.push(Contract { supplier, ..contract(&self.point, &id, from, to) });
        register.customers.push(Customer {
            id,
            kind: "private".to_owned(),
            name: "Beboer".to_owned(),
            email: None,
            phone: None,
        });
    }

    fn authorises(&self, register: &mut Register, which: &str, from: NaiveDate, to: Option<NaiveDate>) {
        register.authorisations.push(Authorisation {
            point: self.point.id.clone(),
            owner: self.resident(which),
            holder: CUSTOMER.to_owned(),
            from,
            to,
        });
    }
}

fn flat(number: u64, index: u32) -> Option<MeteringPoint> {
    let (house, in_house) = (index / FLATS_IN_A_HOUSE, index % FLATS_IN_A_HOUSE);
    let load = match index % 3 {
        0 => "flat-small",
        1 => "flat",
        _ => "flat-large",
    };
    Some(MeteringPoint {
        // Floor and door, as Norwegian homes are numbered.
        name: format!("H{:02}{:02}", in_house / 3 + 1, in_house % 3 + 1),
        street: format!("Eksempeltunet {}", house + 1),
        household: load.to_owned(),
        ..place(number)?
    })
}

fn place(number: u64) -> Option<MeteringPoint> {
    Some(MeteringPoint {
        postcode: "1606".to_owned(),
        city: "Fredrikstad".to_owned(),
        area: "fredrikstad".to_owned(),
        price_area: "NO1".to_owned(),
        ..point(number)?
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn at(today: &str) -> Register {
        register(History::before(today.parse().unwrap()).unwrap()).unwrap()
    }

    #[test]
    fn it_has_200_points_with_ids_and_addresses_of_their_own() {
        let register = at("2026-11-21");
        let distinct =
            |of: fn(&MeteringPoint) -> String| register.points.iter().map(of).collect::<HashSet<_>>().len();
        assert_eq!(distinct(|point| point.id.clone()), 200);
        assert_eq!(distinct(|point| format!("{} {}", point.street, point.name)), 200);
        assert!(register.points.iter().all(|point| point.id.starts_with("9999")));
    }

    #[test]
    fn common_meters_share_the_cap_of_all_dwellings() {
        let register = at("2026-11-21");
        let shared: Vec<_> = register.agreements.iter().filter_map(|one| one.dwellings).collect();
        assert_eq!(shared, [195; 5]);
    }

    #[test]
    fn contracts_of_a_flat_follow_each_other_and_some_have_ended() {
        let register = at("2026-11-21");
        let mut moved = 0;
        let mut empty = 0;
        for point in &register.points {
            let own: Vec<_> = register.contracts.iter().filter(|one| one.point == point.id).collect();
            moved += usize::from(own.len() == 2);
            empty += usize::from(own.last().unwrap().to.is_some());
            assert!(own.windows(2).all(|pair| pair[0].to == Some(pair[1].from)));
        }
        assert_eq!((moved, empty), (24, 3));
    }
}
