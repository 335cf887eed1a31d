use kundeapp_core::screens::spot::{Extreme, PriceBar, SpotState};

use super::frame::{figures, frame, notes};
use super::table::{bill, table};
use crate::app::chart::{Column, draw};

const HEIGHT: usize = 8;
/// Above the present hour.
const NOW: char = '▾';

/// Spotpris: the day's chart, its highest and lowest price, and what an hour costs in full.
pub fn spot(state: &SpotState) -> String {
    let top = state
        .bars
        .iter()
        .find(|bar| bar.extreme == Some(Extreme::Highest))
        .map_or("", |bar| bar.value.as_str());
    let columns: Vec<Column> = state.bars.iter().map(column).collect();
    let chart = if columns.is_empty() { String::new() } else { draw(&columns, HEIGHT, top) };
    format!("{}{chart}{}", head(state), facts(state))
}

/// The table behind the chart, and the sentence that is read aloud.
pub fn spot_table(state: &SpotState) -> String {
    let rows = state.bars.iter().map(|bar| {
        let mark = if bar.now { "›" } else { " " };
        vec![format!("{mark} {}", bar.name), bar.value.clone()]
    });
    format!("{}{}{}  {}\n", head(state), table(&rows.collect::<Vec<_>>()), facts(state), state.spoken)
}

/// The day, the choices and whether prices have VAT.
fn head(state: &SpotState) -> String {
    let choice = |label: &str, chosen: bool, available: bool| match (chosen, available) {
        (true, _) => format!("[{label}]"),
        (false, true) => label.to_owned(),
        (false, false) => format!("({label})"),
    };
    let days = state.days.iter().map(|day| choice(&day.label, day.chosen, day.available));
    let steps = state.steps.iter().map(|step| choice(&step.label, step.chosen, step.available));
    let choices: Vec<String> = days.chain(steps).collect();
    let area: String =
        [&state.place, &state.area].into_iter().flatten().map(|name| format!("{name} · ")).collect();
    let title = state.title.as_deref().unwrap_or_default();
    format!("{}{}\n{area}{title}\n{}\n\n", frame(&state.frame), choices.join(" · "), state.vat.basis)
}

fn facts(state: &SpotState) -> String {
    let extremes = [&state.highest, &state.lowest].into_iter().flatten();
    let extremes =
        extremes.map(|price| vec![price.label.clone(), price.interval.clone(), price.value.clone()]);
    let mut text = table(&extremes.collect::<Vec<_>>());
    text += &figures(state.average.iter().chain(state.now.as_ref().map(|now| &now.price)));
    text += &state.lowest_next.as_ref().map_or_else(String::new, |next| format!("  {next}\n"));
    if !state.costs.is_empty() {
        text += &format!("\n{}", bill(&costs(state)));
        text += &state.costs_basis.as_ref().map_or_else(String::new, |basis| format!("  {basis}\n"));
    }
    text +=
        &state.cheapest.as_ref().map_or_else(String::new, |cheapest| format!("  {}\n", cheapest.sentence));
    text + &notes(&state.notes)
}

fn costs(state: &SpotState) -> Vec<Vec<String>> {
    let rows = state.costs.iter().map(|row| {
        let mark = if row.cheapest { "✓" } else { " " };
        let parts = [&row.spot, &row.grid, &row.taxes].into_iter().chain(&row.state).chain([&row.total]);
        std::iter::once(format!("{mark} {}", row.name)).chain(parts.cloned()).collect()
    });
    std::iter::once(state.cost_headings.clone()).chain(rows).collect()
}

fn column(bar: &PriceBar) -> Column {
    // A negative price has no height in characters; the table has its number.
    Column {
        label: bar.label.clone(),
        permille: Some(u16::try_from(bar.permille).unwrap_or(0)),
        mark: bar.now.then_some(NOW),
    }
}
