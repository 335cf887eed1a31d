use chrono::{NaiveDate, Timelike};
use nettleie::insight::{HourCost, cheapest_hours};
use nettleie::quantity::Vat;
use nettleie::time::{DateRange, LocalDay, Month, Resolution, local_date, local_time};

use super::bars::Priced;
use super::known::Known;
use super::{DayChoice, DayView, Outlook, PriceStep, SpotState, StepChoice, bars, cheapest, costs, words};
use crate::api::wire::Gsrn;
use crate::company::Area;
use crate::screens::Frame;
use crate::screens::desk::Desk;
use crate::screens::settling::DayNight;
use crate::store::{SpotDay, StoreError};

/// The screen Spotpris. Opens on the server's today.
#[derive(Clone)]
pub struct Spot {
    desk: Desk,
    place: Place,
    view: DayView,
    step: PriceStep,
    with_vat: Option<bool>,
    cheapest: u8,
}

/// Where the prices are of.
#[derive(Clone)]
enum Place {
    Point(Option<Gsrn>),
    Area(Area),
}

/// Hours in a row that are looked for unless another number is asked for.
const CHEAPEST: u8 = 3;
const MOST_CHEAPEST: u8 = 24;

impl Spot {
    /// The prices where a point is; `None` while there is no point to show. Without VAT first.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self::of_place(desk, Place::Point(point))
    }

    /// The prices of an area, for whoever is not signed in: without grid rent, since that is a point's.
    #[must_use]
    pub const fn of_area(desk: Desk, area: Area) -> Self {
        Self::of_place(desk, Place::Area(area))
    }

    const fn of_place(desk: Desk, place: Place) -> Self {
        Self { desk, place, view: DayView::Today, step: PriceStep::Hour, with_vat: None, cheapest: CHEAPEST }
    }

    /// The same prices on a fresh desk or for another point, with day, bars, VAT and hours as `shown` has them.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { desk: self.desk, place: self.place, ..*shown }
    }

    /// Another day.
    pub fn show(&mut self, view: DayView) {
        self.view = view;
    }

    /// Bars of another length, where the day has such prices.
    pub fn show_by(&mut self, step: PriceStep) {
        self.step = step;
    }

    /// Prices with or without VAT from now on.
    pub fn show_vat(&mut self, with_vat: bool) {
        self.with_vat = Some(with_vat);
    }

    /// Looks for so many cheap hours in a row, 1–24.
    pub fn look_for(&mut self, hours: u8) {
        self.cheapest = hours.clamp(1, MOST_CHEAPEST);
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<SpotState, StoreError> {
        let (frame, sentence, known) = self.desk.store.read(|reader| {
            let today = Desk::today(reader)?;
            let nothing_fetched = || self.desk.texts.text("common-nothing-fetched");
            let (point, sentence, known) = match &self.place {
                Place::Area(area) => {
                    let known = today.map(|today| Known::of_area(reader, area, today)).transpose()?;
                    (None, nothing_fetched(), known)
                }
                Place::Point(id) => match Desk::point(reader, *id)? {
                    None => (None, self.desk.no_point(reader, *id)?, None),
                    Some(point) => {
                        let known = today.map(|today| Known::of_point(reader, &point, today)).transpose()?;
                        (Some(point), nothing_fetched(), known)
                    }
                },
            };
            Ok((self.desk.frame(reader, "spot-title", point.as_ref())?, sentence, known))
        })?;
        Ok(match known {
            Some(known) => self.filled(frame, &known),
            None => self.of(frame.emptied(sentence), None),
        })
    }

    fn filled(&self, frame: Frame, known: &Known) -> SpotState {
        let desk = &self.desk;
        let date = self.view.date(known.today.date());
        let paid = known.vat;
        let with_vat = self.with_vat.unwrap_or(false);
        let vat = if with_vat { paid } else { Vat::None };
        let now = known.today.instant();
        let outlook = Outlook::of(&known.prices, now, vat);
        let state = SpotState {
            area: Some(known.area.to_string()),
            vat: desk.vat_switch(with_vat, paid == Vat::Standard),
            title: Some(desk.format.long_day(date)),
            now: outlook.now_state(desk, now),
            lowest_next: outlook.lowest_next_sentence(desk),
            ..self.of(frame, Some(known))
        };
        let Some(day) = known.day(date) else {
            let sentence = desk.texts.text(words::absence(self.view, known.today));
            return SpotState { frame: state.frame.emptied(sentence), ..state };
        };
        self.of_day(state, known, day, vat)
    }

    fn of_day(&self, state: SpotState, known: &Known, day: &SpotDay, vat: Vat) -> SpotState {
        let desk = &self.desk;
        let resolution = self.resolution(day);
        let prices: Vec<Priced> = match resolution {
            Resolution::Quarter => {
                day.intervals().map(|(start, price)| (start, vat.on_price(price))).collect()
            }
            Resolution::Hour => {
                let starts = LocalDay::of(day.day()).hours().map(|hour| hour.start);
                starts.filter_map(|start| Some((start, vat.on_price(known.prices.hour(start)?)))).collect()
            }
        };
        let Some((highest, lowest)) = bars::extremes(&prices) else { return state };
        let highest = words::extreme(desk, "spot-highest", highest, resolution);
        let lowest = words::extreme(desk, "spot-lowest", lowest, resolution);
        let mean = known.prices.mean(DateRange::new(day.day(), day.day().succ_opt().unwrap_or_default()));
        let average = mean.map(|mean| desk.price_figure("spot-average", vat.on_price(mean)));
        let state = self.with_costs(state, known, day.day());
        let day_night = known.terms.as_ref().and_then(|terms| DayNight::of(terms, Month::of(day.day())));
        let night = |start| {
            let hour = u8::try_from(local_time(start).hour()).unwrap_or_default();
            day_night.as_ref().is_some_and(|split| split.is_night(day.day(), hour))
        };
        SpotState {
            axis: desk.price_axis(prices.iter().map(|(_, price)| *price)),
            bars: bars::of(desk, &prices, resolution, known.today.instant(), night),
            notes: self.notes(known, day),
            spoken: words::spoken(
                state.title.as_deref().unwrap_or_default(),
                &highest,
                &lowest,
                average.as_ref(),
            ),
            highest: Some(highest),
            lowest: Some(lowest),
            average,
            ..state
        }
    }

    /// The full price of the day's hours, and the cheapest in a row: of today and tomorrow only those to come.
    fn with_costs(&self, state: SpotState, known: &Known, date: NaiveDate) -> SpotState {
        let Some(terms) = &known.terms else { return state };
        let with_vat = self.with_vat.unwrap_or_else(|| terms.shows_vat());
        let of_day = |day| costs::of_day(terms, day, &known.prices, &known.caps, with_vat);
        let hours = of_day(date);
        let now = known.today.instant();
        let candidates: Vec<HourCost> = match self.view {
            DayView::Today => {
                let tomorrow = of_day(DayView::Tomorrow.date(date));
                let to_come = |cost: &&HourCost| cost.start >= now;
                hours.iter().chain(&tomorrow).filter(to_come).copied().collect()
            }
            DayView::Yesterday | DayView::Tomorrow => hours.clone(),
        };
        let found = cheapest_hours(&candidates, usize::from(self.cheapest));
        let basis = self.desk.vat_switch(with_vat, terms.vat_if(true) == Vat::Standard).basis;
        SpotState {
            costs: costs::rows(&self.desk, &hours, terms.state_kind_on(date), found.as_ref()),
            costs_axis: self.desk.price_axis(hours.iter().map(HourCost::total)),
            cost_headings: match hours.as_slice() {
                [] => Vec::new(),
                _ => costs::headings(&self.desk, terms.state_kind_on(date)),
            },
            costs_basis: (!hours.is_empty()).then_some(basis),
            cheapest: found.map(|found| cheapest::state(&self.desk, self.cheapest, &found)),
            ..state
        }
    }

    fn notes(&self, known: &Known, day: &SpotDay) -> Vec<String> {
        let at_a_point = matches!(self.place, Place::Point(_));
        let unknown =
            at_a_point && known.terms.as_ref().is_none_or(|terms| terms.tariffs().on(day.day()).is_err());
        let hours = LocalDay::of(day.day()).hour_count();
        let notes = [
            (true, "spot-without-taxes"),
            (!day.is_final(), "spot-preliminary"),
            (unknown, "spot-no-tariff"),
            (hours == 25, "common-clocks-back"),
            (hours == 23, "common-clocks-forward"),
        ];
        let notes = notes.into_iter().filter(|(applies, _)| *applies).map(|(_, id)| self.desk.texts.text(id));
        notes.chain(self.cap_note(known, day.day())).collect()
    }

    /// That hours of the day get nothing from the state any more.
    fn cap_note(&self, known: &Known, day: NaiveDate) -> Option<String> {
        let kind = known.terms.as_ref()?.state_kind_on(day)?;
        let from = known.caps.on(day).filter(|from| local_date(*from) <= day)?;
        let kind = self.desk.texts.text(kind.name());
        let arguments = [("kind", kind.into()), ("from", self.desk.format.instant(from).into())];
        Some(self.desk.texts.text_with("spot-cap-used-up", arguments))
    }

    /// Quarters only where the market had them.
    fn resolution(&self, day: &SpotDay) -> Resolution {
        self.step.resolution().max(day.resolution())
    }

    /// A state without content.
    fn of(&self, frame: Frame, known: Option<&Known>) -> SpotState {
        let today = known.map(|known| known.today.date());
        let day_of = |view: DayView| {
            let date = today.map(|today| view.date(today));
            (date, known.zip(date).and_then(|(known, date)| known.day(date)))
        };
        let days = DayView::ALL.into_iter().map(|view| DayChoice {
            id: view,
            label: self.desk.texts.text(view.name()),
            date: day_of(view).0,
            chosen: view == self.view,
            available: day_of(view).1.is_some(),
        });
        let in_view = day_of(self.view).1;
        let steps = PriceStep::ALL.into_iter().map(|step| StepChoice {
            id: step,
            label: self.desk.texts.text(step.name()),
            chosen: in_view.map_or(step == self.step, |day| self.resolution(day) == step.resolution()),
            available: in_view.is_some_and(|day| day.resolution() <= step.resolution()),
        });
        SpotState {
            frame,
            place: match &self.place {
                Place::Area(area) => Some(area.name.clone()),
                Place::Point(_) => None,
            },
            area: None,
            days: days.collect(),
            steps: steps.collect(),
            vat: self.desk.vat_switch(self.with_vat.unwrap_or(false), true),
            title: None,
            bars: Vec::new(),
            axis: Vec::new(),
            highest: None,
            lowest: None,
            average: None,
            now: None,
            lowest_next: None,
            costs: Vec::new(),
            costs_title: self.desk.texts.text("spot-costs-title"),
            costs_axis: Vec::new(),
            cost_headings: Vec::new(),
            costs_basis: None,
            cheapest: None,
            cheapest_title: self.desk.texts.text("spot-cheapest-title"),
            notes: Vec::new(),
            spoken: String::new(),
        }
    }
}
