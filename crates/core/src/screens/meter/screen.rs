use super::{HanState, MeterState};
use crate::api::wire::{
    Communication, FieldKind, Gsrn, HanPort, MeasuredWord, Meter, MeterKind, MeteringPoint, Meters,
};
use crate::rich_text::RichText;
use crate::screens::desk::Desk;
use crate::screens::form_link::{Known, Linker};
use crate::screens::{Figure, FormLink, Frame, Letters, PointHeader};
use crate::store::{PageState, StoreError};

/// The screen Min strømmåler.
#[derive(Clone)]
pub struct MeterScreen {
    desk: Desk,
    letters: Letters,
    point: Option<Gsrn>,
}

impl MeterScreen {
    /// The meter of a point, with what was sent about it; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters, point: Option<Gsrn>) -> Self {
        Self { desk, letters, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<MeterState, StoreError> {
        self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let stored: PageState<Meters> = reader.page()?;
            let frame = self.desk.page_frame(reader, "meter-title", point.as_ref(), &stored)?;
            let Some(point) = point else {
                return Ok(self.of(frame.emptied(self.desk.no_point(reader, self.point)?)));
            };
            let Some(page) = stored.here() else { return Ok(self.of(frame)) };
            let Some(meter) = page.content.meters.iter().find(|meter| meter.point == point.id) else {
                return Ok(self.of(frame.emptied(self.desk.texts.text("meter-none"))));
            };
            let advice = page.content.main_switch_advice.as_deref();
            let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
            let form = page.content.han_form.as_deref();
            let opening = linker.link(form, self.desk.texts.text("meter-han-order"), vec![self.here(&point)]);
            Ok(MeterState {
                fields: self.fields(meter),
                han: Some(self.han(meter, opening)),
                measures: meter.measures.iter().filter_map(|word| self.measured(*word)).collect(),
                advice: advice.map(RichText::from_html).unwrap_or_default(),
                ..self.of(frame)
            })
        })
    }

    fn fields(&self, meter: &Meter) -> Vec<Figure> {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let kind = texts.text(match meter.kind {
            MeterKind::Smart => "meter-kind-smart",
            MeterKind::Manual => "meter-kind-manual",
        });
        let communication = texts.text(match meter.communication {
            Communication::Mobile => "meter-communication-mobile",
            Communication::Mesh => "meter-communication-mesh",
            Communication::None => "meter-communication-none",
            Communication::Other => "meter-communication-other",
        });
        let phases = texts.text_with("meter-phases-count", [("count", u32::from(meter.phases).into())]);
        let fuse = meter.main_fuse_ampere.map(|ampere| field("meter-fuse", format!("{ampere}\u{a0}A")));
        let interval = meter.interval_minutes.map(|minutes| {
            let every = texts.text_with("meter-interval-minutes", [("count", u32::from(minutes).into())]);
            field("meter-interval", every)
        });
        let first = [field("meter-number", meter.number.clone()), field("meter-kind", kind)];
        let model = meter.model.clone().map(|model| field("meter-model", model));
        let then = [field("meter-installed", format.day(meter.installed)), field("meter-phases", phases)];
        let last = meter.last_contact.map(|at| field("meter-last-contact", format.instant(at)));
        let communication = field("meter-communication", communication);
        first
            .into_iter()
            .chain(model)
            .chain(then)
            .chain(fuse)
            .chain([communication])
            .chain(last)
            .chain(interval)
            .collect()
    }

    fn han(&self, meter: &Meter, opening: Option<FormLink>) -> HanState {
        let texts = self.desk.texts;
        let (text, about) = match meter.han {
            HanPort::Open => ("meter-han-open", "meter-han-open-about"),
            HanPort::Closed => ("meter-han-closed", "meter-han-closed-about"),
            HanPort::None => ("meter-han-none", "meter-han-none-about"),
        };
        let opening = opening.filter(|_| meter.han == HanPort::Closed);
        HanState { port: meter.han, text: texts.text(text), about: texts.text(about), opening }
    }

    fn here(&self, point: &MeteringPoint) -> Known {
        let shown = PointHeader::of(point, self.desk.texts).spoken;
        Known::field(FieldKind::MeteringPoint, point.id.to_string(), shown)
    }

    fn measured(&self, word: MeasuredWord) -> Option<String> {
        let id = match word {
            MeasuredWord::ActiveImport => "meter-measures-import",
            MeasuredWord::ActiveExport => "meter-measures-export",
            MeasuredWord::ReactiveImport => "meter-measures-reactive-import",
            MeasuredWord::ReactiveExport => "meter-measures-reactive-export",
            MeasuredWord::Power => "meter-measures-power",
            MeasuredWord::Voltage => "meter-measures-voltage",
            MeasuredWord::Other => return None,
        };
        Some(self.desk.texts.text(id))
    }

    /// A state without content.
    fn of(&self, frame: Frame) -> MeterState {
        MeterState {
            frame,
            fields: Vec::new(),
            han: None,
            measures_title: self.desk.texts.text("meter-measures"),
            measures: Vec::new(),
            advice_title: self.desk.texts.text("meter-advice"),
            advice: RichText::default(),
        }
    }
}
