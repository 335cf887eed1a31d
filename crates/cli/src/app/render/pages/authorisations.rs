use kundeapp_core::screens::authorisations::{
    AuthorisationDetail, AuthorisationSection, AuthorisationsState,
};

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame};
use crate::app::render::rich_text::wrapped;

/// Rows of a section that are printed: a board has two hundred.
const MOST: usize = 20;

/// Gi andre tilgang: given and received.
pub fn authorisations(state: &AuthorisationsState) -> String {
    let about = wrapped(&state.about, "  ", "  ");
    let (given, received) = (section(&state.given), section(&state.received));
    format!("{}{about}{}\n{given}\n{received}", frame(&state.frame), form_link(&state.give))
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
    let about = wrapped(&state.about, "  ", "  ");
    let withdraw = form_link(&state.withdraw);
    format!("{}{}\n{about}{withdraw}", frame(&state.frame), facts(&state.fields))
}
