use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use nettleie::quantity::UnitPrice;
use nettleie::tariff::{BASE_PRICE_NAME, CustomerGroup, Selection, Tariff};
use nettleie::tax::TaxZone;
use nettleie::time::{LocalDay, is_public_holiday, local_time};
use serde_json::{Value, json};

use super::levels;
use super::period::Span;
use super::prices::EnergyPrice;
use crate::db::company::MeteringPoint;

/// What a point's tariff is, for whoever steers by it.
pub struct Question<'a> {
    pub company: &'a str,
    pub point: &'a MeteringPoint,
    pub tariffs: Selection<'a>,
    pub zone: TaxZone,
    pub span: Span,
}

/// Lists that hours refer into.
#[derive(Default)]
struct Lists {
    fixed: BTreeMap<String, Value>,
    energy: BTreeMap<String, Value>,
    hours: Vec<Value>,
}

/// The answer; hours without a tariff are left out.
pub fn answer(question: &Question<'_>) -> Value {
    let mut lists = Lists::default();
    let mut latest = None;
    for day in question.span.days() {
        if let Ok(tariff) = question.tariffs.on(day) {
            lists.day(question, tariff, LocalDay::of(day));
            latest = Some(tariff);
        }
    }
    let Some(tariff) = latest else { return json!({ "gridTariffCollections": [] }) };
    let group = question.tariffs.group();
    json!({ "gridTariffCollections": [{
        "gridTariff": {
            "tariffType": {
                "tariffKey": group.id(),
                "companyName": question.company,
                "title": title(group),
                "consumptionFlag": true,
                "usePublicHolidayPrices": differs_on_free_days(tariff),
                "useWeekendPrices": differs_on_free_days(tariff),
                "fixedPriceConfiguration": levels::configuration(tariff),
                "resolution": 60,
            },
            "tariffPrice": {
                "hours": lists.hours,
                "priceInfo": {
                    "fixedPrices": lists.fixed.into_values().collect::<Vec<_>>(),
                    "energyPrices": lists.energy.into_values().collect::<Vec<_>>(),
                },
            },
        },
        // Which level a point has come to this month is not told: it would need the month's values here.
        "meteringPointsAndPriceLevels": [{
            "currentFixedPriceLevel": { "id": levels_id(tariff), "levelId": null },
            "meteringPoints": [{ "meteringPointId": question.point.id }],
        }],
    }]})
}

impl Lists {
    fn day(&mut self, question: &Question<'_>, tariff: &Tariff, day: LocalDay) {
        let group = question.tariffs.group();
        let prices = tariff.energy.prices_on(day.date());
        let levels = levels_id(tariff);
        if let Some(list) = levels::fixed_price(tariff, &levels, question.zone.vat(group)) {
            self.fixed.entry(levels.clone()).or_insert(list);
        }
        for hour in day.hours().filter(|hour| question.span.contains(hour.start)) {
            let Some(at) = prices.get(usize::from(hour.clock_hour)) else { continue };
            let Some(price) = EnergyPrice::of(at.price, day.date(), question.zone, group) else { continue };
            let id = energy_id(tariff, at.price);
            let level = if at.name == BASE_PRICE_NAME { "CHEAP" } else { "NORMAL" };
            self.energy.entry(id.clone()).or_insert_with(|| price.in_list(&id, level));
            self.hours.push(json!({
                "startTime": written(hour.start),
                "expiredAt": written(hour.start + TimeDelta::hours(1)),
                "shortName": format!("{:02}00-{:02}00", hour.clock_hour, (hour.clock_hour + 1) % 24),
                "isPublicHoliday": is_public_holiday(day.date()),
                "fixedPrice": { "id": levels },
                "energyPrice": price.in_hour(&id),
            }));
        }
    }
}

fn levels_id(tariff: &Tariff) -> String {
    format!("levels-{}", tariff.validity.from())
}

fn energy_id(tariff: &Tariff, price: UnitPrice) -> String {
    format!("energy-{}-{price}", tariff.validity.from())
}

const fn title(group: CustomerGroup) -> &'static str {
    match group {
        CustomerGroup::Household => "Nettleie privat",
        CustomerGroup::HolidayHome => "Nettleie fritid",
        CustomerGroup::SmallBusiness => "Nettleie liten næring",
        CustomerGroup::Business => "Nettleie næring",
    }
}

/// Whether a Saturday in the tariff's first weeks costs other than the working day before it.
fn differs_on_free_days(tariff: &Tariff) -> bool {
    let prices = |day| tariff.energy.prices_on(day).map(|hour| hour.price);
    let days: Vec<_> = tariff.validity.from().iter_days().take(15).map(prices).collect();
    days.windows(2).any(|pair| matches!(pair, [one, other] if one != other))
}

fn written(instant: DateTime<Utc>) -> String {
    local_time(instant).to_rfc3339_opts(SecondsFormat::Secs, false)
}
