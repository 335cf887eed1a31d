use kundeapp_core::screens::points::PointsState;

use super::frame::frame;
use super::table::table;

/// The switcher.
pub fn points(state: &PointsState) -> String {
    let rows = state.points.iter().map(|row| {
        let chosen = if row.chosen { "›" } else { " " };
        let access = row.header.access.clone().unwrap_or_default();
        vec![
            format!("{chosen} {}", row.header.name),
            row.header.address.clone(),
            row.group.clone(),
            access,
            row.header.id.clone(),
        ]
    });
    format!("{}{}\n{}", frame(&state.frame), state.count, table(&rows.collect::<Vec<_>>()))
}
