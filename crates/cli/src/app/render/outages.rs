use kundeapp_core::screens::outages::{OutageSection, OutagesState};

use super::frame::frame;

/// Drift: what is out now, and what is planned.
pub fn outages(state: &OutagesState) -> String {
    format!("{}{}\n{}", frame(&state.frame), section(&state.ongoing), section(&state.planned))
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
