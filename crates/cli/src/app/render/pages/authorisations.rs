use kundeapp_core::screens::authorisations::{
    AuthorisationDetail, AuthorisationSection, AuthorisationsState,
};

use crate::app::render::frame::{facts, frame};
use crate::app::render::rich_text::wrapped;

/// Rows of a section that are printed: a board has two hundred.
const MOST: usize = 20;

/// Gi andre tilgang: given and received.
pub fn authorisations(state: &AuthorisationsState) -> String {
    let about = wrapped(&state.about, "  ", "  ");
    format!("{}{about}\n{}\n{}", frame(&state.frame), section(&state.given), section(&state.received))
}

fn section(section: &AuthorisationSection) -> String {
    let mut text = format!("{}: {}\n", section.title, section.count);
    text += &section.empty.as_ref().map_or_else(String::new, |empty| format!("  {empty}\n"));
    for row in section.rows.iter().take(MOST) {
        text += &format!("  {} ({}) · {} · {}\n", row.party, row.kind_text, row.state, row.id);
        text += &format!("    {}, {}\n    {}\n", row.point.name, row.point.address, row.period);
    }
    if section.rows.len() > MOST { text + "  …\n" } else { text }
}

/// One authorisation.
pub fn authorisation(state: &AuthorisationDetail) -> String {
    let withdraw = state.withdraw.as_ref().map_or_else(String::new, |label| format!("\n  [{label}]\n"));
    let about = wrapped(&state.about, "  ", "  ");
    format!("{}{}\n{about}{withdraw}", frame(&state.frame), facts(&state.fields))
}
