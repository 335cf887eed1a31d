use super::screen::SelfReadingScreen;
use crate::api::wire::{BillingRule, ReadPoint, ReminderChannel};
use crate::screens::Figure;

impl SelfReadingScreen {
    /// How a point is billed, in words.
    pub(super) fn rhythm(&self, rule: &BillingRule, point: &ReadPoint) -> Vec<Figure> {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let months = [("count", u32::from(rule.every_months).into())];
        let billed = if rule.in_advance {
            texts.text_with("reading-billed-in-advance", months)
        } else {
            texts.text_with("reading-billed-in-arrears", months)
        };
        let season = rule.read_by_season.then(|| field("reading-also", texts.text("reading-by-season")));
        let from = ("from", u32::from(rule.payment_due.from).into());
        let payment = if rule.payment_due.from == rule.payment_due.to {
            texts.text_with("reading-payment-day", [from])
        } else {
            texts.text_with("reading-payment-days", [from, ("to", u32::from(rule.payment_due.to).into())])
        };
        let efaktura = if point.efaktura { "reading-efaktura-yes" } else { "reading-efaktura-no" };
        let discount = rule.discount.filter(|_| point.efaktura).map(|discount| {
            let amounts = [
                ("each", format.money(discount.nok).into()),
                ("most", format.money(discount.most_a_year).into()),
            ];
            field("reading-discount", texts.text_with("reading-discount-amounts", amounts))
        });
        let reminder = match point.reminder {
            None => texts.text("reading-reminder-none"),
            Some(reminder) => {
                let id = match reminder.channel {
                    ReminderChannel::Email => "reading-reminder-email",
                    ReminderChannel::Sms => "reading-reminder-sms",
                };
                texts.text_with(id, [("count", reminder.days_before.into())])
            }
        };
        std::iter::once(field("reading-billed", billed))
            .chain(season)
            .chain([field("reading-payment", payment), field("reading-efaktura", texts.text(efaktura))])
            .chain(discount)
            .chain(std::iter::once(field("reading-reminder", reminder)))
            .collect()
    }
}
