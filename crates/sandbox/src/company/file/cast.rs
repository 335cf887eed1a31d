use nettleie::identifiers::Gsrn;
use nettleie::tariff::CustomerGroup;
use nettleie::tax::TaxZone;
use serde::Deserialize;

use crate::company::load::Load;
use crate::company::register::{History, Register, agreement, contract, customer, point};
use crate::db::company::{Agreement, Contract, MeteringPoint};

/// The highest number of a point: more would not fit the series that nobody holds.
const MOST: u64 = 99_999;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: String,
    kind: String,
    name: String,
    email: String,
    phone: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    number: u64,
    name: String,
    street: String,
    postcode: String,
    city: String,
    area: String,
    price_area: String,
    tax_zone: String,
    group: String,
    /// One of the sandbox's loads, or `steady-WH`: the same energy in every hour.
    load: String,
    customer: String,
    /// Who bills the grid rent, if not the company.
    supplier: Option<String>,
    #[serde(default)]
    agreements: Vec<Agreed>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agreed {
    kind: String,
    dwellings: Option<u32>,
}

/// Everybody and everything in the register, since the first day.
pub fn register(people: &[Person], points: &[Point], history: History) -> Option<Register> {
    let mut register = Register {
        customers: people
            .iter()
            .map(|person| customer(&person.id, &person.kind, &person.name, &person.email, &person.phone))
            .collect(),
        ..Register::default()
    };
    for entry in points {
        let point = entry.metering_point()?;
        let contract = contract(&point, &entry.customer, history.first_day, None);
        register.contracts.push(Contract { supplier: entry.supplier.clone(), ..contract });
        register.agreements.extend(entry.agreements.iter().map(|agreed| Agreement {
            dwellings: agreed.dwellings,
            ..agreement(&point, &agreed.kind, history.first_day, None)
        }));
        register.points.push(point);
    }
    Some(register)
}

impl Person {
    /// What is wrong with them; `None` when nothing is.
    pub fn fault(&self) -> Option<&'static str> {
        if !matches!(&*self.kind, "private" | "business" | "co_operative") {
            return Some("kind is none of private, business, co_operative");
        }
        [&self.id, &self.name, &self.email]
            .iter()
            .any(|text| text.trim().is_empty())
            .then_some("id, name or email is empty")
    }
}

impl Point {
    /// What is wrong with it; `None` when nothing is.
    pub fn fault(&self, people: &[Person], areas: &[super::SpotArea]) -> Option<&'static str> {
        let faults = [
            (self.number == 0 || self.number > MOST, "number is not 1 to 99999"),
            (self.group.parse::<CustomerGroup>().is_err(), "group is unknown"),
            (self.tax_zone.parse::<TaxZone>().is_err(), "tax_zone is unknown"),
            (!areas.iter().any(|area| area.area == self.price_area), "price_area is none of spot"),
            (!people.iter().any(|person| person.id == self.customer), "customer is none of customers"),
            (self.agreements.iter().any(|agreed| !agreed.is_known()), "an agreement's kind is unknown"),
            (self.metering_point().is_none_or(|point| Load::of(&point).is_empty()), "load is unknown"),
        ];
        faults.into_iter().find(|(wrong, _)| *wrong).map(|(_, fault)| fault)
    }

    fn metering_point(&self) -> Option<MeteringPoint> {
        // The company's own part of the series: no id is one of the other demo customers'.
        let id = Gsrn::with_check_digit(99_990_000_009_000_000 + self.number)?;
        Some(MeteringPoint {
            id: id.to_string(),
            name: self.name.clone(),
            street: self.street.clone(),
            postcode: self.postcode.clone(),
            city: self.city.clone(),
            area: self.area.clone(),
            price_area: self.price_area.clone(),
            tax_zone: self.tax_zone.clone(),
            tariff_group: self.group.clone(),
            household: self.load.clone(),
            feeds_in: self.load == "solar-house",
            ..point(self.number)?
        })
    }
}

impl Agreed {
    fn is_known(&self) -> bool {
        matches!(&*self.kind, "none" | "support" | "norgespris")
    }
}
