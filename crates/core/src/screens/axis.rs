use nettleie::quantity::{Energy, UnitPrice};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::desk::Desk;
use crate::format::NO_BREAK_SPACE;

/// A line across a chart, with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AxisTick {
    /// Where it stands, on the scale of the bars: thousandths of what is furthest from zero, negative below zero.
    pub permille: i16,
    /// `2`; the topmost one has the unit too: `4 kWh`.
    pub label: String,
}

/// More lines than so between zero and the end would only be noise.
const MOST_STEPS: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
/// A thousandth: one Wh, and less than anybody reads of a price.
const FINEST: Decimal = Decimal::from_parts(1, 0, 0, false, 3);
/// From a thousandth to a million, in steps of 1, 2 and 5.
const STEPS: usize = 30;

impl Desk {
    /// The axis of bars of which `most` is the highest.
    pub(super) fn energy_axis(&self, most: Energy) -> Vec<AxisTick> {
        self.axis(Decimal::ZERO, most.kwh(), "kWh")
    }

    /// The axis of prices, which may lie below zero.
    pub(super) fn price_axis(&self, prices: impl Iterator<Item = UnitPrice> + Clone) -> Vec<AxisTick> {
        let prices = prices.map(UnitPrice::ore_per_kwh);
        let lowest = prices.clone().min().unwrap_or_default().min(Decimal::ZERO);
        self.axis(lowest, prices.max().unwrap_or_default().max(Decimal::ZERO), "øre/kWh")
    }

    /// Round numbers at even distances from `lowest` to `highest`, zero among them.
    fn axis(&self, lowest: Decimal, highest: Decimal, unit: &str) -> Vec<AxisTick> {
        let Some(step) = step_over(highest - lowest) else { return Vec::new() };
        let furthest = highest.max(lowest.abs());
        let count =
            |end: Decimal| end.checked_div(step).and_then(|count| count.trunc().to_i32()).unwrap_or(0);
        let (first, last) = (count(lowest), count(highest));
        let ticks = (first..=last).map(|place| {
            let value = step * Decimal::from(place);
            let share = (value * Decimal::ONE_THOUSAND).checked_div(furthest);
            let number = self.format.plain(value);
            AxisTick {
                permille: share.and_then(|share| share.round().to_i16()).unwrap_or(0),
                label: if place == last { format!("{number}{NO_BREAK_SPACE}{unit}") } else { number },
            }
        });
        ticks.collect()
    }
}

/// The finest of 1, 2, 5, 10, … that gives few lines; `None` where there is nothing to measure.
fn step_over(span: Decimal) -> Option<Decimal> {
    let mantissas = [Decimal::ONE, Decimal::TWO, Decimal::from(5)];
    let steps = (0..STEPS).scan(FINEST, |decade, place| {
        let step = mantissas.get(place % 3).map(|mantissa| *decade * mantissa);
        if place % 3 == 2 {
            *decade *= Decimal::TEN;
        }
        step
    });
    let mut steps = steps.filter(|step| span <= *step * MOST_STEPS);
    steps.next().filter(|_| span > Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use nettleie::quantity::{Energy, UnitPrice};

    use crate::i18n::Language;
    use crate::screens::testing::desk;
    use crate::store::testing::empty_store;

    fn energy(language: Language, wh: u64) -> Vec<(i16, String)> {
        let store = empty_store();
        let ticks = desk(&store, language).energy_axis(Energy::from_wh(wh));
        ticks.into_iter().map(|tick| (tick.permille, tick.label.replace('\u{a0}', " "))).collect()
    }

    fn prices(ore: &[&str]) -> Vec<(i16, String)> {
        let store = empty_store();
        let prices = ore.iter().map(|price| UnitPrice::from_ore_per_kwh(price.parse().unwrap()));
        let ticks = desk(&store, Language::Nb).price_axis(prices);
        ticks.into_iter().map(|tick| (tick.permille, tick.label.replace('\u{a0}', " "))).collect()
    }

    fn written(ticks: &[(i16, &str)]) -> Vec<(i16, String)> {
        ticks.iter().map(|(permille, label)| (*permille, (*label).to_owned())).collect()
    }

    #[test]
    fn an_axis_has_a_few_round_numbers_on_the_scale_of_its_bars() {
        assert_eq!(energy(Language::Nb, 5_240), written(&[(0, "0"), (382, "2"), (763, "4 kWh")]));
        assert_eq!(energy(Language::Nb, 106_650), written(&[(0, "0"), (469, "50"), (938, "100 kWh")]));
        assert_eq!(
            energy(Language::En, 4_000_000),
            written(&[(0, "0"), (250, "1,000"), (500, "2,000"), (750, "3,000"), (1000, "4,000 kWh")])
        );
        assert_eq!(energy(Language::Nb, 120), written(&[(0, "0"), (417, "0,05"), (833, "0,1 kWh")]));
        assert_eq!(energy(Language::Nb, 1), written(&[(0, "0"), (1000, "0,001 kWh")]));
    }

    #[test]
    fn where_nothing_was_used_there_is_no_axis() {
        assert!(energy(Language::Nb, 0).is_empty() && prices(&[]).is_empty() && prices(&["0"]).is_empty());
    }

    #[test]
    fn an_axis_of_prices_goes_below_zero_as_far_as_they_do() {
        assert_eq!(prices(&["141.28", "79.50"]), written(&[(0, "0"), (354, "50"), (708, "100 øre/kWh")]));
        assert_eq!(
            prices(&["-60", "-5", "100"]),
            written(&[(-500, "−50"), (0, "0"), (500, "50"), (1000, "100 øre/kWh")])
        );
        assert_eq!(
            prices(&["-30", "-20"]),
            written(&[(-1000, "−30"), (-667, "−20"), (-333, "−10"), (0, "0 øre/kWh")])
        );
    }
}
