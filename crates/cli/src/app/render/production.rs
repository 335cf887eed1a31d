use kundeapp_core::screens::production::ProductionState;
use kundeapp_core::screens::{Bar, Presence};

use super::consumption::{details, heading, rows};
use super::frame::frame;
use crate::app::chart::{Column, draw};

const HEIGHT: usize = 5;

/// Produksjon over consumption, both on the same axis.
pub fn production(state: &ProductionState) -> String {
    let produced = &state.produced;
    let Some(heading) = heading(produced) else { return frame(&produced.frame) };
    // Both charts end where the highest bar of the two does.
    let highest = produced.bars.iter().chain(&state.consumed).find(|bar| bar.permille == Some(1000));
    let top = highest.map_or("", |bar| bar.value.as_str());
    let chart = |title: &str, bars: &[Bar]| match bars {
        [] => String::new(),
        bars => {
            let columns: Vec<Column> = bars.iter().map(column).collect();
            format!("  {title}\n{}", draw(&columns, HEIGHT, top))
        }
    };
    let charts =
        chart(&produced.frame.title, &produced.bars) + &chart(&state.consumed_title, &state.consumed);
    format!("{}{heading}\n{charts}{}", frame(&produced.frame), details(produced))
}

/// The table behind the chart, and the sentence that is read aloud.
pub fn production_table(state: &ProductionState) -> String {
    let produced = &state.produced;
    let Some(heading) = heading(produced) else { return frame(&produced.frame) };
    let tables = [(&produced.frame.title, &produced.bars), (&state.consumed_title, &state.consumed)];
    let tables = tables.into_iter().filter(|(_, bars)| !bars.is_empty());
    let tables: String = tables.map(|(title, bars)| format!("{title}\n{}", rows(bars))).collect();
    format!("{}{heading}\n{tables}{}  {}\n", frame(&produced.frame), details(produced), produced.spoken)
}

fn column(bar: &Bar) -> Column {
    let known = bar.presence != Presence::Outside;
    Column { label: bar.label.clone(), permille: bar.permille.filter(|_| known), mark: None }
}
