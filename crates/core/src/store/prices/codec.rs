//! A day's prices as bytes: one byte with bit 7 set for quarters and the number of decimals (of øre) below it, then the
//! first price and each next one's difference, in units of the last decimal, as zigzag varints.

use chrono::NaiveDate;
use nettleie::quantity::UnitPrice;
use nettleie::time::Resolution;
use rust_decimal::Decimal;

use crate::store::packing::{push_varint, take_varint};
use crate::store::slots_in;

const QUARTERS: u8 = 0x80;

/// `None` when a price has more digits than 18, which no market quotes.
pub(super) fn encode(resolution: Resolution, prices: &[UnitPrice]) -> Option<Vec<u8>> {
    let prices: Vec<Decimal> = prices.iter().map(|price| price.ore_per_kwh().normalize()).collect();
    let scale = prices.iter().map(Decimal::scale).max().unwrap_or(0);
    let mut bytes =
        vec![scale.to_le_bytes()[0] | if resolution == Resolution::Quarter { QUARTERS } else { 0 }];
    let mut before = 0i64;
    for price in prices {
        let factor = 10i128.checked_pow(scale - price.scale())?;
        let units = i64::try_from(price.mantissa().checked_mul(factor)?)
            .ok()
            .filter(|units| units.abs() < 1 << 60)?;
        let step = units - before;
        push_varint((step << 1 ^ step >> 63).cast_unsigned(), &mut bytes);
        before = units;
    }
    Some(bytes)
}

/// `None` for bytes that [`encode`] never writes for that date.
pub(super) fn decode(day: NaiveDate, bytes: &[u8]) -> Option<(Resolution, Vec<UnitPrice>)> {
    let (head, mut rest) = bytes.split_first()?;
    let resolution = if head & QUARTERS == 0 { Resolution::Hour } else { Resolution::Quarter };
    let scale = u32::from(head & !QUARTERS);
    let mut units = 0i64;
    let mut prices = Vec::with_capacity(slots_in(day, resolution));
    while prices.len() < slots_in(day, resolution) {
        let zigzag = take_varint(&mut rest)?;
        units = units.checked_add((zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed())?;
        prices.push(UnitPrice::from_ore_per_kwh(
            Decimal::try_from_i128_with_scale(i128::from(units), scale).ok()?,
        ));
    }
    rest.is_empty().then_some((resolution, prices))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn prices_come_back(
            prices in proptest::collection::vec((-9_999_999i64..99_999_999, 0u32..8), 100),
            date in prop_oneof![Just("2024-03-31"), Just("2024-06-01"), Just("2024-10-27")],
            resolution in prop_oneof![Just(Resolution::Hour), Just(Resolution::Quarter)],
        ) {
            let day = date.parse().unwrap();
            let prices: Vec<_> = prices[..slots_in(day, resolution)]
                .iter()
                .map(|(units, scale)| UnitPrice::from_ore_per_kwh(Decimal::new(*units, *scale)))
                .collect();
            prop_assert_eq!(decode(day, &encode(resolution, &prices).unwrap()), Some((resolution, prices)));
        }

        #[test]
        fn bytes_from_elsewhere_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            decode("2024-10-27".parse().unwrap(), &bytes);
        }
    }

    #[test]
    fn an_absurd_price_is_refused() {
        let prices = [UnitPrice::from_ore_per_kwh(Decimal::MAX); 24];
        assert_eq!(encode(Resolution::Hour, &prices), None);
    }
}
