use rust_decimal::Decimal;

use super::one_line::quote;
use crate::quantity::{Money, UnitPrice, parse_decimal};

/// The largest price of energy that is believed, in øre/kWh either way.
const MOST_ORE_PER_KWH: u32 = 10_000;
/// The largest amount that is believed, in kroner either way.
const MOST_NOK: u32 = 100_000_000;

/// A plain number. The error is the reason for a [`super::LoadError`].
pub(crate) fn number(text: &str) -> Result<Decimal, String> {
    parse_decimal(text).ok_or_else(|| format!("{} is not a plain number", quote(text)))
}

/// A price in øre/kWh, at most 10 000 either way.
pub(crate) fn ore_per_kwh(text: &str) -> Result<UnitPrice, String> {
    let ore = number(text)?;
    if ore.abs() > Decimal::from(MOST_ORE_PER_KWH) {
        return Err(format!("{} øre/kWh is absurd: over 10 000", quote(text)));
    }
    Ok(UnitPrice::from_ore_per_kwh(ore))
}

/// A price in NOK/kWh, at most 100 kroner (10 000 øre) either way.
pub(crate) fn nok_per_kwh(text: &str) -> Result<UnitPrice, String> {
    let nok = number(text)?;
    if nok.abs() > Decimal::ONE_HUNDRED {
        return Err(format!("{} NOK/kWh is absurd: over 100", quote(text)));
    }
    Ok(UnitPrice::from_nok_per_kwh(nok))
}

/// An amount in kroner, at most 100 million either way.
pub(crate) fn nok(text: &str) -> Result<Money, String> {
    let nok = number(text)?;
    if nok.abs() > Decimal::from(MOST_NOK) {
        return Err(format!("{} kr is absurd: over 100 million", quote(text)));
    }
    Ok(Money::from_nok(nok))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_plain_numbers_of_a_believable_size() {
        assert_eq!(ore_per_kwh("-3.20").unwrap().to_string(), "-3.2");
        assert!(ore_per_kwh("10000").is_ok());
        assert_eq!(ore_per_kwh("10000.01"), Err("'10000.01' øre/kWh is absurd: over 10 000".to_owned()));
        assert_eq!(nok("13,6"), Err("'13,6' is not a plain number".to_owned()));
        assert!(nok("100000001").is_err());
    }
}
