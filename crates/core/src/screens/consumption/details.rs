use std::collections::BTreeMap;

use nettleie::quantity::{Energy, Money};
use nettleie::time::{DateRange, Month};

use super::costs::DayCosts;
use super::{Scale, Side};
use crate::screens::desk::Desk;
use crate::screens::figure::Figure;
use crate::screens::settling::{DerivedMonth, StateHours, StateKind};

/// The amounts of money of a period.
#[derive(Default)]
pub(super) struct Details {
    /// What the consumption costs at the spot price.
    pub spot: Option<Money>,
    pub grid_rent: Option<GridRent>,
    /// What the state pays or settles, as on a bill.
    pub state: BTreeMap<StateKind, Money>,
    /// Hours with consumption that have no spot price.
    pub without_price: u32,
    /// Some month's amount from the state is of fewer hours than it has.
    pub state_incomplete: bool,
}

/// How much of the grid rent is known of a period.
#[derive(Clone, Copy)]
pub(super) enum GridRent {
    /// The part that goes by energy: of a few days, which fixed amounts are not for.
    ByEnergy(Money),
    /// Of the values of a month that have come.
    SoFar(Money),
    /// Of whole months, and how many they are.
    Whole(Money, u32),
}

impl Details {
    /// Of a day or a week.
    pub fn of_hours(hours: &StateHours, costs: &DayCosts) -> Self {
        Self {
            spot: costs.spot.map(|cost| cost.amount),
            grid_rent: costs.by_energy.map(GridRent::ByEnergy),
            state: hours.totals(),
            without_price: costs.spot.map_or(hours.without_price, |cost| cost.without_price),
            state_incomplete: false,
        }
    }

    /// Of months.
    pub fn of_months(scale: Scale, months: &BTreeMap<Month, DerivedMonth>) -> Self {
        let mut details = Self::default();
        let mut whole: Option<(Money, u32)> = None;
        for month in months.values() {
            for amount in &month.state {
                *details.state.entry(amount.kind).or_default() += amount.amount();
                details.state_incomplete |= !amount.complete;
            }
            if let Some(spot) = month.spot() {
                *details.spot.get_or_insert_default() += spot;
            }
            details.without_price = details.without_price.saturating_add(month.hours_without_price);
            if let Some(rent) = month.grid_rent_of_whole_month() {
                let (sum, count) = whole.unwrap_or_default();
                whole = Some((sum + rent, count.saturating_add(1)));
            }
        }
        let so_far = months.values().next().filter(|_| scale == Scale::Month);
        let so_far = so_far.and_then(|month| month.grid_rent().filter(|_| month.has_values()));
        details.grid_rent =
            whole.map(|(rent, count)| GridRent::Whole(rent, count)).or(so_far.map(GridRent::SoFar));
        details
    }

    /// As the screen lists them.
    pub fn figures(
        &self,
        desk: &Desk,
        side: &Side,
        scale: Scale,
        period: DateRange,
        total: Option<Energy>,
    ) -> Vec<Figure> {
        let days = match scale {
            Scale::Day => desk.format.long_day(period.from),
            Scale::Week | Scale::Month | Scale::Year => desk.format.days_with_year(period),
        };
        let mut figures = vec![Figure::plain(desk.texts.text("consumption-period"), days)];
        figures.extend(total.map(|total| desk.energy_figure(side.total, total)));
        figures.extend(self.spot.map(|spot| desk.money_figure("consumption-spot", spot)));
        figures.extend(self.grid_rent.map(|rent| grid_rent(desk, scale, rent)));
        figures.extend(
            self.state.iter().map(|(kind, amount)| desk.money_figure(kind.name(), kind.shown(*amount))),
        );
        figures
    }
}

fn grid_rent(desk: &Desk, scale: Scale, rent: GridRent) -> Figure {
    match rent {
        GridRent::ByEnergy(rent) => desk.money_figure("consumption-grid-rent-by-energy", rent),
        GridRent::SoFar(rent) => desk.money_figure("consumption-grid-rent-so-far", rent),
        GridRent::Whole(rent, months) if scale == Scale::Year && months < 12 => {
            let label = desk.texts.text_with("consumption-grid-rent-of-months", [("count", months.into())]);
            let spoken = format!("{label}: {}", desk.format.spoken_money(rent));
            Figure { label, value: desk.format.money(rent), spoken }
        }
        GridRent::Whole(rent, _) => desk.money_figure("consumption-grid-rent", rent),
    }
}
