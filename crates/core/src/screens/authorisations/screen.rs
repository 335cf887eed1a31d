use chrono::{DateTime, NaiveDate, Utc};

use super::{
    AuthorisationDetail, AuthorisationPage, AuthorisationRow, AuthorisationSection, AuthorisationsState,
};
use crate::api::wire::{Authorisation, Authorisations, PartyKind};
use crate::screens::desk::Desk;
use crate::screens::{Figure, Frame, Letters, PointHeader};
use crate::store::{PageState, Reader, StoreError, StoredPage};

/// Rows a page.
const PAGE: usize = 50;

/// The screen Gi andre tilgang.
#[derive(Clone)]
pub struct AuthorisationsScreen {
    pub(super) desk: Desk,
    pub(super) letters: Letters,
}

/// The page that is here.
pub(super) struct Here {
    pub content: Authorisations,
    pub fetched: DateTime<Utc>,
    pub today: NaiveDate,
}

impl AuthorisationsScreen {
    /// The authorisations that a desk knows of, and what was sent about them.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters) -> Self {
        Self { desk, letters }
    }

    /// The beginning of both lists.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<AuthorisationsState, StoreError> {
        self.desk.store.read(|reader| {
            let (frame, here) = self.page(reader)?;
            let give = here.as_ref().map(|page| self.give(reader, page)).transpose()?.flatten();
            let (today, page) = known(here);
            Ok(AuthorisationsState {
                frame,
                about: self.desk.texts.text("authorisations-about"),
                give,
                given: self.section(reader, true, &page.given, today)?,
                received: self.section(reader, false, &page.received, today)?,
            })
        })
    }

    /// Page `page` (from 0) of those that were given, or received.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn rows(&self, given: bool, page: usize) -> Result<AuthorisationPage, StoreError> {
        self.desk.store.read(|reader| {
            let (today, content) = known(self.page(reader)?.1);
            let all = if given { &content.given } else { &content.received };
            let first = page.saturating_mul(PAGE);
            let rows = self.sorted(reader, all, today)?;
            Ok(AuthorisationPage {
                more: rows.len() > first.saturating_add(PAGE),
                rows: rows.into_iter().skip(first).take(PAGE).collect(),
            })
        })
    }

    /// One of them; `None` when it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn detail(&self, id: &str) -> Result<Option<AuthorisationDetail>, StoreError> {
        self.desk.store.read(|reader| {
            let (frame, Some(here)) = self.page(reader)? else { return Ok(None) };
            let (today, page) = (Some(here.today), &here.content);
            let given = page.given.iter().map(|one| (true, one));
            let mut all = given.chain(page.received.iter().map(|one| (false, one)));
            let Some((given, found)) = all.find(|(_, one)| one.id == id) else { return Ok(None) };
            let Some(head) = self.row(reader, found, today)? else { return Ok(None) };
            let texts = self.desk.texts;
            let open = given && found.to.is_none_or(|to| here.today < to);
            let withdraw = open.then(|| self.withdraw(reader, &here, &head)).transpose()?.flatten();
            Ok(Some(AuthorisationDetail {
                frame,
                fields: self.fields(found, &head, given),
                given,
                about: texts.text(if given {
                    "authorisations-about"
                } else {
                    "authorisations-about-received"
                }),
                withdraw,
                head,
            }))
        })
    }

    fn page(&self, reader: &Reader<'_>) -> Result<(Frame, Option<Here>), StoreError> {
        let stored: PageState<Authorisations> = reader.page()?;
        let frame = self.desk.page_frame(reader, "authorisations-title", None, &stored)?;
        let Some(StoredPage { content, fetched }) = stored.here() else { return Ok((frame, None)) };
        let today = Desk::page_today(reader, fetched)?.date();
        Ok((frame, Some(Here { content, fetched, today })))
    }

    fn section(
        &self,
        reader: &Reader<'_>,
        given: bool,
        all: &[Authorisation],
        today: Option<NaiveDate>,
    ) -> Result<AuthorisationSection, StoreError> {
        let mut rows = self.sorted(reader, all, today)?;
        let texts = self.desk.texts;
        let (title, none) = if given {
            ("authorisations-given", "authorisations-given-none")
        } else {
            ("authorisations-received", "authorisations-received-none")
        };
        let active = u32::try_from(rows.iter().filter(|row| row.active).count()).unwrap_or(u32::MAX);
        let empty = rows.is_empty().then(|| texts.text(none));
        let more = (rows.len() > PAGE).then(|| texts.text("authorisations-more"));
        rows.truncate(PAGE);
        Ok(AuthorisationSection {
            title: texts.text(title),
            empty,
            rows,
            more,
            count: texts.text_with("authorisations-active", [("count", active.into())]),
        })
    }

    /// All of a list, those that hold first, newest first.
    fn sorted(
        &self,
        reader: &Reader<'_>,
        all: &[Authorisation],
        today: Option<NaiveDate>,
    ) -> Result<Vec<AuthorisationRow>, StoreError> {
        let mut all: Vec<&Authorisation> = all.iter().collect();
        all.sort_by_key(|one| std::cmp::Reverse((today.is_some_and(|today| holds(one, today)), one.from)));
        let mut rows = Vec::new();
        for one in all {
            rows.extend(self.row(reader, one, today)?);
        }
        Ok(rows)
    }

    /// `None` for a point that the customer does not see: it says nothing to them.
    fn row(
        &self,
        reader: &Reader<'_>,
        one: &Authorisation,
        today: Option<NaiveDate>,
    ) -> Result<Option<AuthorisationRow>, StoreError> {
        let texts = self.desk.texts;
        let Some(point) = reader.point(one.point)? else { return Ok(None) };
        let point = PointHeader::of(&point, texts);
        let active = today.is_some_and(|today| holds(one, today));
        let yet_to_come = today.is_some_and(|today| today < one.from);
        let state = texts.text(match (active, yet_to_come) {
            (true, _) => "authorisations-state-active",
            (false, true) => "authorisations-state-to-come",
            (false, false) => "authorisations-state-ended",
        });
        let from = self.desk.format.day(one.from);
        let period = match one.to.and_then(|to| to.pred_opt()) {
            Some(last) => {
                let to = self.desk.format.day(last);
                texts.text_with("authorisations-period", [("from", from.into()), ("to", to.into())])
            }
            None => texts.text_with("authorisations-period-open", [("from", from.into())]),
        };
        let kind_text = self.kind(one.party.kind);
        Ok(Some(AuthorisationRow {
            id: one.id.clone(),
            spoken: format!("{}, {kind_text}. {}. {period}. {state}", one.party.name, point.spoken),
            point,
            party: one.party.name.clone(),
            kind: one.party.kind,
            kind_text,
            period,
            state,
            active,
        }))
    }

    fn kind(&self, kind: PartyKind) -> String {
        self.desk.texts.text(match kind {
            PartyKind::Person => "authorisations-person",
            PartyKind::Board => "authorisations-board",
            PartyKind::Business => "authorisations-business",
        })
    }

    fn fields(&self, one: &Authorisation, head: &AuthorisationRow, given: bool) -> Vec<Figure> {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let last = one.to.and_then(|to| to.pred_opt());
        let to = last.map_or_else(|| texts.text("authorisations-until-withdrawn"), |last| format.day(last));
        vec![
            field(if given { "authorisations-holder" } else { "authorisations-giver" }, head.party.clone()),
            field("authorisations-kind", head.kind_text.clone()),
            field("authorisations-point", head.point.name.clone()),
            field("authorisations-address", head.point.address.clone()),
            field("authorisations-from", format.day(one.from)),
            field("authorisations-to", to),
            field("authorisations-state", head.state.clone()),
        ]
    }
}

/// What there is to list, and the day; nothing while the page is not here.
fn known(here: Option<Here>) -> (Option<NaiveDate>, Authorisations) {
    here.map_or_else(Default::default, |here| (Some(here.today), here.content))
}

/// Whether it holds on a day.
pub(in crate::screens) fn holds(one: &Authorisation, today: NaiveDate) -> bool {
    one.from <= today && one.to.is_none_or(|to| today < to)
}
