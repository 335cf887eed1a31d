//! Which entries of the menu are there, and what each says in a line.

use chrono::NaiveDate;

use super::MenuKind;
use super::screen::Services;
use crate::api::wire::{
    Authorisations, Connections, Elhub, ExchangeState, HanPort, MeterExchanges, Meters, SelfReading,
};
use crate::screens::authorisations::holds;
use crate::screens::connections::is_open;
use crate::screens::self_reading::{Due, due};
use crate::store::{PageState, Reader, StoreError};

impl Services {
    /// An entry is hidden when the server does not offer it, or the customer has no point that it is about.
    pub(super) fn shows(&self, reader: &Reader<'_>, kind: MenuKind) -> Result<bool, StoreError> {
        let offered = match kind {
            MenuKind::Contact
            | MenuKind::Orders
            | MenuKind::Inspections
            | MenuKind::MyPage
            | MenuKind::Settings
            | MenuKind::Faq => true,
            MenuKind::LogOut => self.signed_in,
            MenuKind::Authorisations => is_offered(&reader.page::<Authorisations>()?),
            MenuKind::Meter => is_offered(&reader.page::<Meters>()?),
            MenuKind::Elhub => is_offered(&reader.page::<Elhub>()?),
            MenuKind::Connections => is_offered(&reader.page::<Connections>()?),
            MenuKind::MeterExchanges => is_offered(&reader.page::<MeterExchanges>()?),
            MenuKind::SelfReading => self.reads_meters(reader)?,
        };
        let about_points = matches!(
            kind,
            MenuKind::Authorisations | MenuKind::Meter | MenuKind::Elhub | MenuKind::MeterExchanges
        );
        Ok(offered && (!about_points || !self.signed_in || !reader.points()?.is_empty()))
    }

    /// Somebody has to read one of the meters, and the company still goes by what they read.
    fn reads_meters(&self, reader: &Reader<'_>) -> Result<bool, StoreError> {
        let somebody = self.signed_in && reader.points()?.iter().any(|point| !point.metering.is_hours());
        Ok(match reader.page::<SelfReading>()? {
            PageState::Unknown => somebody,
            PageState::NotOffered => false,
            PageState::Here(page) => !page.content.rules.is_empty() && !page.content.points.is_empty(),
        })
    }

    /// `1 frist`, `2 saker`; nothing where there is nothing to say.
    pub(super) fn line(
        &self,
        reader: &Reader<'_>,
        kind: MenuKind,
        today: Option<NaiveDate>,
    ) -> Result<Option<String>, StoreError> {
        Ok(match kind {
            MenuKind::Inspections => self.deadlines(reader, today)?,
            MenuKind::Authorisations => self.authorisations(reader, today)?,
            MenuKind::Meter => self.ports(reader)?,
            MenuKind::SelfReading => self.reading(reader, today)?,
            MenuKind::Connections => {
                let page = reader.page::<Connections>()?.here();
                page.and_then(|page| {
                    self.counted("menu-cases", page.content.cases.iter().filter(|case| is_open(case)).count())
                })
            }
            MenuKind::MeterExchanges => self.appointment(reader)?,
            MenuKind::Contact
            | MenuKind::Orders
            | MenuKind::MyPage
            | MenuKind::Settings
            | MenuKind::Elhub
            | MenuKind::Faq
            | MenuKind::LogOut => None,
        })
    }

    fn deadlines(&self, reader: &Reader<'_>, today: Option<NaiveDate>) -> Result<Option<String>, StoreError> {
        let inspections = reader.inspections()?;
        let open =
            || inspections.iter().flat_map(|one| &one.faults).filter(|fault| fault.corrected.is_none());
        let overdue = open().filter(|fault| today.is_some_and(|today| fault.deadline < today)).count();
        let late = self.counted("menu-deadlines-passed", overdue);
        Ok(late.or_else(|| self.counted("menu-deadlines", open().count())))
    }

    fn authorisations(
        &self,
        reader: &Reader<'_>,
        today: Option<NaiveDate>,
    ) -> Result<Option<String>, StoreError> {
        let (Some(page), Some(today)) = (reader.page::<Authorisations>()?.here(), today) else {
            return Ok(None);
        };
        let given = page.content.given.iter().filter(|one| holds(one, today)).count();
        let received = page.content.received.iter().filter(|one| holds(one, today)).count();
        let parts = [self.counted("menu-given", given), self.counted("menu-received", received)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        Ok((!parts.is_empty()).then(|| parts.join(", ")))
    }

    fn ports(&self, reader: &Reader<'_>) -> Result<Option<String>, StoreError> {
        let Some(page) = reader.page::<Meters>()?.here() else { return Ok(None) };
        let open = page.content.meters.iter().filter(|meter| meter.han == HanPort::Open).count();
        Ok(self.counted("menu-ports-open", open))
    }

    fn reading(&self, reader: &Reader<'_>, today: Option<NaiveDate>) -> Result<Option<String>, StoreError> {
        let (Some(page), Some(today)) = (reader.page::<SelfReading>()?.here(), today) else {
            return Ok(None);
        };
        let next = page.content.points.iter().filter_map(|point| {
            let rule = page.content.rules.iter().find(|rule| rule.id == point.rule)?;
            due(rule.reading_due.as_ref()?, &point.readings, today)
        });
        let first = next.min_by_key(|due| match due {
            Due::Missed(day) | Due::Next(day) => *day,
        });
        Ok(first.map(|due| {
            let (id, day) = match due {
                Due::Missed(day) => ("reading-missed", day),
                Due::Next(day) => ("reading-next", day),
            };
            self.desk.texts.text_with(id, [("day", self.desk.format.day(day).into())])
        }))
    }

    fn appointment(&self, reader: &Reader<'_>) -> Result<Option<String>, StoreError> {
        let Some(page) = reader.page::<MeterExchanges>()?.here() else { return Ok(None) };
        let now = Self::now(reader)?.unwrap_or(page.fetched);
        let booked = page.content.exchanges.iter().filter(|one| one.state == ExchangeState::Booked);
        let next =
            booked.map(|one| one.window).filter(|window| now < window.to).min_by_key(|window| window.from);
        Ok(next.map(|window| self.desk.format.instant(window.from)))
    }

    fn counted(&self, id: &str, count: usize) -> Option<String> {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        (count > 0).then(|| self.desk.texts.text_with(id, [("count", count.into())]))
    }
}

const fn is_offered<P>(page: &PageState<P>) -> bool {
    !matches!(page, PageState::NotOffered)
}
