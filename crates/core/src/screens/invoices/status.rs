use serde::Serialize;

use super::StatusState;
use crate::api::wire::{InvoiceStatus, Payment};
use crate::screens::desk::Desk;

/// How a bill stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusKind {
    /// Billed by the power supplier.
    ThroughBilled,
    /// Paid.
    Paid,
    /// To be paid.
    Due,
    /// Should have been paid.
    Overdue,
    /// Money back.
    Credit,
}

impl Desk {
    /// How a bill stands, as the server says it.
    pub(super) fn status(&self, payment: &Payment) -> StatusState {
        let texts = self.texts;
        let of = |kind, label: &str, text| StatusState { kind, label: texts.text(label), text };
        let plain = |kind, label: &str| of(kind, label, texts.text(label));
        match payment {
            Payment::ThroughBilled { supplier } => {
                let text = texts.text_with("invoice-through-billed-by", [("supplier", supplier.into())]);
                of(StatusKind::ThroughBilled, "invoice-through-billed", text)
            }
            Payment::Direct { status, due, .. } => {
                let dated = |kind, label: &str, with_date: &str| match due {
                    None => plain(kind, label),
                    Some(due) => {
                        let text = texts.text_with(with_date, [("day", self.format.day(*due).into())]);
                        of(kind, label, text)
                    }
                };
                match status {
                    InvoiceStatus::Paid => plain(StatusKind::Paid, "invoice-paid"),
                    InvoiceStatus::Credit => plain(StatusKind::Credit, "invoice-credit"),
                    InvoiceStatus::Due => dated(StatusKind::Due, "invoice-due", "invoice-due-on"),
                    InvoiceStatus::Overdue => {
                        dated(StatusKind::Overdue, "invoice-overdue", "invoice-overdue-since")
                    }
                }
            }
        }
    }
}
