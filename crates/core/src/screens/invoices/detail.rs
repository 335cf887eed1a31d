use super::PayButton;
use crate::api::wire::{Customer, Invoice, MeteringPoint, Payment, PaymentAgreement};
use crate::screens::desk::Desk;
use crate::screens::figure::Figure;
use crate::screens::point_header::address_line;

impl Desk {
    /// The facts at the head of a bill, in the order of the screen.
    pub(super) fn invoice_fields(
        &self,
        invoice: &Invoice,
        point: &MeteringPoint,
        customer: Option<&Customer>,
    ) -> Vec<Figure> {
        let field = |label: &str, value: String| Some(Figure::plain(self.texts.text(label), value));
        let (due, kid, agreement, supplier) = match &invoice.payment {
            Payment::Direct { due, kid, agreement, .. } => (*due, kid.clone(), *agreement, None),
            Payment::ThroughBilled { supplier } => (None, None, None, Some(supplier.clone())),
        };
        let agreement = agreement.map(|agreement| match agreement {
            PaymentAgreement::EFaktura => "invoice-efaktura",
            PaymentAgreement::AvtaleGiro => "invoice-avtale-giro",
        });
        let fields = [
            customer.and_then(|customer| field("invoice-customer", customer.id.clone())),
            field("invoice-address", address_line(&point.address)),
            field("invoice-meter", point.meter_number.clone()),
            field("invoice-point", point.id.to_string()),
            field("invoice-point-name", point.name.clone()),
            field("invoice-number", invoice.number.clone()),
            field("invoice-issued", self.format.day(invoice.issued)),
            due.and_then(|due| field("invoice-due-date", self.format.day(due))),
            kid.and_then(|kid| field("invoice-kid", kid)),
            agreement.and_then(|text| field("invoice-agreement", self.texts.text(text))),
            supplier.and_then(|supplier| field("invoice-billed-by", supplier)),
        ];
        fields.into_iter().flatten().collect()
    }
    /// Where a bill can be paid on the web, while there is something to pay.
    pub(super) fn pay_button(&self, payment: &Payment) -> Option<PayButton> {
        match payment {
            Payment::Direct { link: Some(link), .. } => {
                Some(PayButton { label: self.texts.text("invoice-pay"), link: link.clone() })
            }
            _ => None,
        }
    }
}
