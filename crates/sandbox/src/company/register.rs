//! What the company's register holds of some customers, and how it gets into the database.

use chrono::{Months, NaiveDate};
use nettleie::identifiers::Gsrn;
use rusqlite::Transaction;

use crate::db::company::{self, Agreement, Authorisation, Contract, Customer, MeteringPoint};
use crate::db::{DbError, circles};

/// Somebody's customers, points and rights.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub customers: Vec<Customer>,
    pub points: Vec<MeteringPoint>,
    pub contracts: Vec<Contract>,
    pub agreements: Vec<Agreement>,
    pub authorisations: Vec<Authorisation>,
}

/// The years behind a company when it is founded.
#[derive(Clone, Copy, Debug)]
pub struct History {
    /// The first day with values and prices.
    pub first_day: NaiveDate,
    /// The day on which the company was founded.
    pub founded: NaiveDate,
}

/// How far back values and prices go.
const MONTHS_OF_HISTORY: Months = Months::new(36);

impl History {
    /// The history that ends on a day; `None` when it leaves the calendar.
    pub fn before(today: NaiveDate) -> Option<Self> {
        today.checked_sub_months(MONTHS_OF_HISTORY).and_then(Self::since)
    }

    /// The history that begins on a day.
    pub fn since(first_day: NaiveDate) -> Option<Self> {
        Some(Self { first_day, founded: first_day.checked_add_months(MONTHS_OF_HISTORY)? })
    }
}

impl Register {
    /// Writes everything into the database, as known since `version`.
    pub fn insert(&self, transaction: &Transaction<'_>, circle: &str, version: i64) -> Result<(), DbError> {
        for customer in &self.customers {
            company::insert_customer(transaction, customer, circle)?;
        }
        for point in &self.points {
            company::insert_point(transaction, point, circle)?;
        }
        for contract in &self.contracts {
            company::insert_contract(transaction, contract, version)?;
        }
        for agreement in &self.agreements {
            company::insert_agreement(transaction, agreement)?;
        }
        for authorisation in &self.authorisations {
            company::insert_authorisation(transaction, authorisation, version)?;
        }
        circles::open(transaction, circle)
    }
}

/// What demo points have in common: an id and a meter by number, standard taxes, hours in one direction.
pub fn point(number: u64) -> Option<MeteringPoint> {
    Some(MeteringPoint {
        id: Gsrn::with_check_digit(99_990_000_000_000_000 + number)?.to_string(),
        name: String::new(),
        street: String::new(),
        postcode: String::new(),
        city: String::new(),
        area: String::new(),
        price_area: String::new(),
        tax_zone: "standard".to_owned(),
        tariff_group: "household".to_owned(),
        meter_number: format!("69706314{number:08}"),
        household: String::new(),
        feeds_in: false,
        billed_kw: None,
    })
}

/// A demo customer, named by role; the address is one that nobody can have.
pub fn customer(id: &str, kind: &str, name: &str, email: &str, phone: &str) -> Customer {
    Customer {
        id: id.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
        email: Some(email.to_owned()),
        phone: Some(phone.to_owned()),
    }
}

/// A contract that the company bills itself.
pub fn contract(point: &MeteringPoint, customer: &str, from: NaiveDate, to: Option<NaiveDate>) -> Contract {
    Contract { point: point.id.clone(), customer: customer.to_owned(), from, to, supplier: None }
}

/// One agreement of a point.
pub fn agreement(point: &MeteringPoint, kind: &str, from: NaiveDate, to: Option<NaiveDate>) -> Agreement {
    Agreement { point: point.id.clone(), kind: kind.to_owned(), from, to, dwellings: None }
}

/// `before` until the state's fixed price began, and that from then on; one of them where the history has no more.
pub fn norgespris_after(point: &MeteringPoint, before: &str, first_day: NaiveDate) -> Vec<Agreement> {
    let Some(begun) = NaiveDate::from_ymd_opt(2025, 10, 1) else { return Vec::new() };
    let mut agreements = vec![
        agreement(point, before, first_day, Some(begun)),
        agreement(point, "norgespris", begun.max(first_day), None),
    ];
    agreements.retain(|agreement| agreement.to.is_none_or(|to| agreement.from < to));
    agreements
}
