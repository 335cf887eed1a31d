//! Persons as the state knows them: national identity numbers and dates of birth, only of people who do not exist.

mod birth_date;
mod pid;

pub use birth_date::BirthDate;
pub use pid::{Pid, PidError};
