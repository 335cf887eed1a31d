use super::wire::{
    BasisWire, BookWire, BoundWire, CapacityWire, EnergyWire, ExceptionWire, FeedInWire, PowerWire,
    SeasonWire, TariffWire, TierWire, TiersWire, UnreadableWire,
};
use super::words::day_words;
use crate::tariff::{
    CapacityBasis, CapacityCharge, EnergyCharge, EnergyException, ExceptionPrice, FeedInCharge, LowerBound,
    PowerCharge, Tariff, TariffBook, TierTable,
};
use crate::time::{DaySet, HourSet, MonthSet};

pub(super) fn book(book: &TariffBook) -> BookWire {
    BookWire {
        company: book.company.clone(),
        sources: book.sources.clone(),
        tariffs: book.tariffs.iter().map(tariff).collect(),
    }
}

fn tariff(tariff: &Tariff) -> TariffWire {
    TariffWire {
        groups: tariff.groups.iter().map(|group| group.id().to_owned()).collect(),
        name: tariff.name.clone(),
        valid_from: tariff.validity.from().to_string(),
        valid_to: tariff.validity.to().map(|day| day.to_string()),
        energy: energy(&tariff.energy),
        capacity: capacity(&tariff.capacity),
        feed_in: tariff.feed_in.as_ref().map(feed_in),
    }
}

fn energy(charge: &EnergyCharge) -> EnergyWire {
    EnergyWire {
        base_ore_per_kwh: charge.base.ore_per_kwh().into(),
        exceptions: charge.exceptions.iter().map(exception).collect(),
        extra_free_days: charge.extra_free_days.iter().map(ToString::to_string).collect(),
    }
}

fn exception(exception: &EnergyException) -> ExceptionWire {
    let (replacement, surcharge) = match exception.price {
        ExceptionPrice::Replace(price) => (Some(price.ore_per_kwh().into()), None),
        ExceptionPrice::Surcharge(price) => (None, Some(price.ore_per_kwh().into())),
    };
    ExceptionWire {
        name: exception.name.clone(),
        hours: (exception.hours != HourSet::ALL).then(|| exception.hours.to_string()),
        days: (exception.days != DaySet::ALL).then(|| day_words(exception.days)),
        months: month_numbers(exception.months),
        ore_per_kwh: replacement,
        surcharge_ore_per_kwh: surcharge,
    }
}

fn month_numbers(months: MonthSet) -> Option<Vec<u32>> {
    (months != MonthSet::ALL).then(|| months.numbers().collect())
}

fn capacity(charge: &CapacityCharge) -> CapacityWire {
    match charge {
        CapacityCharge::Tiers { basis, table } => CapacityWire::Tiers(tiers(basis, table)),
        CapacityCharge::Power(charge) => CapacityWire::Power(power(charge)),
        CapacityCharge::Unreadable { reason } => {
            CapacityWire::Unreadable(UnreadableWire { reason: reason.clone() })
        }
    }
}

fn tiers(basis: &CapacityBasis, table: &TierTable) -> TiersWire {
    let (basis, weights) = match basis {
        CapacityBasis::ThreeDailyPeaks => (BasisWire::ThreeDailyPeaks, None),
        CapacityBasis::MonthlyPeak => (BasisWire::MonthlyPeak, None),
        CapacityBasis::FiveWeightedWeeklyPeaks(weights) => {
            (BasisWire::FiveWeightedWeeklyPeaks, weights.as_ref())
        }
        CapacityBasis::FuseSize => (BasisWire::FuseSize, None),
        CapacityBasis::Unknown => (BasisWire::Unknown, None),
    };
    TiersWire {
        basis,
        lower_bound: match table.bound() {
            LowerBound::Inclusive => BoundWire::Inclusive,
            LowerBound::Exclusive => BoundWire::Exclusive,
            LowerBound::Unknown => BoundWire::Unknown,
        },
        season_weights: weights.map(|weights| weights.all().iter().copied().map(Into::into).collect()),
        table: table
            .tiers()
            .map(|tier| TierWire { from: tier.from.into(), nok_per_year: tier.yearly.nok().into() })
            .collect(),
    }
}

fn power(charge: &PowerCharge) -> PowerWire {
    let season = |(months, price): &(MonthSet, crate::quantity::Money)| SeasonWire {
        months: month_numbers(*months),
        nok_per_kw_and_month: price.nok().into(),
    };
    PowerWire {
        seasons: charge.seasons.iter().map(season).collect(),
        fixed_nok_per_year: charge.fixed_yearly.nok().into(),
    }
}

fn feed_in(charge: &FeedInCharge) -> FeedInWire {
    FeedInWire {
        ore_per_kwh: charge.energy.ore_per_kwh().into(),
        fixed_part_ore_per_kwh: charge.fixed_part.map(|price| price.ore_per_kwh().into()),
    }
}
