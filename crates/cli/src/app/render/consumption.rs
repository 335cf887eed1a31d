use kundeapp_core::screens::consumption::{ConsumptionState, ReadingsState};
use kundeapp_core::screens::{Bar, Presence};

use super::frame::{figures, frame, notes};
use super::table::{numbers_then_text, table};
use crate::app::chart::{Column, draw};

const HEIGHT: usize = 8;
/// Above the highest bar.
const HIGHEST: char = '▾';

/// Forbruk: the chart of one period and its details.
pub fn consumption(state: &ConsumptionState) -> String {
    let around = frame(&state.frame);
    match &state.readings {
        Some(found) => format!("{around}{}{}", readings(found), notes(&state.notes)),
        None => format!("{around}{}", consumption_chart(state)),
    }
}

/// What was used between two readings.
fn readings(state: &ReadingsState) -> String {
    let rows: Vec<_> = state
        .rows
        .iter()
        .map(|row| vec![row.period.clone(), row.kind.clone(), row.stood_at.clone(), row.used.clone()])
        .collect();
    format!("{}{}", figures(&state.last_year), table(&rows))
}

/// The chart and the details without the frame, for several periods under one title.
pub fn consumption_chart(state: &ConsumptionState) -> String {
    let top = state.bars.iter().find(|bar| bar.highest).map_or("", |bar| bar.value.as_str());
    let columns: Vec<Column> = state.bars.iter().map(column).collect();
    match heading(state) {
        Some(heading) => format!("{heading}\n{}{}", draw(&columns, HEIGHT, top), details(state)),
        None => String::new(),
    }
}

/// Forbruk as the table behind the chart, and the sentence that is read aloud.
pub fn consumption_table(state: &ConsumptionState) -> String {
    let Some(heading) = heading(state) else { return consumption(state) };
    format!("{}{heading}\n{}{}  {}\n", frame(&state.frame), rows(&state.bars), details(state), state.spoken)
}

/// The bars as rows: name, amount, what the state pays, and which of the month's peaks it is.
pub fn rows(bars: &[Bar]) -> String {
    let rows = bars.iter().map(|bar| {
        let peak = bar.peak.as_ref().map(|peak| peak.text.clone());
        let beside: Vec<String> = bar.state_support.clone().into_iter().chain(peak).collect();
        vec![bar.name.clone(), bar.value.clone(), beside.join(" · ")]
    });
    numbers_then_text(1, &rows.collect::<Vec<_>>())
}

/// `Uke: 6.–12. nov. · Uke 45, 2023 · 583,62 kWh`; nothing without a period.
pub fn heading(state: &ConsumptionState) -> Option<String> {
    let period = state.period.as_ref()?;
    let scale = state.scales.iter().find(|scale| scale.chosen).map_or("", |scale| scale.label.as_str());
    let subtitle = period.subtitle.as_ref().map_or_else(String::new, |subtitle| format!(" · {subtitle}"));
    let total = state.total.as_ref().map_or_else(String::new, |total| format!(" · {total}"));
    Some(format!("{scale}: {}{subtitle}{total}", period.title))
}

/// What stands under the chart.
pub fn details(state: &ConsumptionState) -> String {
    let comparison =
        state.comparison.as_ref().map_or_else(String::new, |comparison| format!("  {}\n", comparison.text));
    format!("{}{comparison}{}", figures(&state.details), notes(&state.notes))
}

fn column(bar: &Bar) -> Column {
    let permille = if bar.presence == Presence::Outside { None } else { bar.permille };
    Column { label: bar.label.clone(), permille, mark: bar.highest.then_some(HIGHEST) }
}
