use chrono::NaiveDate;
use nettleie::time::DateRange;

use super::{ProductionState, feed_in};
use crate::api::wire::Gsrn;
use crate::screens::bar;
use crate::screens::consumption::{Consumption, Scale, Side};
use crate::screens::desk::Desk;
use crate::store::StoreError;

/// The screen Produksjon. Opens on the last day that has values.
#[derive(Clone)]
pub struct Production {
    desk: Desk,
    point: Option<Gsrn>,
    produced: Consumption,
    scale: Scale,
}

impl Production {
    /// The production of a point; `None` while there is no point to show.
    #[must_use]
    pub fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        let produced = Consumption::of_side(desk.clone(), point, &Side::PRODUCTION);
        Self { desk, point, produced, scale: Scale::Day }
    }

    /// The same on a fresh desk or for another point, with the length and the day that `shown` has in view.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { produced: self.produced.with_view_of(&shown.produced), scale: shown.scale, ..self }
    }

    /// Another length; the day that was in view stays in view.
    pub fn show(&mut self, scale: Scale) {
        self.scale = scale;
        self.produced.show(scale);
    }

    /// The period in which a local day lies; the nearest one with data when it has none.
    pub fn go_to(&mut self, day: NaiveDate) {
        self.produced.go_to(day);
    }

    /// The period before. Nothing happens where there is no data before it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn previous_period(&mut self) -> Result<(), StoreError> {
        self.produced.previous_period()
    }

    /// The period after. Nothing happens where there is no data after it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_period(&mut self) -> Result<(), StoreError> {
        self.produced.next_period()
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ProductionState, StoreError> {
        let mut produced = self.produced.state()?;
        let consumed_title = self.desk.texts.text(Side::CONSUMPTION.title);
        let Some((from, to)) = produced.period.as_ref().map(|period| (period.from, period.to)) else {
            return Ok(ProductionState { produced, consumed: Vec::new(), consumed_title });
        };
        let mut consumption = Consumption::new(self.desk.clone(), self.point);
        consumption.show(self.scale);
        consumption.go_to(from);
        let consumed = consumption.state()?;
        let same = consumed.period.is_some_and(|period| (period.from, period.to) == (from, to));
        let mut consumed = if same { consumed.bars } else { Vec::new() };
        let credit = self.desk.store.read(|reader| {
            let days = DateRange::new(from, to);
            Desk::point(reader, self.point)?.map_or(Ok(None), |point| feed_in::credited(reader, &point, days))
        })?;
        produced.details.extend(credit.map(|credit| self.desk.money_figure("production-credited", credit)));
        let most = bar::highest(produced.bars.iter().chain(&consumed));
        bar::measure(&mut produced.bars, most);
        bar::measure(&mut consumed, most);
        produced.axis = self.desk.energy_axis(most);
        Ok(ProductionState { produced, consumed, consumed_title })
    }
}
