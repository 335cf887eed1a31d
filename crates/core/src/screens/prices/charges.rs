use chrono::NaiveDate;
use nettleie::quantity::{UnitPrice, Vat};
use nettleie::tariff::{CapacityCharge, FeedInCharge};
use nettleie::tax::{EnovaFee, Rate, consumption_tax, enova_fee};
use nettleie::time::Month;

use crate::screens::Figure;
use crate::screens::desk::Desk;
use crate::screens::settling::Terms;

/// The public charges on a kWh or a year.
pub(super) struct Taxes {
    pub figures: Vec<Figure>,
    /// Those that each kWh has, in øre/kWh without VAT.
    pub per_kwh: UnitPrice,
    /// The consumption tax is not decided for the day.
    pub forecast: bool,
}

/// The charges of a local day.
pub(super) fn taxes(desk: &Desk, terms: &Terms, day: NaiveDate, vat: Vat) -> Taxes {
    let rate = consumption_tax(day, terms.zone, terms.group).ok().flatten();
    let tax = rate.map(|Rate { price, .. }| price);
    let mut figures: Vec<Figure> = Vec::new();
    figures.extend(tax.map(|tax| desk.price_figure("bill-consumption-tax", vat.on_price(tax))));
    let mut per_kwh = tax.unwrap_or(UnitPrice::ZERO);
    match enova_fee(terms.group) {
        EnovaFee::PerEnergy(price) => {
            per_kwh = per_kwh + price;
            figures.push(desk.price_figure("bill-enova", vat.on_price(price)));
        }
        EnovaFee::PerYear(yearly) => {
            figures.push(desk.money_figure("prices-enova-yearly", vat.on_amount(yearly)));
        }
    }
    Taxes { figures, per_kwh, forecast: rate.is_some_and(|rate| rate.forecast) }
}

/// What feeding in gives or costs.
pub(super) fn feed_in(desk: &Desk, charge: FeedInCharge, vat: Vat) -> Vec<Figure> {
    let fixed = charge.fixed_part.map(|price| desk.price_figure("prices-feed-in-fixed", vat.on_price(price)));
    [desk.price_figure("prices-feed-in", vat.on_price(charge.energy))].into_iter().chain(fixed).collect()
}

/// The power tariff's price per kW in the month of `day`, and its fixed amount; empty for tiers.
pub(super) fn power(desk: &Desk, charge: &CapacityCharge, day: NaiveDate, vat: Vat) -> Vec<Figure> {
    let CapacityCharge::Power(power) = charge else { return Vec::new() };
    let per_kw = desk.format.money(vat.on_amount(power.per_kw(Month::of(day))));
    let label = desk.texts.text("prices-power-per-kw");
    let fixed = desk.format.money_a_month(vat.on_amount(power.fixed_yearly).divided_by(12));
    vec![Figure::plain(label, format!("{per_kw}/kW")), Figure::plain(desk.texts.text("bill-fixed"), fixed)]
}
