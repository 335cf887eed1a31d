use nettleie::quantity::{Money, Vat};
use nettleie::tariff::{CapacityBasis, CapacityCharge, Tariff, TierTable};
use serde_json::{Value, json};

use super::prices::number;

/// The list of price levels of a tariff; `None` where it is not charged by levels of power.
pub fn fixed_price(tariff: &Tariff, id: &str, vat: Vat) -> Option<Value> {
    let table = table(tariff)?;
    let name = |number: u32| format!("{id}-{number}");
    let levels: Vec<Value> = table
        .tiers()
        .map(|tier| {
            // By the month and in whole øre, so twelve of them are not always the year's price.
            let monthly = tier.yearly.divided_by(12).rounded();
            let total = vat.on_amount(tier.yearly.divided_by(12)).rounded();
            json!({
                "id": name(tier.number),
                "valueMin": number(tier.from),
                "valueMax": tier.to.map(number),
                "nextIdDown": (tier.number > 1).then(|| name(tier.number - 1)),
                "nextIdUp": tier.to.map(|_| name(tier.number + 1)),
                "valueUnitOfMeasure": "kW",
                "monthlyTotal": amount(total),
                "monthlyTotalExVat": amount(monthly),
                "monthlyExTaxes": amount(monthly),
                "monthlyTaxes": amount(total - monthly),
                "monthlyUnitOfMeasure": "NOK/month",
                "currency": "NOK",
            })
        })
        .collect();
    let end = tariff.validity.to().map(|day| day.to_string());
    Some(json!({
        "id": id,
        "startDate": tariff.validity.from().to_string(),
        "endDate": end,
        "priceLevels": levels,
    }))
}

/// How a customer's level is found: so many of a day's highest hours, on so many days of a month.
pub fn configuration(tariff: &Tariff) -> Value {
    let days = match &tariff.capacity {
        CapacityCharge::Tiers { basis: CapacityBasis::ThreeDailyPeaks, .. } => 3,
        CapacityCharge::Tiers { basis: CapacityBasis::MonthlyPeak, .. } => 1,
        _ => return Value::Null,
    };
    json!({ "basis": "maxhours", "maxhoursPerDay": 1, "daysPerMonth": days, "allDaysPerMonth": false, "months": 1 })
}

fn table(tariff: &Tariff) -> Option<&TierTable> {
    match &tariff.capacity {
        CapacityCharge::Tiers { basis: CapacityBasis::FuseSize, .. }
        | CapacityCharge::Power(_)
        | CapacityCharge::Unreadable { .. } => None,
        CapacityCharge::Tiers { table, .. } => Some(table),
    }
}

fn amount(money: Money) -> Value {
    number(money.nok())
}
