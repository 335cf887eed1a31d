use std::collections::{BTreeMap, BTreeSet};

use nettleie::quantity::UnitPrice;
use nettleie::tariff::{EnergyCharge, EnergyException, ExceptionPrice};
use nettleie::time::{DaySet, ExtraFreeDay, HourSet, MonthSet};

use super::day::{DayClass, Profile};

/// The names of prices above the lowest, as price lists have them.
const HIGHEST: &str = "Høylast";
const BETWEEN: &str = "Mellomlast";
/// The lowest where a kind of day must be given it back.
const LOWEST: &str = "Lavlast";

/// The energy charge that gives each kind of day its prices; `None` when there is no price at all.
pub(super) fn of(
    profiles: &BTreeMap<DayClass, Profile>,
    extra_free: &[ExtraFreeDay],
) -> Option<EnergyCharge> {
    let prices: BTreeSet<UnitPrice> = profiles.values().flatten().flatten().copied().collect();
    let (lowest, highest) = (*prices.first()?, *prices.last()?);
    let exception = |days: DaySet, profile: &Profile, price: UnitPrice| {
        let hours = (0u32..).zip(profile).filter(|(_, at)| **at == Some(price));
        let hours = hours.fold(HourSet::NONE, |set, (hour, _)| set.with(hour).unwrap_or(set));
        (hours != HourSet::NONE).then(|| EnergyException {
            name: match price {
                price if price == lowest => LOWEST,
                price if price == highest => HIGHEST,
                _ => BETWEEN,
            }
            .to_owned(),
            hours,
            days,
            months: MonthSet::ALL,
            price: ExceptionPrice::Replace(price),
        })
    };
    let dear = || prices.iter().copied().skip(1);
    let all_alike = common(&profiles.values().collect::<Vec<_>>());
    let free: Vec<&Profile> = profiles
        .iter()
        .filter(|(class, _)| **class != DayClass::Working)
        .map(|(_, profile)| profile)
        .collect();
    let working = profiles.get(&DayClass::Working);
    let free_is_cheap = free.iter().all(|profile| profile.iter().flatten().all(|price| *price == lowest));
    let exceptions: Vec<EnergyException> = match (all_alike, working) {
        (Some(profile), _) => dear().filter_map(|price| exception(DaySet::ALL, &profile, price)).collect(),
        (None, Some(working)) if free_is_cheap => {
            dear().filter_map(|price| exception(days_of(DayClass::Working), working, price)).collect()
        }
        // The later one decides, and a holiday on a Saturday is a holiday: each kind gets all of its prices.
        (None, _) => {
            let of_class = |(class, profile): (&DayClass, &Profile)| {
                prices
                    .iter()
                    .filter_map(|price| exception(days_of(*class), profile, *price))
                    .collect::<Vec<_>>()
            };
            profiles.iter().flat_map(of_class).collect()
        }
    };
    Some(EnergyCharge { base: lowest, exceptions, extra_free_days: extra_free.to_vec() })
}

/// The profile that fits all, if one does.
fn common(profiles: &[&Profile]) -> Option<Profile> {
    let mut common: Profile = [None; 24];
    for profile in profiles {
        for (known, price) in common.iter_mut().zip(profile.iter()) {
            if known.is_some() && price.is_some() && known != price {
                return None;
            }
            *known = known.or(*price);
        }
    }
    Some(common)
}

fn days_of(class: DayClass) -> DaySet {
    let word = match class {
        DayClass::Working => "virkedag",
        DayClass::Saturday => "lørdag",
        DayClass::Sunday => "søndag",
        DayClass::Holiday => "helligdager",
    };
    DaySet::default().with_word(word).unwrap_or_default()
}
