use kundeapp_core::screens::meter_exchanges::{ExchangeDetail, MeterExchangesState};

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame};
use crate::app::render::rich_text::rich_text;

/// Målerbytte: the appointments.
pub fn exchanges(state: &MeterExchangesState) -> String {
    let mut text = frame(&state.frame);
    text += &state.none.as_ref().map_or_else(String::new, |none| format!("  {none}\n"));
    for row in &state.exchanges {
        text += &format!(
            "  {} · {} · {}\n    {}, {}\n",
            row.window, row.state, row.id, row.point.name, row.point.address
        );
        text += &row.asked.as_ref().map_or_else(String::new, |asked| format!("    {}\n", asked.spoken));
    }
    text + "\n" + &rich_text(&state.about)
}

/// One appointment, with the other times that can be had.
pub fn exchange(state: &ExchangeDetail) -> String {
    let point = &state.head.point;
    let mut text =
        format!("{}{}, {}\n{}", frame(&state.frame), point.name, point.address, facts(&state.fields));
    if let Some(title) = &state.windows_title {
        let windows: String = state.windows.iter().map(|window| format!("  › {}\n", window.text)).collect();
        text += &format!("\n{title}\n{windows}");
    }
    text += &form_link(&state.change);
    text + "\n" + &rich_text(&state.about)
}
