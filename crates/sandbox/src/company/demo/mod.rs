//! The demo customers. Nobody is real: people are named by role, addresses are invented, and ids are of the series 9999,
//! which no grid company holds.
//!
//! They come in circles: a customer with everybody whose points belong with theirs. All who can log in are known from the
//! start; the points, values and bills of a circle are made when one of it first logs in, so that nobody pays for the
//! 200 points of the housing co-operative who does not look at them.

mod business;
mod co_operative;
mod holiday_home;
mod private;
mod prosumer;

use chrono::{Datelike, Months};
use rusqlite::Transaction;

use super::guide;
use super::register::{History, Register};
use crate::db::DbError;
use crate::db::circles;
use crate::db::company::{self, Customer};
use crate::db::progress::Progress;
use crate::population::Population;

/// Some customers who are made together.
pub struct Circle {
    /// The word in the database.
    name: &'static str,
    /// Numbers of their bills begin after this many thousand.
    thousands: u64,
    /// Over how many months before the founding its bills reach back; `None` is all.
    billed_months: Option<Months>,
    /// Who can log in before the circle is opened; `None` opens it at once.
    logins: Option<fn() -> Vec<Customer>>,
    register: fn(History) -> Option<Register>,
}

const DEMO: [Circle; 5] = [
    Circle { name: "private", thousands: 0, billed_months: None, logins: None, register: private::register },
    Circle {
        name: "prosumer",
        thousands: 10,
        billed_months: None,
        logins: Some(prosumer::logins),
        register: prosumer::register,
    },
    Circle {
        name: "business",
        thousands: 20,
        billed_months: None,
        logins: Some(business::logins),
        register: business::register,
    },
    Circle {
        name: "co-operative",
        thousands: 30,
        // An app shows twelve months; three years would be 7 000 bills to settle.
        billed_months: Some(Months::new(13)),
        logins: Some(co_operative::logins),
        register: co_operative::register,
    },
    Circle {
        name: "holiday-home",
        thousands: 50,
        billed_months: None,
        logins: Some(holiday_home::logins),
        register: holiday_home::register,
    },
];
const GUIDE: [Circle; 1] = [Circle {
    name: "guide",
    thousands: 0,
    billed_months: None,
    logins: None,
    register: |_| guide::register(),
}];

const fn circles_of(population: Population) -> &'static [Circle] {
    match population {
        Population::Demo => &DEMO,
        Population::Guide => &GUIDE,
        // They are opened when the company is founded.
        Population::File => &[],
    }
}

/// Notes all circles of a population, and opens those that are there at once. `None` when a day leaves the calendar.
pub fn found(
    transaction: &Transaction<'_>,
    population: Population,
    history: History,
    version: i64,
) -> Result<Option<()>, DbError> {
    for circle in circles_of(population) {
        let bills_from = circle
            .billed_months
            .and_then(|months| history.founded.checked_sub_months(months)?.with_day(1))
            .map_or(history.first_day, |first| first.max(history.first_day));
        circles::insert(transaction, circle.name, circle.thousands * 1_000, bills_from)?;
        if let Some(logins) = circle.logins {
            for customer in logins() {
                company::insert_customer(transaction, &customer, circle.name)?;
            }
        } else {
            let Some(register) = (circle.register)(history) else { return Ok(None) };
            register.insert(transaction, circle.name, version)?;
        }
    }
    Ok(Some(()))
}

/// Opens the circles of which somebody has logged in; says whether there were any.
pub fn open_wanted(
    transaction: &Transaction<'_>,
    progress: &Progress,
    version: i64,
) -> Result<bool, DbError> {
    let wanted = circles::wanted(transaction)?;
    for name in &wanted {
        let circle = circles_of(progress.population).iter().find(|circle| circle.name == name);
        let history = History::since(progress.first_day);
        let register = circle.zip(history).and_then(|(circle, history)| (circle.register)(history));
        register.unwrap_or_default().insert(transaction, name, version)?;
    }
    Ok(!wanted.is_empty())
}
