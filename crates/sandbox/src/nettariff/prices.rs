use chrono::NaiveDate;
use nettleie::quantity::UnitPrice;
use nettleie::tariff::CustomerGroup;
use nettleie::tax::{EnovaFee, TaxZone, consumption_tax, enova_fee};
use rust_decimal::Decimal;
use serde_json::{Number, Value, json};

/// A price of energy with its public charges, as the API writes them: NOK/kWh, JSON numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnergyPrice {
    energy: UnitPrice,
    ex_vat: UnitPrice,
    total: UnitPrice,
}

impl EnergyPrice {
    /// What a kWh costs on a day; `None` where the day's tax is not known.
    pub fn of(energy: UnitPrice, day: NaiveDate, zone: TaxZone, group: CustomerGroup) -> Option<Self> {
        let tax = consumption_tax(day, zone, group).ok()?.map_or(UnitPrice::ZERO, |rate| rate.price);
        let enova = match enova_fee(group) {
            EnovaFee::PerEnergy(price) => price,
            EnovaFee::PerYear(_) => UnitPrice::ZERO,
        };
        let ex_vat = energy + tax + enova;
        Some(Self { energy, ex_vat, total: zone.vat(group).on_price(ex_vat) })
    }

    /// As an hour has it.
    pub fn in_hour(self, id: &str) -> Value {
        json!({ "id": id, "total": nok(self.total), "totalExVat": nok(self.ex_vat) })
    }

    /// As it stands in the list of prices.
    pub fn in_list(self, id: &str, level: &str) -> Value {
        json!({
            "id": id,
            "season": "year",
            "level": level,
            "total": nok(self.total),
            "totalExVat": nok(self.ex_vat),
            "energyExTaxes": nok(self.energy),
            "taxes": nok(self.total - self.energy),
            "currency": "NOK",
            "monetaryUnitOfMeasure": "NOK/kWh",
        })
    }
}

fn nok(price: UnitPrice) -> Value {
    number(price.ore_per_kwh() / Decimal::ONE_HUNDRED)
}

/// A JSON number with exactly these digits.
pub fn number(decimal: Decimal) -> Value {
    decimal.normalize().to_string().parse::<Number>().map_or(Value::Null, Value::Number)
}
