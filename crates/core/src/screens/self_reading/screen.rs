use chrono::{DateTime, Utc};
use nettleie::quantity::Energy;

use super::{Due, DueState, ReadingRow, SelfReadingState, due};
use crate::api::wire::{BillingRule, Gsrn, MeteringPoint, ReadPoint, Reading, ReadingKind, SelfReading};
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::screens::{Frame, Letters};
use crate::store::{PageState, Reader, StoreError};

/// Readings that are listed.
const MOST_READINGS: usize = 24;

/// The screen Måleravlesning.
#[derive(Clone)]
pub struct SelfReadingScreen {
    pub(super) desk: Desk,
    pub(super) letters: Letters,
    point: Option<Gsrn>,
}

/// A point with readings, the rule that it is billed by, and the day.
pub(super) struct Account {
    pub point: MeteringPoint,
    pub read: ReadPoint,
    pub rule: BillingRule,
    pub today: Today,
    /// The form that a reading is delivered with.
    pub form: Option<String>,
    /// When the page was fetched.
    pub fetched: DateTime<Utc>,
}

impl SelfReadingScreen {
    /// The readings of a point, with what was sent about it; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters, point: Option<Gsrn>) -> Self {
        Self { desk, letters, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<SelfReadingState, StoreError> {
        self.desk.store.read(|reader| {
            let (frame, account) = self.account(reader)?;
            let empty = SelfReadingState {
                frame,
                due: None,
                rhythm: Vec::new(),
                readings: Vec::new(),
                can_read: false,
                deliver: None,
                preview_title: self.desk.texts.text("reading-preview-title"),
                preview_label: self.desk.texts.text("reading-preview-label"),
            };
            let Some(account) = account else { return Ok(empty) };
            let Account { read, rule, today, .. } = &account;
            let days = rule.reading_due.as_ref();
            let due = days.and_then(|days| due(days, &read.readings, today.date()));
            Ok(SelfReadingState {
                due: due.map(|due| self.due(due, *today)),
                rhythm: self.rhythm(rule, read),
                readings: self.rows(&read.readings),
                can_read: rule.reading_due.is_some(),
                deliver: self.deliver(reader, &account, None)?,
                ..empty
            })
        })
    }

    /// The chosen point with its readings, or a frame that says why there is none.
    pub(super) fn account(&self, reader: &Reader<'_>) -> Result<(Frame, Option<Account>), StoreError> {
        let point = Desk::point(reader, self.point)?;
        let stored: PageState<SelfReading> = reader.page()?;
        let frame = self.desk.page_frame(reader, "reading-title", point.as_ref(), &stored)?;
        let Some(point) = point else {
            return Ok((frame.emptied(self.desk.no_point(reader, self.point)?), None));
        };
        let Some(page) = stored.here() else { return Ok((frame, None)) };
        let SelfReading { rules, points, reading_form: form } = page.content;
        let read = points.into_iter().find(|read| read.point == point.id);
        let found = read.and_then(|read| {
            let rule = rules.into_iter().find(|rule| rule.id == read.rule)?;
            Some((read, rule))
        });
        let Some((read, rule)) = found else {
            return Ok((frame.emptied(self.desk.texts.text("reading-not-needed")), None));
        };
        let (today, fetched) = (Desk::page_today(reader, page.fetched)?, page.fetched);
        Ok((frame, Some(Account { point, read, rule, today, form, fetched })))
    }

    fn due(&self, due: Due, today: Today) -> DueState {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let (day, text, overdue) = match due {
            Due::Next(day) => (day, "reading-next", false),
            Due::Missed(day) => (day, "reading-missed", true),
        };
        let left = u32::try_from(day.signed_duration_since(today.date()).num_days()).unwrap_or(0);
        let detail = match due {
            Due::Missed(_) => texts.text("reading-missed-detail"),
            Due::Next(_) => texts.text_with("reading-days-left", [("count", left.into())]),
        };
        DueState { day, text: texts.text_with(text, [("day", format.day(day).into())]), detail, overdue }
    }

    fn rows(&self, readings: &[Reading]) -> Vec<ReadingRow> {
        let before = std::iter::once(None).chain(readings.iter().map(Some));
        let rows = readings.iter().zip(before).map(|(reading, before)| self.row(reading, before));
        let mut rows: Vec<ReadingRow> = rows.collect();
        rows.reverse();
        rows.truncate(MOST_READINGS);
        rows
    }

    fn row(&self, reading: &Reading, before: Option<&Reading>) -> ReadingRow {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let kind = texts.text(match reading.kind {
            ReadingKind::Read => "reading-kind-read",
            ReadingKind::Estimated => "reading-kind-estimated",
            ReadingKind::Calculated => "reading-kind-calculated",
        });
        let (day, value) = (format.day(reading.day), format.whole_energy(reading.stood_at));
        let used = before.map(|before| reading.stood_at.saturating_sub(before.stood_at));
        ReadingRow {
            spoken: format!("{day}: {value}, {kind}"),
            day,
            value,
            used: used.map(|used| format.whole_energy(used)),
            kind,
        }
    }
}

/// Whole kilowatt-hours, of which no meter counts too many for this.
pub(super) const fn energy(kwh: u64) -> Energy {
    Energy::from_wh(kwh.saturating_mul(1_000))
}
