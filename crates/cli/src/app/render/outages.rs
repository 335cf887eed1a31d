use kundeapp_core::screens::outages::{OutageDetail, OutageSection, OutagesState};

use super::frame::{facts, frame};

/// Drift: what is out now, and what is planned.
pub fn outages(state: &OutagesState) -> String {
    format!("{}{}\n{}", frame(&state.frame), section(&state.ongoing), section(&state.planned))
}

/// One outage: where, when, why, whom it hits, and what has been said of it.
pub fn outage(state: &OutageDetail) -> String {
    let own = state.head.own.as_ref().map_or_else(String::new, |own| format!("{own}\n"));
    let points = state.points.iter().map(|point| format!("  › {} · {}\n", point.name, point.address));
    let updates = state.updates.iter().map(|update| format!("  {}: {}\n", update.time, update.text));
    let (points, updates): (String, String) = (points.collect(), updates.collect());
    format!("{}{own}{points}\n{}\n{updates}", frame(&state.frame), facts(&state.fields))
}

fn section(section: &OutageSection) -> String {
    let mut text = format!("{}: {}\n", section.title, section.count);
    text += &section.empty.as_ref().map_or_else(String::new, |empty| format!("  {empty}\n"));
    for outage in &section.outages {
        let own = outage.own.as_ref().map_or_else(String::new, |own| format!(" · {own}"));
        text +=
            &format!("  {}{own} · {}\n    {}\n    {}\n", outage.area, outage.id, outage.places, outage.span);
    }
    text
}
