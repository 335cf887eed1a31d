use nettleie::time::{DateRange, Month};

use super::InvoiceRow;
use crate::api::wire::Invoice;
use crate::screens::desk::Desk;

impl Desk {
    /// A bill in the list.
    pub(super) fn invoice_row(&self, invoice: &Invoice) -> InvoiceRow {
        let status = self.status(&invoice.payment);
        let period = self.bill_period(invoice.period);
        InvoiceRow {
            id: invoice.id.clone(),
            from: invoice.period.from,
            amount: self.format.money(invoice.total),
            spoken: format!("{period}: {}, {}", self.format.spoken_money(invoice.total), status.text),
            period,
            status,
        }
    }

    /// `Oktober 2023`; the days of a bill that is not for one whole month.
    pub(super) fn bill_period(&self, period: DateRange) -> String {
        let month = Month::of(period.from);
        if month.range() == period {
            capitalised(&self.format.long_month(month))
        } else {
            self.format.days_with_year(period)
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
