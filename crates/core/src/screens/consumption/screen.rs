use std::collections::BTreeMap;

use chrono::NaiveDate;
use nettleie::quantity::Energy;
use nettleie::time::{DateRange, Month};

use super::costs::DayCosts;
use super::coverage::Coverage;
use super::peaks::Peaks;
use super::{
    ConsumptionState, Details, PeriodState, Scale, ScaleChoice, Side, comparison, days, hours, months, notes,
    readings, words,
};
use crate::api::wire::{Gsrn, Metering, MeteringPoint, Reading};
use crate::screens::Frame;
use crate::screens::bar::{self, BarSource};
use crate::screens::desk::Desk;
use crate::screens::settling::{self, StateHours, Terms};
use crate::store::{Reader, StoreError};

/// The screen Forbruk. Opens on the last day that has values.
#[derive(Clone)]
pub struct Consumption {
    desk: Desk,
    point: Option<Gsrn>,
    side: &'static Side,
    scale: Scale,
    day: Option<NaiveDate>,
}

impl Consumption {
    /// The consumption of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self::of_side(desk, point, &Side::CONSUMPTION)
    }

    /// The same of either direction.
    pub(in crate::screens) const fn of_side(desk: Desk, point: Option<Gsrn>, side: &'static Side) -> Self {
        Self { desk, point, side, scale: Scale::Day, day: None }
    }

    /// The same on a fresh desk or for another point, with the length and the day that `shown` has in view.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { scale: shown.scale, day: shown.day, ..self }
    }

    /// Another length; the day that was in view stays in view.
    pub fn show(&mut self, scale: Scale) {
        self.scale = scale;
    }

    /// The period in which a local day lies; the nearest one with data when it has none.
    pub fn go_to(&mut self, day: NaiveDate) {
        self.day = Some(day);
    }

    /// The period before. Nothing happens where there is no data before it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn previous_period(&mut self) -> Result<(), StoreError> {
        if let Some(coverage) = self.desk.store.read(|reader| self.coverage(reader))? {
            let period = self.period(&coverage);
            if period.from > coverage.first {
                self.day = period.from.pred_opt();
            }
        }
        Ok(())
    }

    /// The period after. Nothing happens where there is no data after it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_period(&mut self) -> Result<(), StoreError> {
        if let Some(coverage) = self.desk.store.read(|reader| self.coverage(reader))? {
            let period = self.period(&coverage);
            if period.to <= coverage.last {
                let following = self.scale.period_of(period.to);
                self.day = following.to.pred_opt();
            }
        }
        Ok(())
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ConsumptionState, StoreError> {
        let opened = self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, self.side.title, point.as_ref())?;
            let sentence = match &point {
                Some(_) => self.desk.texts.text(self.side.empty),
                None => self.desk.no_point(reader, self.point)?,
            };
            let readings = match &point {
                Some(point) if point.metering == Metering::Readings => Some(reader.readings(point.id)?),
                _ => None,
            };
            Ok((frame, sentence, point, readings, self.coverage(reader)?))
        })?;
        match opened {
            (frame, _, _, Some(readings), _) => Ok(self.of_readings(frame, &readings)),
            (frame, _, Some(point), None, Some(coverage)) => self.filled(frame, &point, &coverage),
            (frame, sentence, ..) => Ok(self.of(frame.emptied(sentence.clone()), sentence)),
        }
    }

    /// In the place of a chart, what is known where the meter tells no hours, and why it is no more.
    fn of_readings(&self, frame: Frame, readings: &[Reading]) -> ConsumptionState {
        let readings = readings::of(&self.desk, readings);
        let why = self.desk.texts.text("consumption-readings-why");
        let (frame, notes) = match &readings {
            Some(readings) => (frame, std::iter::once(why.clone()).chain(readings.note.clone()).collect()),
            None => (frame.emptied(why.clone()), Vec::new()),
        };
        ConsumptionState { readings, notes, scales: Vec::new(), ..self.of(frame, why) }
    }

    fn filled(
        &self,
        frame: Frame,
        point: &MeteringPoint,
        coverage: &Coverage,
    ) -> Result<ConsumptionState, StoreError> {
        let period = self.period(coverage);
        let known = coverage.known_days(period);
        let of_months = if self.side.is_billed() {
            let last = known.to.pred_opt().unwrap_or(known.from);
            settling::months(&self.desk.store, point, Month::of(known.from), Month::of(last))?
        } else {
            BTreeMap::new()
        };
        let peaks = Peaks::of(&of_months);
        let (sources, details, total, comparison, shows_vat) = self.desk.store.read(|reader| {
            let summaries = reader.summaries(point.id, self.side.direction, period)?;
            let hours = self.state_hours(reader, point, period)?;
            let costs = self.day_costs(reader, point, known)?;
            let sources = self.sources(reader, point, coverage, period, &summaries, (&hours, &peaks))?;
            let details = match self.scale {
                Scale::Day | Scale::Week => Details::of_hours(&hours, &costs),
                Scale::Month | Scale::Year => Details::of_months(self.scale, &of_months),
            };
            let comparison = comparison::compare(
                &self.desk,
                reader,
                (point.id, self.side.direction),
                self.scale,
                known,
                &summaries,
            )?;
            let shows_vat = Terms::read(reader, point)?.is_none_or(|terms| terms.shows_vat());
            Ok((sources, details, days::total(&summaries), comparison, shows_vat))
        })?;
        let bars = self.desk.bars(sources);
        let mut notes = notes::of(&self.desk, self.scale, period, &bars, &details);
        if details.grid_rent.is_some() {
            notes.extend(self.desk.vat_note(shows_vat));
        }
        let title = words::title(&self.desk, self.scale, period);
        let spoken = words::spoken(&self.desk, self.side, &title, total, &bars);
        Ok(ConsumptionState {
            details: details.figures(&self.desk, self.side, self.scale, period, total),
            total: total.map(|total| self.desk.format.energy(total)),
            total_wh: total.map(Energy::wh),
            period: Some(PeriodState {
                title,
                subtitle: words::subtitle(&self.desk, self.scale, period),
                from: period.from,
                to: period.to,
                can_go_back: period.from > coverage.first,
                can_go_forward: period.to <= coverage.last,
            }),
            axis: self.desk.energy_axis(bar::highest(&bars)),
            bars,
            comparison,
            notes,
            ..self.of(frame, spoken)
        })
    }

    fn sources(
        &self,
        reader: &Reader<'_>,
        point: &MeteringPoint,
        coverage: &Coverage,
        period: DateRange,
        summaries: &[crate::store::DaySummary],
        (state, peaks): (&StateHours, &Peaks),
    ) -> Result<Vec<BarSource>, StoreError> {
        match self.scale {
            Scale::Day => {
                let metered = (point, self.side.direction);
                hours::bars(&self.desk, reader, metered, coverage, period.from, (state, peaks))
            }
            Scale::Week | Scale::Month => {
                Ok(days::bars(&self.desk, self.scale, period, coverage, summaries, peaks))
            }
            Scale::Year => Ok(months::bars(&self.desk, period, coverage, summaries)),
        }
    }

    fn state_hours(
        &self,
        reader: &Reader<'_>,
        point: &MeteringPoint,
        period: DateRange,
    ) -> Result<StateHours, StoreError> {
        match (self.scale, Terms::read(reader, point)?) {
            (Scale::Day | Scale::Week, Some(terms)) if self.side.is_billed() => {
                StateHours::read(reader, point, &terms, period)
            }
            _ => Ok(StateHours::default()),
        }
    }

    fn day_costs(
        &self,
        reader: &Reader<'_>,
        point: &MeteringPoint,
        period: DateRange,
    ) -> Result<DayCosts, StoreError> {
        match (self.scale, Terms::read(reader, point)?) {
            (Scale::Day | Scale::Week, Some(terms)) if self.side.is_billed() => {
                DayCosts::read(reader, point, &terms, period)
            }
            _ => Ok(DayCosts::default()),
        }
    }

    fn coverage(&self, reader: &Reader<'_>) -> Result<Option<Coverage>, StoreError> {
        Desk::point(reader, self.point)?
            .map_or(Ok(None), |point| Coverage::read(reader, &point, self.side.direction))
    }

    /// The period in view: never one before the first or after the last data.
    fn period(&self, coverage: &Coverage) -> DateRange {
        let day = self.day.unwrap_or(coverage.last).clamp(coverage.first, coverage.last);
        self.scale.period_of(day)
    }

    /// A state without content.
    fn of(&self, frame: Frame, spoken: String) -> ConsumptionState {
        let scales = Scale::ALL.into_iter().map(|scale| ScaleChoice {
            id: scale,
            label: self.desk.texts.text(scale.name()),
            chosen: scale == self.scale,
        });
        ConsumptionState {
            frame,
            scales: scales.collect(),
            period: None,
            bars: Vec::new(),
            axis: Vec::new(),
            total: None,
            total_wh: None,
            details: Vec::new(),
            comparison: None,
            notes: Vec::new(),
            readings: None,
            spoken,
        }
    }
}
