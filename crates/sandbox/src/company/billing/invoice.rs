//! What is printed on a bill.

use chrono::NaiveDate;
use nettleie::quantity::Money;
use nettleie::settlement::LineKind;
use nettleie::tariff::BASE_PRICE_NAME;
use nettleie::time::DateRange;
use serde_json::{Value, json};

use super::payment::{paid_on, payment_status};
use crate::company::kid::kid;
use crate::db::company::{Contract, MeteringPoint};
use crate::db::invoices::Invoice;

/// What is asked for, before it has a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bill {
    /// The wire's word where it is not the bill of a month that is over.
    pub kind: Option<&'static str>,
    pub days: DateRange,
    pub issued: NaiveDate,
    /// For whoever pays here.
    pub due: Option<NaiveDate>,
    pub lines: Vec<BillLine>,
    pub total: Money,
    /// How much of the grid rent is VAT.
    pub vat: Money,
}

/// A line in the wire's form.
#[derive(Clone, Debug, PartialEq)]
pub struct BillLine(pub Value);

impl From<&nettleie::settlement::Line> for BillLine {
    fn from(line: &nettleie::settlement::Line) -> Self {
        let mut printed = json!(nettleie::settlement::LineDocument::from(line));
        if let (LineKind::Energy, Value::Object(members)) = (line.kind, &mut printed) {
            // What the price list calls its hours says nothing to a customer.
            let day = line.name.as_deref().is_some_and(|name| name != BASE_PRICE_NAME);
            let name = if day { "Energi nettleie dag" } else { "Energi nettleie natt" };
            members.insert("name".to_owned(), json!(name));
        }
        Self(printed)
    }
}

/// The bill with that number, as it stands on `today`.
pub fn invoice(
    bill: &Bill,
    (contract, point): (&Contract, &MeteringPoint),
    number: u64,
    seed: u64,
    today: NaiveDate,
) -> Invoice {
    let DateRange { from, to } = bill.days;
    let supplier = contract.supplier.as_deref();
    let due = bill.due.filter(|_| supplier.is_none());
    let paid = due.and_then(|due| paid_on(due, number, seed));
    let status = match supplier {
        Some(_) => "through_billed",
        None if bill.total <= Money::ZERO => "credit",
        None => payment_status(due, paid, today),
    };
    let id = format!("i-{number}");
    let lines: Vec<&Value> = bill.lines.iter().map(|line| &line.0).collect();
    let mut document = json!({
        "id": id,
        "number": (100_000 + number).to_string(),
        "point": point.id,
        "contract_from": contract.from,
        "period": { "from": from, "to": to },
        "issued": bill.issued,
        "due": due,
        "kid": supplier.is_none().then(|| kid(1_000_000 + number)),
        "supplier": supplier,
        "lines": lines,
        "total_nok": bill.total.to_string(),
        "vat_nok": bill.vat.to_string(),
    });
    if let (Some(kind), Value::Object(members)) = (bill.kind, &mut document) {
        members.insert("kind".to_owned(), json!(kind));
    }
    Invoice {
        id,
        point: point.id.clone(),
        from,
        to,
        status: status.to_owned(),
        paid,
        due,
        document: document.to_string(),
    }
}
