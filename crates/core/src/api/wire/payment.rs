use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Who asks for the money of a bill, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payment {
    /// The grid company's own bill.
    Direct {
        /// Paid, due, overdue or a credit.
        status: InvoiceStatus,
        /// The last day to pay; always there when the bill is due or overdue.
        due: Option<NaiveDate>,
        /// The payment reference; always there when the bill is due or overdue.
        kid: Option<String>,
    },
    /// The power supplier bills it: no due date and no KID of ours.
    ThroughBilled {
        /// The supplier's name.
        supplier: String,
    },
}

/// How a bill of the grid company's own stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InvoiceStatus {
    /// Paid.
    Paid,
    /// To be paid.
    Due,
    /// Should have been paid.
    Overdue,
    /// The customer gets money back.
    Credit,
}

/// Why what a bill says of its payment contradicts itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PaymentError {
    /// The supplier bills it, yet there is a KID or a due date.
    #[error("a through-billed bill has no KID and no due date")]
    ThroughBilledWithPayment,
    /// The supplier bills it, but is not named.
    #[error("a through-billed bill names its supplier")]
    SupplierMissing,
    /// The grid company bills it, yet a supplier is named.
    #[error("only a through-billed bill names a supplier")]
    SupplierUnexpected,
    /// To be paid, without KID or due date.
    #[error("a bill to be paid has a KID and a due date")]
    PaymentMissing,
    /// A KID has 2–25 digits; the last may be a hyphen.
    #[error("a KID has 2-25 digits")]
    Kid,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StatusWord {
    Paid,
    Due,
    Overdue,
    Credit,
    ThroughBilled,
}

/// The four fields of an invoice that say how it is paid.
pub(super) struct PaymentFields {
    pub status: StatusWord,
    pub due: Option<NaiveDate>,
    pub kid: Option<String>,
    pub supplier: Option<String>,
}

impl TryFrom<PaymentFields> for Payment {
    type Error = PaymentError;
    fn try_from(fields: PaymentFields) -> Result<Self, PaymentError> {
        let PaymentFields { status, due, kid, supplier } = fields;
        let status = match status {
            StatusWord::ThroughBilled if due.is_some() || kid.is_some() => {
                return Err(PaymentError::ThroughBilledWithPayment);
            }
            StatusWord::ThroughBilled => {
                let supplier = supplier.filter(|name| !name.trim().is_empty());
                return supplier
                    .map(|supplier| Self::ThroughBilled { supplier })
                    .ok_or(PaymentError::SupplierMissing);
            }
            StatusWord::Paid => InvoiceStatus::Paid,
            StatusWord::Due => InvoiceStatus::Due,
            StatusWord::Overdue => InvoiceStatus::Overdue,
            StatusWord::Credit => InvoiceStatus::Credit,
        };
        if supplier.is_some() {
            return Err(PaymentError::SupplierUnexpected);
        }
        let to_pay = matches!(status, InvoiceStatus::Due | InvoiceStatus::Overdue);
        if to_pay && (due.is_none() || kid.is_none()) {
            return Err(PaymentError::PaymentMissing);
        }
        if kid.as_deref().is_some_and(|kid| !is_kid(kid)) {
            return Err(PaymentError::Kid);
        }
        Ok(Self::Direct { status, due, kid })
    }
}

impl From<Payment> for PaymentFields {
    fn from(payment: Payment) -> Self {
        match payment {
            Payment::ThroughBilled { supplier } => {
                Self { status: StatusWord::ThroughBilled, due: None, kid: None, supplier: Some(supplier) }
            }
            Payment::Direct { status, due, kid } => {
                let status = match status {
                    InvoiceStatus::Paid => StatusWord::Paid,
                    InvoiceStatus::Due => StatusWord::Due,
                    InvoiceStatus::Overdue => StatusWord::Overdue,
                    InvoiceStatus::Credit => StatusWord::Credit,
                };
                Self { status, due, kid, supplier: None }
            }
        }
    }
}

fn is_kid(text: &str) -> bool {
    let digits = text.strip_suffix('-').unwrap_or(text);
    (2..=25).contains(&text.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}
