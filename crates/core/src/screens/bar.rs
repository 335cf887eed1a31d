use nettleie::quantity::{Energy, Power};
use serde::Serialize;

use super::desk::Desk;

/// One bar of a chart, and one row of the table behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Under the bar: `05`, `man.`, `12`, `nov.`. The autumn's doubled hour has `02` twice.
    pub label: String,
    /// What it stands for, in full: `kl. 05:00–06:00`, `søndag 12. november 2023`.
    pub name: String,
    /// The amount with its unit, or why there is none.
    pub value: String,
    /// The amount in Wh; `None` without a value.
    pub wh: Option<u64>,
    /// Height in thousandths of the highest bar; `None` without a value.
    pub permille: Option<u16>,
    /// How much of it is known.
    pub presence: Presence,
    /// A part of it is estimated by the grid company.
    pub estimated: bool,
    /// The highest of the chart, the first of equals.
    pub highest: bool,
    /// An hour with the night price.
    pub night: bool,
    /// One of the month's peaks is in it.
    pub peak: Option<PeakMark>,
    /// What the state pays for it, with its name: `Strømstøtte 1,23 kr`.
    pub state_support: Option<String>,
    /// Name, amount and marks as they are read aloud.
    pub spoken: String,
}

/// Marks one of the peaks that the month's capacity charge goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeakMark {
    /// 1 is the highest of the month.
    pub place: u32,
    /// `Topp 1`: at the bar.
    pub label: String,
    /// `Topp 1 · 5,24 kW`: where there is room.
    pub text: String,
}

/// How much of the time of a bar has values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// All of it.
    #[default]
    Known,
    /// Some of it: what is there is shown.
    Partial,
    /// All that is due, of a time that is not over.
    SoFar,
    /// Nothing, though it should have come.
    Missing,
    /// Nothing yet: it is not due.
    Pending,
    /// The point was not the customer's then.
    Outside,
}

/// What a bar is made of.
#[derive(Default)]
pub(super) struct BarSource {
    pub label: String,
    pub name: String,
    pub energy: Option<Energy>,
    pub presence: Presence,
    pub estimated: bool,
    pub night: bool,
    /// Which of the month's peaks is in it, 1 for the highest.
    pub peak: Option<(u32, Power)>,
    pub state_support: Option<String>,
    /// Whether that is worth being read aloud with the bar.
    pub state_support_aloud: bool,
}

impl Desk {
    /// Bars in the order of `sources`, measured against the highest of them.
    pub(super) fn bars(&self, sources: Vec<BarSource>) -> Vec<Bar> {
        let most = sources.iter().filter_map(|source| source.energy).max().unwrap_or_default();
        let highest = sources.iter().position(|source| source.energy == Some(most) && most > Energy::ZERO);
        let bars = sources.into_iter().enumerate();
        bars.map(|(place, source)| self.bar(source, most, Some(place) == highest)).collect()
    }

    fn bar(&self, source: BarSource, most: Energy, highest: bool) -> Bar {
        let texts = self.texts;
        let absent = match source.presence {
            Presence::Known | Presence::Partial | Presence::SoFar | Presence::Missing => "common-missing",
            Presence::Pending => "common-pending",
            Presence::Outside => "common-outside",
        };
        let value = source.energy.map_or_else(|| texts.text(absent), |energy| self.format.energy(energy));
        let aloud =
            source.energy.map_or_else(|| texts.text(absent), |energy| self.format.spoken_energy(energy));
        let marks = [
            (source.presence == Presence::Partial, "common-partial"),
            (source.presence == Presence::SoFar, "common-so-far"),
            (source.estimated, "common-estimated"),
            (highest, "common-highest"),
        ];
        let marks = marks.into_iter().filter(|(applies, _)| *applies).map(|(_, id)| texts.text(id));
        let peak = source.peak.map(|(place, power)| self.peak_spoken(place, power));
        let support = source.state_support.clone().filter(|_| source.state_support_aloud);
        let spoken: Vec<String> = [aloud].into_iter().chain(marks).chain(peak).chain(support).collect();
        let wh = source.energy.map(Energy::wh);
        Bar {
            spoken: format!("{}: {}", source.name, spoken.join(", ")),
            label: source.label,
            name: source.name,
            value,
            wh,
            permille: wh.map(|wh| permille(wh, most)),
            presence: source.presence,
            estimated: source.estimated,
            highest,
            night: source.night,
            peak: source.peak.map(|(place, power)| self.peak_mark(place, power)),
            state_support: source.state_support,
        }
    }

    fn peak_mark(&self, place: u32, power: Power) -> PeakMark {
        let label = self.texts.text_with("common-peak", [("place", place.into())]);
        PeakMark { place, text: format!("{label} · {}", self.format.power(power)), label }
    }

    fn peak_spoken(&self, place: u32, power: Power) -> String {
        let arguments = [("place", place.into()), ("power", self.format.spoken_power(power).into())];
        self.texts.text_with("common-peak-spoken", arguments)
    }
}

/// The amount of the highest bar.
pub(super) fn highest<'a>(bars: impl IntoIterator<Item = &'a Bar>) -> Energy {
    Energy::from_wh(bars.into_iter().filter_map(|bar| bar.wh).max().unwrap_or(0))
}

/// Measures bars against `most`, where they stand on one axis with others.
pub(super) fn measure(bars: &mut [Bar], most: Energy) {
    for bar in bars {
        bar.permille = bar.wh.map(|wh| permille(wh, most));
    }
}

fn permille(wh: u64, most: Energy) -> u16 {
    let share = wh.saturating_mul(1000).checked_div(most.wh()).unwrap_or(0);
    u16::try_from(share).unwrap_or(1000)
}
