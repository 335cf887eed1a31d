use kundeapp_core::screens::services::ServicesState;

use super::frame::frame;
use super::table::table;

/// Kundeservice: what there is to choose, and whom to call.
pub fn services(state: &ServicesState) -> String {
    let menu = state.menu.iter().map(|item| {
        let line = item.state.as_ref().map_or_else(String::new, |line| format!(" · {line}"));
        format!("  › {}{line}\n", item.label)
    });
    let menu: String = menu.collect();
    let contacts = state.contacts.iter().map(|contact| vec![contact.label.clone(), contact.shown.clone()]);
    format!("{}{menu}\n{}  {}\n", frame(&state.frame), table(&contacts.collect::<Vec<_>>()), state.danger)
}
