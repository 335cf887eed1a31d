use rust_decimal::Decimal;

use super::{Money, UnitPrice};

/// Value added tax on grid rent: 25 %, or none for household use in Nordland, Troms and Finnmark
/// (Norwegian VAT act § 6-6) and wherever prices are shown without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vat {
    /// 25 %.
    Standard,
    /// None.
    None,
}

impl Vat {
    /// What a price without VAT is multiplied by: 1.25 or 1.
    #[must_use]
    pub fn factor(self) -> Decimal {
        match self {
            Self::Standard => Decimal::new(125, 2),
            Self::None => Decimal::ONE,
        }
    }

    /// A price with this VAT added.
    #[must_use]
    pub fn on_price(self, price: UnitPrice) -> UnitPrice {
        price.times(self.factor())
    }

    /// An amount with this VAT added.
    #[must_use]
    pub fn on_amount(self, amount: Money) -> Money {
        amount.times(self.factor())
    }

    /// The VAT that is inside an amount that includes it, to the øre.
    #[must_use]
    pub fn inside(self, amount: Money) -> Money {
        let share = match self {
            Self::Standard => Decimal::new(2, 1),
            Self::None => Decimal::ZERO,
        };
        amount.times(share).rounded()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Energy;

    #[test]
    fn the_printed_bill_of_autumn_2023_comes_out_to_the_ore() {
        let printed = [
            (1_651_250, "11.61", "239.64"),
            (697_420, "7.61", "66.34"),
            (1_651_250, "1.00", "20.64"),
            (697_420, "1.00", "8.72"),
            (1_651_250, "15.84", "326.95"),
            (697_420, "15.84", "138.09"),
        ];
        for (wh, ore, nok) in printed {
            let price = Vat::Standard.on_price(UnitPrice::from_ore_per_kwh(ore.parse().unwrap()));
            assert_eq!(price.cost(Energy::from_wh(wh)).to_string(), nok, "{wh} Wh at {ore}");
        }
    }

    #[test]
    fn the_vat_inside_an_amount_is_a_fifth_of_it() {
        assert_eq!(Vat::Standard.inside(Money::from_ore(52_559)).to_string(), "105.12");
        assert_eq!(Vat::None.inside(Money::from_ore(52_559)), Money::ZERO);
    }
}
