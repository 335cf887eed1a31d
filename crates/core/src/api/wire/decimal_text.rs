//! Numbers that travel as decimal text, so that no JSON reader on the way can make floats of them.

use nettleie::quantity::{Energy, parse_decimal};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::{Deserialize, Deserializer, Error, Unexpected};

/// More kroner, or øre per kWh, than any bill or price has; keeps every later sum far from the limits of decimals.
const LARGEST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

fn decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_decimal(&text)
        .filter(|number| number.abs() <= LARGEST)
        .ok_or_else(|| D::Error::invalid_value(Unexpected::Other("text"), &"a decimal number as text"))
}

fn kwh<E: Error>(number: Decimal) -> Result<Energy, E> {
    let wh = number.saturating_mul(Decimal::ONE_THOUSAND);
    wh.fract().is_zero().then(|| wh.to_u64()).flatten().map(Energy::from_wh).ok_or_else(|| {
        E::invalid_value(Unexpected::Other("text"), &"kWh with at most three decimals, not negative")
    })
}

/// Kroner: `"154.61"`.
pub(super) mod nok {
    use super::decimal;
    use nettleie::quantity::{Money, format_plain};
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Money, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&value_text(*value))
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        decimal(deserializer).map(Money::from_nok)
    }
    fn value_text(value: Money) -> String {
        if value == value.rounded() { value.to_string() } else { format_plain(value.nok()) }
    }
}

/// Øre per kWh, or none: `"25.325"`.
pub(super) mod optional_ore_per_kwh {
    use super::decimal;
    use nettleie::quantity::UnitPrice;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::ref_option, reason = "serde passes a reference")]
    pub fn serialize<S: Serializer>(value: &Option<UnitPrice>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(price) => serializer.serialize_some(&price.to_string()),
            None => serializer.serialize_none(),
        }
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<UnitPrice>, D::Error> {
        #[derive(Deserialize)]
        struct Text(#[serde(deserialize_with = "decimal")] rust_decimal::Decimal);
        let text = Option::<Text>::deserialize(deserializer)?;
        Ok(text.map(|Text(ore)| UnitPrice::from_ore_per_kwh(ore)))
    }
}

/// Kilowatt-hours: `"25310"`.
pub(super) mod plain_kwh {
    use super::{decimal, kwh};
    use nettleie::quantity::Energy;
    use serde::{Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub fn serialize<S: Serializer>(value: &Energy, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&value.to_string())
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Energy, D::Error> {
        kwh(decimal(deserializer)?)
    }
}

/// Kilowatt-hours, or none: `"610.500"`.
pub(super) mod optional_kwh {
    use super::{decimal, kwh};
    use nettleie::quantity::Energy;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::ref_option, reason = "serde passes a reference")]
    pub fn serialize<S: Serializer>(value: &Option<Energy>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(energy) => serializer.serialize_some(&energy.to_string()),
            None => serializer.serialize_none(),
        }
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Energy>, D::Error> {
        #[derive(Deserialize)]
        struct Text(#[serde(deserialize_with = "decimal")] rust_decimal::Decimal);
        let text = Option::<Text>::deserialize(deserializer)?;
        text.map(|Text(number)| kwh(number)).transpose()
    }
}

/// A list of spot prices in NOK per kWh: `["0.81234","-0.00120"]`.
pub(super) mod nok_per_kwh_list {
    use super::decimal;
    use nettleie::quantity::{UnitPrice, format_plain};
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(prices: &[UnitPrice], serializer: S) -> Result<S::Ok, S::Error> {
        let nok =
            |price: &UnitPrice| price.ore_per_kwh().checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
        serializer.collect_seq(prices.iter().map(|price| format_plain(nok(price))))
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<UnitPrice>, D::Error> {
        #[derive(Deserialize)]
        struct Text(#[serde(deserialize_with = "decimal")] Decimal);
        let texts = Vec::<Text>::deserialize(deserializer)?;
        Ok(texts.into_iter().map(|Text(nok)| UnitPrice::from_nok_per_kwh(nok)).collect())
    }
}
