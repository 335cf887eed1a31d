use nettleie::quantity::{Energy, Money, Power, UnitPrice};
use rust_decimal::Decimal;

use super::{Format, NO_BREAK_SPACE};
use crate::i18n::Language;

impl Format {
    /// `1 059,25 kWh`.
    #[must_use]
    pub fn energy(self, energy: Energy) -> String {
        format!("{}{NO_BREAK_SPACE}kWh", self.number(energy.kwh(), 2))
    }

    /// `26 700 kWh`: what a meter shows, which counts whole ones.
    #[must_use]
    pub fn whole_energy(self, energy: Energy) -> String {
        format!("{}{NO_BREAK_SPACE}kWh", self.number(energy.kwh(), 0))
    }

    /// `6 401,29 kr`, in English `NOK 6,401.29`; a credit is `−12,00 kr`.
    #[must_use]
    pub fn money(self, amount: Money) -> String {
        let number = self.number(amount.nok(), 2);
        match (self.language, number.strip_prefix('−')) {
            (Language::Nb, _) => format!("{number}{NO_BREAK_SPACE}kr"),
            (Language::En, Some(credit)) => format!("−NOK{NO_BREAK_SPACE}{credit}"),
            (Language::En, None) => format!("NOK{NO_BREAK_SPACE}{number}"),
        }
    }

    /// `214,81 kr/mnd`, in English `NOK 214.81/month`.
    #[must_use]
    pub fn money_a_month(self, amount: Money) -> String {
        format!("{}/{}", self.money(amount), self.pick("mnd", "month"))
    }

    /// `5,24 kW`.
    #[must_use]
    pub fn power(self, power: Power) -> String {
        format!("{}{NO_BREAK_SPACE}kW", self.number(power.kw(), 2))
    }

    /// `141,28 øre/kWh`.
    #[must_use]
    pub fn price(self, price: UnitPrice) -> String {
        format!("{}{NO_BREAK_SPACE}øre/kWh", self.number(price.ore_per_kwh(), 2))
    }

    /// `12 %`, in English `12%`.
    #[must_use]
    pub fn percent(self, percent: Decimal) -> String {
        format!("{}{}", self.number(percent, 0), self.pick("\u{a0}%", "%"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NB: Format = Format::new(Language::Nb);
    const EN: Format = Format::new(Language::En);

    #[test]
    fn quantities_carry_their_unit() {
        let energy = Energy::from_wh(1_059_250);
        assert_eq!(
            (NB.energy(energy), EN.energy(energy)),
            ("1\u{a0}059,25\u{a0}kWh".into(), "1,059.25\u{a0}kWh".into())
        );
        let power = Power::from_kw(Decimal::new(5_235, 3));
        assert_eq!((NB.power(power), EN.power(power)), ("5,24\u{a0}kW".into(), "5.24\u{a0}kW".into()));
        let price = UnitPrice::from_ore_per_kwh(Decimal::new(141_275, 3));
        assert_eq!(
            (NB.price(price), EN.price(price)),
            ("141,28\u{a0}øre/kWh".into(), "141.28\u{a0}øre/kWh".into())
        );
        assert_eq!(
            (NB.percent(Decimal::from(-12)), EN.percent(Decimal::from(-12))),
            ("−12\u{a0}%".into(), "−12%".into())
        );
    }

    #[test]
    fn money_has_two_decimals_and_a_credit_a_minus_sign() {
        for (ore, nb, en) in [
            (640_129, "6\u{a0}401,29\u{a0}kr", "NOK\u{a0}6,401.29"),
            (-1200, "−12,00\u{a0}kr", "−NOK\u{a0}12.00"),
            (0, "0,00\u{a0}kr", "NOK\u{a0}0.00"),
        ] {
            let amount = Money::from_ore(ore);
            assert_eq!((NB.money(amount), EN.money(amount)), (nb.to_owned(), en.to_owned()));
        }
        let amount = Money::from_ore(21_481);
        assert_eq!(NB.money_a_month(amount), "214,81\u{a0}kr/mnd");
        assert_eq!(EN.money_a_month(amount), "NOK\u{a0}214.81/month");
    }
}
