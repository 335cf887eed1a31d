//! Tilknytning: an offer that the customer has accepted.

use nettleie::time::local_date;
use rusqlite::Transaction;

use super::errand::Errand;
use super::received::received;
use super::sent::Sent;
use crate::content::pages::{Case, Connections};
use crate::db::DbError;
use crate::problem::FieldError;
use crate::rules::wrong;

/// A customer's cases as they stand now.
pub fn of_customer(
    transaction: &Transaction<'_>,
    customer: &str,
    connections: &Connections,
) -> Result<Vec<Case>, DbError> {
    let mut cases: Vec<Case> =
        connections.cases.iter().filter(|case| case.customer == customer).cloned().collect();
    for yes in received(transaction, Errand::AcceptOffer)? {
        let own = yes.customer.as_deref() == Some(customer);
        if let Some(case) = cases.iter_mut().find(|case| own && yes.text("case") == Some(case.id.as_str())) {
            case.accept(local_date(yes.at));
        }
    }
    Ok(cases)
}

pub fn check(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let Some(id) = sent.text("case") else { return Ok(Vec::new()) };
    let cases = of_customer(sent.transaction, sent.customer, &sent.pages.connections)?;
    let open = cases.iter().any(|case| case.id == id && case.waits_for_acceptance(sent.today()));
    Ok((!open).then(|| wrong("case", "not_a_choice")).into_iter().collect())
}
