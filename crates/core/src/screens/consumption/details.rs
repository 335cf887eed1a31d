use std::collections::BTreeMap;

use nettleie::quantity::{Energy, Money};
use nettleie::time::{DateRange, Month};

use super::{Scale, Side};
use crate::screens::desk::Desk;
use crate::screens::figure::Figure;
use crate::screens::settling::{DerivedMonth, StateHours, StateKind};

/// The amounts of money of a period.
#[derive(Default)]
pub(super) struct Details {
    /// What the state pays or settles, as on a bill.
    pub state: BTreeMap<StateKind, Money>,
    /// Hours with consumption that have no spot price.
    pub without_price: u32,
    /// Some month's amount from the state is of fewer hours than it has.
    pub state_incomplete: bool,
    /// Grid rent of the months that are known as a whole, and how many they are.
    pub grid_rent: Option<(Money, u32)>,
}

impl Details {
    /// Of hours.
    pub fn of_hours(hours: &StateHours) -> Self {
        Self { state: hours.totals(), without_price: hours.without_price, ..Self::default() }
    }

    /// Of months.
    pub fn of_months(months: &BTreeMap<Month, DerivedMonth>) -> Self {
        let mut details = Self::default();
        for month in months.values() {
            for amount in &month.state {
                *details.state.entry(amount.kind).or_default() += amount.amount();
                details.state_incomplete |= !amount.complete;
            }
            if let Some(rent) = month.grid_rent_of_whole_month() {
                let (sum, count) = details.grid_rent.unwrap_or_default();
                details.grid_rent = Some((sum + rent, count.saturating_add(1)));
            }
        }
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
        let period = match scale {
            Scale::Day => desk.format.long_day(period.from),
            Scale::Week | Scale::Month | Scale::Year => desk.format.days_with_year(period),
        };
        let mut figures = vec![Figure::plain(desk.texts.text("consumption-period"), period)];
        figures.extend(total.map(|total| desk.energy_figure(side.total, total)));
        figures.extend(
            self.state.iter().map(|(kind, amount)| desk.money_figure(kind.name(), kind.shown(*amount))),
        );
        if let Some((rent, months)) = self.grid_rent {
            let mut figure = desk.money_figure("consumption-grid-rent", rent);
            if scale == Scale::Year && months < 12 {
                let label =
                    desk.texts.text_with("consumption-grid-rent-of-months", [("count", months.into())]);
                figure = Figure {
                    spoken: format!("{label}: {}", desk.format.spoken_money(rent)),
                    label,
                    ..figure
                };
            }
            figures.push(figure);
        }
        figures
    }
}
