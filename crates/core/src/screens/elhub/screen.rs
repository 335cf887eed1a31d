use chrono::NaiveDate;

use super::{AccessRow, ElhubState, ElhubTopicState};
use crate::api::wire::{
    DataAccess, Elhub, ElhubPoint, GridRecord, Gsrn, PointKind, SettlementMethod, SupplierRecord,
};
use crate::rich_text::{RichText, safe_link};
use crate::screens::desk::Desk;
use crate::screens::form_link::{Known, Linker};
use crate::screens::{Figure, FormLink, Frame, Letters};
use crate::store::{PageState, StoreError};

/// The screen Elhub.
#[derive(Clone)]
pub struct ElhubScreen {
    desk: Desk,
    letters: Letters,
    point: Option<Gsrn>,
}

impl ElhubScreen {
    /// What is registered of a point, with what was sent about it; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters, point: Option<Gsrn>) -> Self {
        Self { desk, letters, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ElhubState, StoreError> {
        self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let stored: PageState<Elhub> = reader.page()?;
            let frame = self.desk.page_frame(reader, "elhub-title", point.as_ref(), &stored)?;
            let Some(page) = stored.here() else { return Ok(self.of(frame)) };
            let today = Desk::page_today(reader, page.fetched)?.date();
            let topics = page.content.topics.iter().map(|topic| ElhubTopicState {
                title: topic.title.clone(),
                text: RichText::from_html(&topic.text),
            });
            let topics = topics.collect();
            let link = safe_link(&page.content.link);
            let Some(point) = point else {
                let frame = frame.emptied(self.desk.no_point(reader, self.point)?);
                return Ok(ElhubState { topics, link, ..self.of(frame) });
            };
            let record = page.content.points.iter().find(|record| record.point == point.id);
            let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
            let revoke = |access: &DataAccess| {
                let label = self.desk.texts.text("elhub-revoke");
                let about = format!("{}: {}", access.name, access.purpose);
                let known = vec![Known::reference(&access.id, about)];
                linker.link(page.content.revoke_form.as_deref(), label, known)
            };
            let state = match record {
                Some(record) => self.of_record(frame, record, today, revoke),
                None => self.of(frame.emptied(self.desk.texts.text("elhub-none"))),
            };
            Ok(ElhubState { topics, link, ..state })
        })
    }

    fn of_record(
        &self,
        frame: Frame,
        record: &ElhubPoint,
        today: NaiveDate,
        revoke: impl Fn(&DataAccess) -> Option<FormLink>,
    ) -> ElhubState {
        let texts = self.desk.texts;
        let reported = record
            .reported_to
            .map(|day| texts.text_with("elhub-reported", [("day", self.desk.format.day(day).into())]));
        let at = record
            .reported_at
            .map(|at| texts.text_with("elhub-reported-at", [("time", self.desk.format.instant(at).into())]));
        let reported = reported.map(|text| at.map_or(text.clone(), |at| format!("{text}, {at}")));
        let mut accesses: Vec<AccessRow> =
            record.accesses.iter().map(|access| self.access(access, today, &revoke)).collect();
        accesses.sort_by_key(|row| !row.active);
        ElhubState {
            reported,
            grid_company: self.grid_company(&record.grid_company),
            supplier: record.supplier.as_ref().map(|supplier| self.supplier(supplier)).unwrap_or_default(),
            supplier_none: record.supplier.is_none().then(|| texts.text("elhub-supplier-none")),
            accesses_none: accesses.is_empty().then(|| texts.text("elhub-accesses-none")),
            accesses,
            ..self.of(frame)
        }
    }

    fn grid_company(&self, record: &GridRecord) -> Vec<Figure> {
        let texts = self.desk.texts;
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let word = |label: &str, id: &str| field(label, texts.text(id));
        let kind = match record.kind {
            PointKind::Consumption => "elhub-kind-consumption",
            PointKind::Combined => "elhub-kind-combined",
            PointKind::Production => "elhub-kind-production",
        };
        let settlement = match record.settlement {
            SettlementMethod::Hourly => "elhub-settlement-hourly",
            SettlementMethod::Quarterly => "elhub-settlement-quarterly",
            SettlementMethod::Profiled => "elhub-settlement-profiled",
        };
        let connected = if record.connected { "elhub-connected-yes" } else { "elhub-connected-no" };
        let yearly = record.yearly_kwh.map(|energy| self.desk.energy_figure("elhub-yearly", energy));
        let fields = [
            word("elhub-kind", kind),
            word("elhub-connected", connected),
            word("elhub-settlement", settlement),
            field("elhub-grid-area", record.grid_area.clone()),
            field("elhub-used-for", record.used_for.clone()),
        ];
        fields.into_iter().chain(yearly).collect()
    }

    fn supplier(&self, record: &SupplierRecord) -> Vec<Figure> {
        let texts = self.desk.texts;
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let bills = if record.bills_grid_rent { "elhub-bills-yes" } else { "elhub-bills-no" };
        vec![
            field("elhub-supplier-name", record.name.clone()),
            field("elhub-supplier-since", self.desk.format.day(record.since)),
            field("elhub-supplier-customer", record.customer.clone()),
            field("elhub-bills", texts.text(bills)),
        ]
    }

    fn access(
        &self,
        access: &DataAccess,
        today: NaiveDate,
        revoke: impl Fn(&DataAccess) -> Option<FormLink>,
    ) -> AccessRow {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let runs = access.to.is_none_or(|to| today < to);
        let active = access.from <= today && runs;
        let from = format.day(access.from);
        let period = match access.to.and_then(|to| to.pred_opt()) {
            Some(last) => texts
                .text_with("authorisations-period", [("from", from.into()), ("to", format.day(last).into())]),
            None => texts.text_with("authorisations-period-open", [("from", from.into())]),
        };
        let state = texts.text(match (active, today < access.from) {
            (true, _) => "authorisations-state-active",
            (false, true) => "authorisations-state-to-come",
            (false, false) => "authorisations-state-ended",
        });
        AccessRow {
            id: access.id.clone(),
            spoken: format!("{}: {}, {period}. {state}", access.name, access.purpose),
            name: access.name.clone(),
            purpose: access.purpose.clone(),
            period,
            active,
            state,
            revoke: runs.then(|| revoke(access)).flatten(),
        }
    }

    /// A state without content.
    fn of(&self, frame: Frame) -> ElhubState {
        let texts = self.desk.texts;
        ElhubState {
            frame,
            reported: None,
            grid_company_title: texts.text("elhub-grid-company"),
            grid_company: Vec::new(),
            supplier_title: texts.text("elhub-supplier"),
            supplier: Vec::new(),
            supplier_none: None,
            accesses_title: texts.text("elhub-accesses"),
            accesses: Vec::new(),
            accesses_none: None,
            topics: Vec::new(),
            link: None,
            link_text: texts.text("elhub-link"),
        }
    }
}
