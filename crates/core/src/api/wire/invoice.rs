use chrono::NaiveDate;
use nettleie::quantity::Money;
use nettleie::time::DateRange;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::decimal_text::nok;
use super::payment::{AgreementWord, PaymentFields, StatusWord};
use super::{Gsrn, InvoiceLine, Payment, PaymentError, words};

/// `GET /v1/invoices`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoices {
    /// The bills newer than the cursor asked with.
    pub invoices: Vec<Invoice>,
}

/// A bill for the grid rent of one metering point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Invoice {
    /// The server's id of it.
    pub id: String,
    /// The number on the bill.
    pub number: String,
    /// The metering point.
    pub point: Gsrn,
    /// The local days that it is for; never empty.
    pub period: DateRange,
    /// Its date.
    pub issued: NaiveDate,
    /// Who asks for the money, and how it stands.
    pub payment: Payment,
    /// Its lines in the order of the bill.
    pub lines: Vec<InvoiceLine>,
    /// What it comes to, with VAT.
    pub total: Money,
    /// How much of that is VAT.
    pub vat: Money,
    /// First day of the contract that it is of, when the server says: a bill may be printed from a day before it.
    pub contract_from: Option<NaiveDate>,
}

impl Invoice {
    /// The first of its days that is surely of its customer: where it is printed from the 1st of a month in which somebody moved in,
    /// that is the day of the move.
    #[must_use]
    pub fn first_own_day(&self) -> NaiveDate {
        self.contract_from.filter(|day| self.period.contains(*day)).unwrap_or(self.period.from)
    }
}

/// Why a bill is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvoiceError {
    /// The bill is for no day at all.
    #[error("the bill's period {from}-{to} is empty")]
    EmptyPeriod {
        /// First day.
        from: NaiveDate,
        /// The day after the last.
        to: NaiveDate,
    },
    /// What it says of its payment contradicts itself.
    #[error(transparent)]
    Payment(#[from] PaymentError),
}

#[derive(Serialize, Deserialize)]
struct Raw {
    id: String,
    number: String,
    #[serde(with = "words")]
    point: Gsrn,
    period: RawPeriod,
    issued: NaiveDate,
    due: Option<NaiveDate>,
    kid: Option<String>,
    status: StatusWord,
    supplier: Option<String>,
    lines: Vec<InvoiceLine>,
    #[serde(with = "nok")]
    total_nok: Money,
    #[serde(with = "nok")]
    vat_nok: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agreement: Option<AgreementWord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pay_link: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct RawPeriod {
    from: NaiveDate,
    to: NaiveDate,
}

impl TryFrom<Raw> for Invoice {
    type Error = InvoiceError;
    fn try_from(raw: Raw) -> Result<Self, InvoiceError> {
        let RawPeriod { from, to } = raw.period;
        let period = DateRange::new(from, to);
        if period.is_empty() {
            return Err(InvoiceError::EmptyPeriod { from, to });
        }
        let payment = PaymentFields {
            status: raw.status,
            due: raw.due,
            kid: raw.kid,
            supplier: raw.supplier,
            agreement: raw.agreement,
            link: raw.pay_link,
        };
        Ok(Self {
            id: raw.id,
            number: raw.number,
            point: raw.point,
            period,
            issued: raw.issued,
            payment: payment.try_into()?,
            lines: raw.lines,
            total: raw.total_nok,
            vat: raw.vat_nok,
            contract_from: raw.contract_from,
        })
    }
}

impl From<Invoice> for Raw {
    fn from(invoice: Invoice) -> Self {
        let PaymentFields { status, due, kid, supplier, agreement, link } = invoice.payment.into();
        Self {
            id: invoice.id,
            number: invoice.number,
            point: invoice.point,
            period: RawPeriod { from: invoice.period.from, to: invoice.period.to },
            issued: invoice.issued,
            due,
            kid,
            status,
            supplier,
            lines: invoice.lines,
            total_nok: invoice.total,
            vat_nok: invoice.vat,
            contract_from: invoice.contract_from,
            agreement,
            pay_link: link,
        }
    }
}
