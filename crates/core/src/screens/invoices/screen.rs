use nettleie::time::Month;

use super::{InvoiceDetail, InvoicesState, check};
use crate::api::wire::{Gsrn, Payment};
use crate::screens::desk::Desk;
use crate::store::StoreError;

/// How far back the list goes.
const MONTHS: u32 = 12;
/// More bills than a point has in that time.
const MOST_BILLS: u32 = 100;

/// The screen Faktura.
#[derive(Clone)]
pub struct Invoices {
    desk: Desk,
    point: Option<Gsrn>,
}

impl Invoices {
    /// The bills of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point }
    }

    /// The list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<InvoicesState, StoreError> {
        self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "invoice-title", point.as_ref())?;
            let Some(point) = point else {
                let frame = frame.emptied(self.desk.no_point(reader, self.point)?);
                return Ok(InvoicesState { frame, invoices: Vec::new() });
            };
            let earliest = Desk::today(reader)?.map(|today| Month::of(today.date()).back(MONTHS).first_day());
            let bills = reader.invoices(point.id, MOST_BILLS)?;
            let recent =
                bills.iter().filter(|bill| earliest.is_none_or(|earliest| bill.period.from >= earliest));
            let invoices: Vec<_> = recent.map(|bill| self.desk.invoice_row(bill)).collect();
            let frame = match invoices.as_slice() {
                [] => frame.emptied(self.desk.texts.text("invoice-none")),
                _ => frame,
            };
            Ok(InvoicesState { frame, invoices })
        })
    }

    /// One bill of the point; `None` when there is no such bill.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn detail(&self, id: &str) -> Result<Option<InvoiceDetail>, StoreError> {
        self.desk.store.read(|reader| {
            let (Some(point), Some(bill)) = (Desk::point(reader, self.point)?, reader.invoice(id)?) else {
                return Ok(None);
            };
            if bill.point != point.id {
                return Ok(None);
            }
            let customer = reader.customer()?;
            let kid = match &bill.payment {
                Payment::Direct { kid, .. } => kid.clone(),
                Payment::ThroughBilled { .. } => None,
            };
            Ok(Some(InvoiceDetail {
                frame: self.desk.frame(reader, "invoice-detail-title", Some(&point))?,
                id: bill.id.clone(),
                period: self.desk.bill_period(bill.period),
                status: self.desk.status(&bill.payment),
                fields: self.desk.invoice_fields(&bill, &point, customer.as_ref()),
                kid,
                pay: self.desk.pay_button(&bill.payment),
                lines_title: self.desk.texts.text("invoice-lines"),
                line_headings: self.desk.line_headings(),
                lines: self.desk.printed_lines(&bill.lines),
                sum: self.desk.money_figure("bill-sum", bill.total),
                vat: self.desk.money_figure("bill-vat", bill.vat),
                pdf: self.desk.texts.text("invoice-pdf"),
                check: check::check(&self.desk, reader, &point, &bill)?,
            }))
        })
    }
}
