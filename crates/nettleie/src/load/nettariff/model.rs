use chrono::{DateTime, Utc};

use crate::quantity::{Money, Power, UnitPrice};

/// One tariff of an answer, for steering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SteeringTariff {
    /// Its name, such as `Nettleie privat`.
    pub title: Option<String>,
    /// The grid company.
    pub company: Option<String>,
    /// How a customer's level is found, where the answer says it in full.
    pub peak_rule: Option<PeakRule>,
    /// Prices of energy in order of time.
    pub hours: Vec<SteeringHour>,
    /// Price levels (tiers), one table for each period in the answer.
    pub level_tables: Vec<LevelTable>,
    /// The level that the company counts each metering point to.
    pub current_levels: Vec<CurrentLevel>,
}

/// Which hours a customer's level is found by: the mean of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeakRule {
    /// The highest hours of a day.
    pub hours_per_day: u32,
    /// On the highest days of a month.
    pub days_per_month: u32,
    /// Of the last months, the present one included.
    pub months: u32,
}

/// The price of energy in one interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SteeringHour {
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends, exclusive.
    pub end: DateTime<Utc>,
    /// Øre/kWh with all taxes and VAT.
    pub total: UnitPrice,
    /// Øre/kWh with taxes, without VAT.
    pub total_ex_vat: Option<UnitPrice>,
    /// Øre/kWh of the energy charge alone, without taxes and VAT.
    pub energy_ex_taxes: Option<UnitPrice>,
    /// Whether the company counts the day as a public holiday.
    pub is_public_holiday: bool,
    /// The id of the level table that applies then.
    pub level_table: Option<String>,
}

/// The price levels of one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelTable {
    /// What hours and metering points refer to it by.
    pub id: Option<String>,
    /// Its levels, from the lowest up.
    pub levels: Vec<PriceLevel>,
}

/// One price level (tier).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceLevel {
    /// What metering points refer to it by.
    pub id: Option<String>,
    /// Lower border.
    pub min: Power,
    /// Upper border; `None` for the highest level.
    pub max: Option<Power>,
    /// Kroner a month with all taxes and VAT.
    pub monthly_total: Option<Money>,
    /// Kroner a month without VAT.
    pub monthly_ex_vat: Option<Money>,
    /// Kroner a month without taxes and VAT.
    pub monthly_ex_taxes: Option<Money>,
}

/// The level of one metering point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentLevel {
    /// The id of the metering point as the answer has it.
    pub metering_point: String,
    /// The id of the level table.
    pub level_table: Option<String>,
    /// The id of the level; `None` where the company does not say.
    pub level: Option<String>,
}

impl SteeringTariff {
    /// The interval that an instant lies in; of overlapping ones the one that begins last.
    #[must_use]
    pub fn hour_at(&self, instant: DateTime<Utc>) -> Option<&SteeringHour> {
        let begun = self.hours.partition_point(|hour| hour.start <= instant);
        self.hours.get(..begun)?.iter().rev().find(|hour| instant < hour.end)
    }

    /// The level table that applies at an instant: the one its hour refers to, else the only one.
    #[must_use]
    pub fn levels_at(&self, instant: DateTime<Utc>) -> Option<&LevelTable> {
        let id = self.hour_at(instant).and_then(|hour| hour.level_table.as_ref());
        match (id, self.level_tables.as_slice()) {
            (Some(id), tables) => tables.iter().find(|table| table.id.as_ref() == Some(id)),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// The price level that the company counts a metering point to, where it says so.
    #[must_use]
    pub fn current_level(&self, metering_point: &str) -> Option<&PriceLevel> {
        let current = self.current_levels.iter().find(|current| current.metering_point == metering_point)?;
        let wanted = current.level.as_ref()?;
        let in_named_table =
            |table: &&LevelTable| current.level_table.is_none() || table.id == current.level_table;
        let mut levels = self.level_tables.iter().filter(in_named_table).flat_map(|table| &table.levels);
        levels.find(|level| level.id.as_ref() == Some(wanted))
    }
}
