use nettleie::quantity::{Energy, Money, Power, UnitPrice};

use super::Format;

/// Quantities with their units in full, for whoever has the screen read aloud.
impl Format {
    /// `106,65 kilowattimer`.
    #[must_use]
    pub fn spoken_energy(self, energy: Energy) -> String {
        format!("{} {}", self.number(energy.kwh(), 2), self.pick("kilowattimer", "kilowatt-hours"))
    }

    /// `779,76 kroner`.
    #[must_use]
    pub fn spoken_money(self, amount: Money) -> String {
        format!("{} kroner", self.number(amount.nok(), 2))
    }

    /// `5,24 kilowatt`.
    #[must_use]
    pub fn spoken_power(self, power: Power) -> String {
        format!("{} {}", self.number(power.kw(), 2), self.pick("kilowatt", "kilowatts"))
    }

    /// `141,28 øre per kilowattime`.
    #[must_use]
    pub fn spoken_price(self, price: UnitPrice) -> String {
        let unit = self.pick("øre per kilowattime", "øre per kilowatt-hour");
        format!("{} {unit}", self.number(price.ore_per_kwh(), 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn units_are_spoken_in_full() {
        let (nb, en) = (Format::new(Language::Nb), Format::new(Language::En));
        assert_eq!(nb.spoken_energy(Energy::from_wh(106_650)), "106,65 kilowattimer");
        assert_eq!(en.spoken_energy(Energy::from_wh(106_650)), "106.65 kilowatt-hours");
        assert_eq!(nb.spoken_money(Money::from_ore(-77_976)), "−779,76 kroner");
        assert_eq!(en.spoken_power(Power::over_one_hour(Energy::from_wh(5_240))), "5.24 kilowatts");
        let price = UnitPrice::from_ore_per_kwh("141.28".parse().unwrap());
        assert_eq!(nb.spoken_price(price), "141,28 øre per kilowattime");
    }
}
