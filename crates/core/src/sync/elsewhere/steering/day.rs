use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use nettleie::load::nettariff::{LevelTable, SteeringTariff};
use nettleie::quantity::UnitPrice;
use nettleie::time::{LocalDay, LocalHour, is_public_holiday};

/// What prices can depend on, besides the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DayClass {
    Working,
    Saturday,
    Sunday,
    Holiday,
}

/// By clock hour; `None` for the one that spring leaves out.
pub(super) type Profile = [Option<UnitPrice>; 24];

/// What the API says of one local day.
#[derive(Clone, Debug)]
pub(super) struct Day<'a> {
    pub date: NaiveDate,
    pub class: DayClass,
    /// The company counts it as a holiday though it is none.
    pub is_extra_free: bool,
    pub prices: Profile,
    pub levels: Option<&'a LevelTable>,
}

impl<'a> Day<'a> {
    /// `None` when an hour is missing, has no price without taxes, or the two hours of an autumn night differ.
    pub fn of(steering: &'a SteeringTariff, date: NaiveDate) -> Option<Self> {
        let day = LocalDay::of(date);
        let mut prices: Profile = [None; 24];
        let mut marked = false;
        for hour in day.hours() {
            let (price, holiday) = price_of(steering, &hour)?;
            marked |= holiday;
            let place = prices.get_mut(usize::from(hour.clock_hour))?;
            if place.replace(price).is_some_and(|other| other != price) {
                return None;
            }
        }
        let known = is_public_holiday(date);
        let class = match date.weekday() {
            _ if known || marked => DayClass::Holiday,
            Weekday::Sat => DayClass::Saturday,
            Weekday::Sun => DayClass::Sunday,
            _ => DayClass::Working,
        };
        let is_extra_free = marked && !known;
        Some(Self { date, class, is_extra_free, prices, levels: steering.levels_at(day.start()) })
    }
}

/// The energy charge of a whole hour, which must not change within it, and whether it is marked as a holiday's.
fn price_of(steering: &SteeringTariff, hour: &LocalHour) -> Option<(UnitPrice, bool)> {
    let quarters = (0..4).map(|quarter| steering.hour_at(hour.start + TimeDelta::minutes(15 * quarter)));
    let quarters: Vec<_> = quarters.collect::<Option<_>>()?;
    let price = quarters.first()?.energy_ex_taxes?;
    let one_price = quarters.iter().all(|quarter| quarter.energy_ex_taxes == Some(price));
    one_price.then_some((price, quarters.iter().any(|quarter| quarter.is_public_holiday)))
}
