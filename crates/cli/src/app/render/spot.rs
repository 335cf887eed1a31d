use kundeapp_core::screens::spot::{Extreme, PriceBar, SpotState};

use super::frame::{figures, frame, notes};
use super::table::{bill, table};
use crate::app::chart::{Column, draw};

const HEIGHT: usize = 8;
/// Above the present hour.
const NOW: char = '▾';

/// Spotpris: the day's chart, its highest and lowest price, and what an hour costs in full.
pub fn spot(state: &SpotState) -> String {
    let mut text = frame(&state.frame);
    let top = state
        .bars
        .iter()
        .find(|bar| bar.extreme == Some(Extreme::Highest))
        .map_or("", |bar| bar.value.as_str());
    if let Some(title) = &state.title {
        text +=
            &format!("{title}\n{}", draw(&state.bars.iter().map(column).collect::<Vec<_>>(), HEIGHT, top));
    }
    let extremes = [&state.highest, &state.lowest].into_iter().flatten();
    text += &table(
        &extremes
            .map(|price| vec![price.label.clone(), price.interval.clone(), price.value.clone()])
            .collect::<Vec<_>>(),
    );
    text += &figures(state.average.iter().chain(state.now.as_ref().map(|now| &now.price)));
    text += &state.lowest_next.as_ref().map_or_else(String::new, |next| format!("  {next}\n"));
    let costs = state.costs.iter().map(|row| {
        vec![
            row.name.clone(),
            row.spot.clone(),
            row.grid.clone(),
            row.taxes.clone(),
            row.state.clone().unwrap_or_default(),
            row.total.clone(),
        ]
    });
    text += &format!("\n{}", bill(&costs.collect::<Vec<_>>()));
    text +=
        &state.cheapest.as_ref().map_or_else(String::new, |cheapest| format!("  {}\n", cheapest.sentence));
    text + &notes(&state.notes)
}

fn column(bar: &PriceBar) -> Column {
    // A negative price has no height in characters; the table has its number.
    Column {
        label: bar.label.clone(),
        permille: Some(u16::try_from(bar.permille).unwrap_or(0)),
        mark: bar.now.then_some(NOW),
    }
}
