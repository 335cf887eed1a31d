use chrono::{DateTime, Utc};
use nettleie::time::local_date;

use super::{ExchangeDetail, ExchangeRow, MeterExchangesState, WindowRow};
use crate::api::wire::{ExchangeState, MeterExchange, MeterExchanges, Window};
use crate::rich_text::RichText;
use crate::screens::desk::Desk;
use crate::screens::form_link::{Known, Linker};
use crate::screens::{Figure, Letters, PointHeader};
use crate::store::{PageState, Reader, StoreError};

/// The screen Målerbytte.
#[derive(Clone)]
pub struct MeterExchangesScreen {
    desk: Desk,
    letters: Letters,
}

impl MeterExchangesScreen {
    /// The exchanges that a desk knows of, and what was sent about them.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters) -> Self {
        Self { desk, letters }
    }

    /// The list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<MeterExchangesState, StoreError> {
        self.desk.store.read(|reader| {
            let stored: PageState<MeterExchanges> = reader.page()?;
            let frame = self.desk.page_frame(reader, "exchange-title", None, &stored)?;
            let Some(page) = stored.here() else {
                let about = RichText::default();
                return Ok(MeterExchangesState { frame, none: None, exchanges: Vec::new(), about });
            };
            let now = Desk::page_today(reader, page.fetched)?.instant();
            let mut exchanges = Vec::new();
            let mut all = page.content.exchanges;
            all.sort_by_key(|one| !is_to_come(one, now));
            let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
            let form = page.content.change_form.as_deref();
            for one in &all {
                exchanges.extend(self.row(reader, one, now, self.asked(one, form, &linker))?);
            }
            Ok(MeterExchangesState {
                frame,
                none: exchanges.is_empty().then(|| self.desk.texts.text("exchange-none")),
                exchanges,
                about: rich(page.content.about.as_deref()),
            })
        })
    }

    /// One exchange; `None` when it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn detail(&self, id: &str) -> Result<Option<ExchangeDetail>, StoreError> {
        self.desk.store.read(|reader| {
            let stored: PageState<MeterExchanges> = reader.page()?;
            let frame = self.desk.page_frame(reader, "exchange-title", None, &stored)?;
            let Some(page) = stored.here() else { return Ok(None) };
            let now = Desk::page_today(reader, page.fetched)?.instant();
            let Some(one) = page.content.exchanges.iter().find(|one| one.id == id) else { return Ok(None) };
            let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
            let form = page.content.change_form.as_deref();
            let asked = self.asked(one, form, &linker);
            let Some(head) = self.row(reader, one, now, asked)? else { return Ok(None) };
            let windows: Vec<WindowRow> = if is_to_come(one, now) {
                one.other_windows
                    .iter()
                    .filter(|window| window.from > now)
                    .map(|window| self.other(*window))
                    .collect()
            } else {
                Vec::new()
            };
            let change = is_to_come(one, now).then(|| {
                let about = format!("{}, {}", head.window, head.point.spoken);
                let label = self.desk.texts.text("exchange-change");
                linker.link(form, label, vec![Known::reference(&one.id, about)])
            });
            Ok(Some(ExchangeDetail {
                frame,
                fields: self.fields(one, &head).into_iter().chain(head.asked.clone()).collect(),
                head,
                about: rich(page.content.about.as_deref()),
                change: change.flatten(),
                windows_title: (!windows.is_empty()).then(|| self.desk.texts.text("exchange-other-times")),
                windows,
            }))
        })
    }

    /// `None` at a point that the customer does not see.
    fn row(
        &self,
        reader: &Reader<'_>,
        one: &MeterExchange,
        now: DateTime<Utc>,
        asked: Option<Figure>,
    ) -> Result<Option<ExchangeRow>, StoreError> {
        let Some(point) = reader.point(one.point)? else { return Ok(None) };
        let point = PointHeader::of(&point, self.desk.texts);
        let state = self.desk.texts.text(match one.state {
            ExchangeState::Booked if one.window.to <= now => "exchange-passed",
            ExchangeState::Booked => "exchange-booked",
            ExchangeState::Done => "exchange-done",
            ExchangeState::Cancelled => "exchange-cancelled",
        });
        let window = self.window(one.window);
        let wish = asked.as_ref().map(|asked| format!(". {}", asked.spoken)).unwrap_or_default();
        Ok(Some(ExchangeRow {
            id: one.id.clone(),
            spoken: format!("{}. {window}. {state}{wish}", point.spoken),
            point,
            window,
            kind: one.state,
            state,
            asked,
        }))
    }

    fn fields(&self, one: &MeterExchange, head: &ExchangeRow) -> Vec<Figure> {
        let texts = self.desk.texts;
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let off = texts.text_with("exchange-minutes", [("count", one.power_off_minutes.into())]);
        let presence = if one.presence { "exchange-presence-yes" } else { "exchange-presence-no" };
        vec![
            field("exchange-reason", one.reason.clone()),
            field("exchange-window", head.window.clone()),
            field("exchange-state", head.state.clone()),
            field("exchange-power-off", off),
            field("exchange-presence", texts.text(presence)),
        ]
    }

    /// What the customer has asked for; a part of the day that the form does not have any more is left out.
    fn asked(&self, one: &MeterExchange, form: Option<&str>, linker: &Linker<'_>) -> Option<Figure> {
        let asked = one.asked.as_ref()?;
        let day = self.desk.format.long_day(asked.day);
        let time = linker.choice(form, &asked.time);
        let value = time.map_or_else(|| day.clone(), |time| format!("{day}, {time}"));
        Some(Figure::plain(self.desk.texts.text("exchange-asked"), value))
    }

    fn other(&self, window: Window) -> WindowRow {
        WindowRow { id: window.from.to_rfc3339(), text: self.window(window) }
    }

    fn window(&self, window: Window) -> String {
        let day = self.desk.format.long_day(local_date(window.from));
        format!("{day} {}", self.desk.format.clock_span(window.from, window.to))
    }
}

/// Whether the fitter is still to come.
fn is_to_come(one: &MeterExchange, now: DateTime<Utc>) -> bool {
    one.state == ExchangeState::Booked && now < one.window.to
}

fn rich(html: Option<&str>) -> RichText {
    html.map(RichText::from_html).unwrap_or_default()
}
