use chrono::NaiveDate;
use nettleie::metering::Direction;
use nettleie::settlement::{MonthSettlement, Note};
use nettleie::time::{DateRange, Month};

use super::{TrialSettlementState, billed_tier, capacity, forecast, used};
use crate::api::wire::{Gsrn, Metering, MeteringPoint};
use crate::screens::Frame;
use crate::screens::desk::Desk;
use crate::screens::settling::{DayNight, MonthValues, Terms, settle_days};
use crate::screens::today::Today;
use crate::store::{DaySummary, Reader, StoreError, TariffPurpose};

/// The screen Prøveavregning: the server's month so far.
#[derive(Clone)]
pub struct TrialSettlement {
    desk: Desk,
    point: Option<Gsrn>,
}

impl TrialSettlement {
    /// The trial settlement of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<TrialSettlementState, StoreError> {
        self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "trial-title", point.as_ref())?;
            let month = Desk::today(reader)?.map(|today| Month::of(today.date()));
            let (Some(point), Some(month)) = (point, month) else {
                let sentence = match month {
                    Some(_) => self.desk.no_point(reader, self.point)?,
                    None => self.desk.texts.text("common-nothing-fetched"),
                };
                return Ok(self.of(frame.emptied(sentence), month));
            };
            let Some(terms) = Terms::read(reader, &point)? else {
                return Ok(self.empty(frame, Some(month), "trial-no-tariff"));
            };
            self.of_month(reader, frame, &point, &terms, month)
        })
    }

    fn of_month(
        &self,
        reader: &Reader<'_>,
        frame: Frame,
        point: &MeteringPoint,
        terms: &Terms,
        month: Month,
    ) -> Result<TrialSettlementState, StoreError> {
        if point.metering == Metering::Readings {
            let today = Desk::today(reader)?.map(Today::date);
            let tier = today.and_then(|today| billed_tier::of(&self.desk, terms, point, today));
            let without = self.empty(frame, Some(month), "trial-without-hours");
            return Ok(TrialSettlementState { tier, ..without });
        }
        let days = terms.own_days(month.range());
        let summaries = reader.summaries(point.id, Direction::Consumption, days)?;
        let Some(last) = summaries.iter().filter(|day| day.energy.is_some()).map(|day| day.day).max() else {
            return Ok(self.empty(frame, Some(month), "trial-empty"));
        };
        // The forecast looks back four weeks.
        let first = terms.first_month_for(month).min(month.back(1));
        let range = DateRange::new(first.first_day(), month.next().first_day());
        let values = MonthValues::read(reader, point, range)?;
        let Ok(settled) = settle_days(&values, terms, days) else {
            return Ok(self.empty(frame, Some(month), "trial-no-tariff"));
        };
        let so_far = DateRange::new(days.from, last.succ_opt().unwrap_or(last));
        let capacity = capacity::of(&self.desk, terms, &settled, last);
        let as_of = [("day", self.desk.format.short_day(last).into())];
        Ok(TrialSettlementState {
            as_of: Some(self.desk.texts.text_with("trial-as-of", as_of)),
            peaks: capacity.peaks,
            average: capacity.average,
            tier: capacity.tier,
            room: capacity.room,
            used: Some(used::of(
                &self.desk,
                &values.consumption,
                so_far,
                DayNight::of(terms, month).as_ref(),
            )),
            lines: self.desk.settled_lines(&settled.lines),
            sum: Some(self.desk.money_figure("bill-sum", settled.total())),
            forecast: forecast::of(&self.desk, &values, terms, days, last),
            notes: {
                let mut notes = self.notes(&settled, &summaries, so_far, terms.purpose);
                notes.extend(self.desk.vat_note(terms.shows_vat()));
                notes
            },
            ..self.of(frame, Some(month))
        })
    }

    fn notes(
        &self,
        month: &MonthSettlement,
        summaries: &[DaySummary],
        so_far: DateRange,
        purpose: TariffPurpose,
    ) -> Vec<String> {
        let texts = self.desk.texts;
        let whole =
            |day: NaiveDate| summaries.iter().any(|summary| summary.day == day && summary.missing == 0);
        let incomplete = u32::try_from(so_far.iter().filter(|day| !whole(*day)).count()).unwrap_or(u32::MAX);
        let estimated = summaries.iter().any(|summary| summary.estimated > 0);
        let mut notes = vec![texts.text("trial-capacity-is-whole-month")];
        if purpose == TariffPurpose::Steering {
            notes.push(texts.text("common-steering-prices"));
        }
        if incomplete > 0 {
            notes.push(texts.text_with("trial-missing-days", [("count", incomplete.into())]));
        }
        if estimated {
            notes.push(texts.text("trial-estimated"));
        }
        notes.extend(month.notes.iter().filter_map(|note| match note {
            Note::FewerThanThreeDays(days) => {
                let days = u32::try_from(*days).unwrap_or(u32::MAX);
                Some(texts.text_with("trial-fewer-days", [("count", days.into())]))
            }
            Note::SpotMissing(hours) => {
                Some(texts.text_with("trial-spot-missing", [("count", (*hours).into())]))
            }
            Note::TaxForecast => Some(texts.text("trial-tax-forecast")),
            Note::SupportForecast | Note::NorgesprisForecast => Some(texts.text("trial-state-forecast")),
            Note::SupportShareUnconfirmed => Some(texts.text("trial-share-unconfirmed")),
            Note::BorderUndecided => Some(texts.text("trial-border-undecided")),
            Note::CapacityUnknown(_) => Some(texts.text("trial-capacity-unknown")),
            Note::NoSupportRule | Note::NoNorgespris | Note::NotEntitled => None,
        }));
        notes
    }

    fn empty(&self, frame: Frame, month: Option<Month>, sentence: &str) -> TrialSettlementState {
        self.of(frame.emptied(self.desk.texts.text(sentence)), month)
    }

    /// A state without content.
    fn of(&self, frame: Frame, month: Option<Month>) -> TrialSettlementState {
        TrialSettlementState {
            frame,
            month: month.map(|month| self.desk.format.long_month(month)).unwrap_or_default(),
            as_of: None,
            peaks_title: self.desk.texts.text("trial-peaks-title"),
            peaks: Vec::new(),
            average: None,
            tier: None,
            room: None,
            used: None,
            lines_title: self.desk.texts.text("trial-lines-title"),
            line_headings: self.desk.line_headings(),
            lines: Vec::new(),
            sum: None,
            forecast_title: self.desk.texts.text("trial-forecast-title"),
            forecast: None,
            notes: Vec::new(),
        }
    }
}
