use kundeapp_core::screens::services::ServicesState;

use super::frame::frame;
use super::table::table;

/// Kundeservice: what there is to choose, and whom to call.
pub fn services(state: &ServicesState) -> String {
    let menu: String = state.menu.iter().map(|item| format!("  › {}\n", item.label)).collect();
    let contacts = state.contacts.iter().map(|contact| vec![contact.label.clone(), contact.shown.clone()]);
    format!("{}{menu}\n{}  {}\n", frame(&state.frame), table(&contacts.collect::<Vec<_>>()), state.danger)
}
