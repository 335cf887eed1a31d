//! The double's population register: the company's demo customers, and anybody else who can be made up.

use crate::db::{Database, DbError, people};
use crate::person::{BirthDate, Pid};

/// Somebody invented who can log in with `BankID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestPerson {
    /// The company's id of the customer that it is.
    pub customer: String,
    /// `private`, `business` or `co_operative`.
    pub kind: String,
    /// A role, not a name.
    pub name: String,
    /// National identity number: synthetic, of a series that no living person is given.
    pub pid: String,
    /// As `BankID` on mobile asks for it: `ddmmåå`.
    pub birth_date: String,
    /// The number of their mobile, 8 digits.
    pub mobile: Option<String>,
}

/// Everybody who is a customer.
pub async fn test_persons(database: &Database) -> Result<Vec<TestPerson>, DbError> {
    let people = database.run(people::all).await?;
    let persons = people.into_iter().filter_map(|person| {
        let pid = Pid::of_customer(&person.customer)?;
        let birth_date = pid.birth_date()?.as_str().to_owned();
        Some(TestPerson {
            customer: person.customer,
            kind: person.kind,
            name: person.name,
            pid: pid.as_str().to_owned(),
            birth_date,
            mobile: person.phone,
        })
    });
    Ok(persons.collect())
}

/// Whose mobile that is; somebody made up when it is nobody's. `None` when its owner was born on another day.
pub async fn holder(database: &Database, mobile: &str, born: &BirthDate) -> Result<Option<Pid>, DbError> {
    let people = database.run(people::all).await?;
    let owner = people.into_iter().find(|person| person.phone.as_deref() == Some(mobile));
    Ok(match owner {
        Some(owner) => {
            Pid::of_customer(&owner.customer).filter(|pid| pid.birth_date().as_ref() == Some(born))
        }
        None => Pid::born_on(born, mobile),
    })
}
