use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::rich_text::safe_link;

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
        /// What the customer has agreed with their bank, as far as the company knows.
        agreement: Option<PaymentAgreement>,
        /// Where it can be paid on the web: https. Only of a bill that is due or overdue.
        link: Option<String>,
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

/// How bills reach a customer's bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentAgreement {
    /// `eFaktura`: the bill lies in the bank, to be approved.
    EFaktura,
    /// `AvtaleGiro`: the bank pays on the due date.
    AvtaleGiro,
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

/// An agreement as the wire has it; words of later versions say nothing here.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AgreementWord {
    Efaktura,
    AvtaleGiro,
    #[serde(other)]
    Unknown,
}

/// The fields of an invoice that say how it is paid.
pub(super) struct PaymentFields {
    pub status: StatusWord,
    pub due: Option<NaiveDate>,
    pub kid: Option<String>,
    pub supplier: Option<String>,
    pub agreement: Option<AgreementWord>,
    pub link: Option<String>,
}

impl TryFrom<PaymentFields> for Payment {
    type Error = PaymentError;
    fn try_from(fields: PaymentFields) -> Result<Self, PaymentError> {
        let PaymentFields { status, due, kid, supplier, agreement, link } = fields;
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
        let agreement = agreement.and_then(|word| match word {
            AgreementWord::Efaktura => Some(PaymentAgreement::EFaktura),
            AgreementWord::AvtaleGiro => Some(PaymentAgreement::AvtaleGiro),
            AgreementWord::Unknown => None,
        });
        // A bill is not refused for an address that nobody should follow: it is shown without.
        let link = link.filter(|_| to_pay).and_then(|link| safe_link(&link));
        Ok(Self::Direct { status, due, kid, agreement, link })
    }
}

impl From<Payment> for PaymentFields {
    fn from(payment: Payment) -> Self {
        match payment {
            Payment::ThroughBilled { supplier } => {
                let status = StatusWord::ThroughBilled;
                Self { status, due: None, kid: None, supplier: Some(supplier), agreement: None, link: None }
            }
            Payment::Direct { status, due, kid, agreement, link } => {
                let status = match status {
                    InvoiceStatus::Paid => StatusWord::Paid,
                    InvoiceStatus::Due => StatusWord::Due,
                    InvoiceStatus::Overdue => StatusWord::Overdue,
                    InvoiceStatus::Credit => StatusWord::Credit,
                };
                let agreement = agreement.map(|agreement| match agreement {
                    PaymentAgreement::EFaktura => AgreementWord::Efaktura,
                    PaymentAgreement::AvtaleGiro => AgreementWord::AvtaleGiro,
                });
                Self { status, due, kid, supplier: None, agreement, link }
            }
        }
    }
}

fn is_kid(text: &str) -> bool {
    let digits = text.strip_suffix('-').unwrap_or(text);
    (2..=25).contains(&text.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}
