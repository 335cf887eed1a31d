//! Customers, metering points, contracts, agreements and authorisations.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::DbError;
use super::columns::Day;

/// Somebody who has, or had, a point with this company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    pub id: String,
    /// The wire's word: `private`, `business`, `co_operative`.
    pub kind: String,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
}

/// A connection to the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeteringPoint {
    pub id: String,
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub city: String,
    pub area: String,
    pub price_area: String,
    pub tax_zone: String,
    pub tariff_group: String,
    pub meter_number: String,
    /// Which of the sandbox's loads is there.
    pub household: String,
    /// Whether it also feeds into the grid.
    pub feeds_in: bool,
    /// Without hours: the kW that its tier is billed by.
    pub billed_kw: Option<u32>,
}

/// From–to for which a customer has a point; `supplier` bills the grid rent when named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    pub point: String,
    pub customer: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub supplier: Option<String>,
}

/// Support, fixed price or neither, for some days of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub point: String,
    pub kind: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    /// Of a housing co-operative's common meter: how many homes share the support's cap.
    pub dwellings: Option<u32>,
}

/// A right to see another customer's point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorisation {
    pub point: String,
    pub owner: String,
    pub holder: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

pub fn insert_customer(
    transaction: &Transaction<'_>,
    customer: &Customer,
    circle: &str,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO customer (id, kind, name, email, phone, circle) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![customer.id, customer.kind, customer.name, customer.email, customer.phone, circle],
    )?;
    Ok(())
}

pub fn insert_point(
    transaction: &Transaction<'_>,
    point: &MeteringPoint,
    circle: &str,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO metering_point (id, name, street, postcode, city, area, price_area, tax_zone, tariff_group,
           meter_number, household, feeds_in, billed_kw, circle)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        params![
            point.id,
            point.name,
            point.street,
            point.postcode,
            point.city,
            point.area,
            point.price_area,
            point.tax_zone,
            point.tariff_group,
            point.meter_number,
            point.household,
            point.feeds_in,
            point.billed_kw,
            circle,
        ],
    )?;
    Ok(())
}

pub fn insert_contract(
    transaction: &Transaction<'_>,
    contract: &Contract,
    version: i64,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO contract (point, customer, from_day, to_day, supplier, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            contract.point,
            contract.customer,
            Day(contract.from),
            contract.to.map(Day),
            contract.supplier,
            version
        ],
    )?;
    Ok(())
}

pub fn insert_agreement(transaction: &Transaction<'_>, agreement: &Agreement) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO agreement (point, kind, from_day, to_day, dwellings) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            agreement.point,
            agreement.kind,
            Day(agreement.from),
            agreement.to.map(Day),
            agreement.dwellings
        ],
    )?;
    Ok(())
}

pub fn insert_authorisation(
    transaction: &Transaction<'_>,
    authorisation: &Authorisation,
    version: i64,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO authorisation (point, owner, holder, from_day, to_day, version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            authorisation.point,
            authorisation.owner,
            authorisation.holder,
            Day(authorisation.from),
            authorisation.to.map(Day),
            version
        ],
    )?;
    Ok(())
}

pub fn customer(transaction: &Transaction<'_>, id: &str) -> Result<Option<Customer>, DbError> {
    find(transaction, "SELECT id, kind, name, email, phone FROM customer WHERE id = ?1", id)
}

pub fn customer_by_email(transaction: &Transaction<'_>, email: &str) -> Result<Option<Customer>, DbError> {
    find(transaction, "SELECT id, kind, name, email, phone FROM customer WHERE email = ?1", email)
}

pub fn customer_by_phone(transaction: &Transaction<'_>, phone: &str) -> Result<Option<Customer>, DbError> {
    find(transaction, "SELECT id, kind, name, email, phone FROM customer WHERE phone = ?1", phone)
}

fn find(transaction: &Transaction<'_>, query: &str, key: &str) -> Result<Option<Customer>, DbError> {
    let found = transaction.query_row(query, [key], |row| {
        Ok(Customer {
            id: row.get(0)?,
            kind: row.get(1)?,
            name: row.get(2)?,
            email: row.get(3)?,
            phone: row.get(4)?,
        })
    });
    Ok(found.optional()?)
}

/// Every point with the load that is there.
pub fn points(transaction: &Transaction<'_>) -> Result<Vec<MeteringPoint>, DbError> {
    let mut statement = transaction.prepare_cached("SELECT * FROM metering_point ORDER BY id")?;
    let rows = statement.query_map([], read_point)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The points of a circle.
pub fn points_of(transaction: &Transaction<'_>, circle: &str) -> Result<Vec<MeteringPoint>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT * FROM metering_point WHERE circle = ?1 ORDER BY id")?;
    let rows = statement.query_map([circle], read_point)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read_point(row: &Row<'_>) -> rusqlite::Result<MeteringPoint> {
    Ok(MeteringPoint {
        id: row.get("id")?,
        name: row.get("name")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        city: row.get("city")?,
        area: row.get("area")?,
        price_area: row.get("price_area")?,
        tax_zone: row.get("tax_zone")?,
        tariff_group: row.get("tariff_group")?,
        meter_number: row.get("meter_number")?,
        household: row.get("household")?,
        feeds_in: row.get("feeds_in")?,
        billed_kw: row.get("billed_kw")?,
    })
}

/// The contracts of a circle's points, oldest first.
pub fn contracts_of(transaction: &Transaction<'_>, circle: &str) -> Result<Vec<Contract>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT c.point, c.customer, c.from_day, c.to_day, c.supplier FROM contract c
         JOIN metering_point p ON p.id = c.point WHERE p.circle = ?1 ORDER BY c.from_day, c.point",
    )?;
    let rows = statement.query_map([circle], |row| {
        Ok(Contract {
            point: row.get(0)?,
            customer: row.get(1)?,
            from: row.get::<_, Day>(2)?.0,
            to: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
            supplier: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The agreements of a point, oldest first.
pub fn agreements(transaction: &Transaction<'_>, point: &str) -> Result<Vec<Agreement>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT point, kind, from_day, to_day, dwellings FROM agreement WHERE point = ?1 ORDER BY from_day",
    )?;
    let rows = statement.query_map([point], |row| {
        Ok(Agreement {
            point: row.get(0)?,
            kind: row.get(1)?,
            from: row.get::<_, Day>(2)?.0,
            to: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
            dwellings: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
