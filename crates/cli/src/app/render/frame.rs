use kundeapp_core::screens::{Figure, Frame};

use super::table::table;

/// Title, point, when it was updated, and what stands in the way.
pub fn frame(frame: &Frame) -> String {
    let rule = "─".repeat(frame.title.chars().count());
    let mut text = format!("{}\n{rule}\n", frame.title);
    if let Some(point) = &frame.point {
        let access = point.access.as_ref().map_or_else(String::new, |access| format!(" ({access})"));
        text += &format!("{}{access} · {} · {}\n", point.name, point.address, point.id);
    }
    text += &format!("{}\n", frame.updated);
    if let Some(banner) = &frame.banner {
        text += &format!("! {}\n", banner.text);
    }
    if let Some(empty) = &frame.empty {
        text += &format!("\n{empty}\n");
    }
    text + "\n"
}

/// Labels with their values.
pub fn figures<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> String {
    let rows: Vec<_> =
        figures.into_iter().map(|figure| vec![figure.label.clone(), figure.value.clone()]).collect();
    table(&rows)
}

/// Labels with words behind them.
pub fn facts<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> String {
    let rows: Vec<_> = figures
        .into_iter()
        .map(|figure| vec![figure.label.clone(), figure.value.clone(), String::new()])
        .collect();
    table(&rows)
}

/// Sentences, one a line.
pub fn notes(notes: &[String]) -> String {
    notes.iter().map(|note| format!("  · {note}\n")).collect()
}
