use kundeapp_core::screens::consumption::{ConsumptionState, ReadingsState};
use kundeapp_core::screens::{Bar, Presence};

use super::frame::{figures, frame, notes};
use super::table::table;
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
    let Some(period) = &state.period else { return String::new() };
    let scale = state.scales.iter().find(|scale| scale.chosen).map_or("", |scale| scale.label.as_str());
    let subtitle = period.subtitle.as_ref().map_or_else(String::new, |subtitle| format!(" · {subtitle}"));
    let total = state.total.as_ref().map_or_else(String::new, |total| format!(" · {total}"));
    let top = state.bars.iter().find(|bar| bar.highest).map_or("", |bar| bar.value.as_str());
    let columns: Vec<Column> = state.bars.iter().map(column).collect();
    let mut text = format!("{scale}: {}{subtitle}{total}\n{}", period.title, draw(&columns, HEIGHT, top));
    text += &figures(&state.details);
    if let Some(comparison) = &state.comparison {
        text += &format!("  {}\n", comparison.text);
    }
    text + &notes(&state.notes)
}

fn column(bar: &Bar) -> Column {
    let permille = if bar.presence == Presence::Outside { None } else { bar.permille };
    Column { label: bar.label.clone(), permille, mark: bar.highest.then_some(HIGHEST) }
}
