use nettleie::metering::MeterSeries;
use nettleie::quantity::{Energy, Money, Vat};
use nettleie::spot::SpotPrices;
use nettleie::time::{DateRange, LocalDay};

/// What the consumption of some days costs at the spot price, by clock hours, without the supplier's surcharge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::screens) struct SpotCost {
    /// Of the hours that have a price; not rounded.
    pub amount: Money,
    /// Hours with consumption that have none.
    pub without_price: u32,
}

impl SpotCost {
    /// Of `days`; `None` when no hour has both a value and a price.
    pub fn of(consumption: &MeterSeries, spot: &SpotPrices, days: DateRange, vat: Vat) -> Option<Self> {
        let mut cost = Self::default();
        let mut priced = false;
        for day in days.iter() {
            for hour in consumption.day(LocalDay::of(day)).hours() {
                let Some(energy) = hour.energy.filter(|energy| *energy > Energy::ZERO) else { continue };
                match spot.hour(hour.start) {
                    Some(price) => {
                        cost.amount += price.cost(energy);
                        priced = true;
                    }
                    None => cost.without_price = cost.without_price.saturating_add(1),
                }
            }
        }
        priced.then(|| Self { amount: vat.on_amount(cost.amount), ..cost })
    }
}
