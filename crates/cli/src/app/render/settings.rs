use kundeapp_core::i18n::Language;
use kundeapp_core::screens::MainTab;
use kundeapp_core::screens::settings::{ChoiceGroup, DataState, LicencesState, SettingsState, Theme};

use super::frame::{facts, frame};
use super::table::numbers_then_text;

/// Innstillinger: what is chosen, and the words that `kundeapp settings` takes.
pub fn settings(state: &SettingsState) -> String {
    let groups = [
        group(&state.language, Language::tag),
        group(&state.theme, Theme::id),
        group(&state.start_tab, MainTab::id),
    ]
    .concat();
    let mut text = format!("{}{groups}{}", frame(&state.frame), facts(&state.area));
    if let Some(point) = &state.default_point {
        text += &format!("  {}: {}\n", point.title, point.value);
    }
    if let Some(notifications) = &state.notifications {
        text += &format!("\n{}\n", notifications.title);
        for switch in &notifications.switches {
            let mark = if switch.on { "[x]" } else { "[ ]" };
            text += &format!("  {mark} {} ({})\n", switch.label, switch.kind.id());
        }
        text += &format!("  · {}\n", notifications.note);
    }
    if let Some(lock) = &state.app_lock {
        text += &format!("\n  {} {} (app-lock)\n", if lock.on { "[x]" } else { "[ ]" }, lock.label);
    }
    text += &state.data.as_ref().map_or_else(String::new, data);
    let about = &state.about;
    text += &format!("\n{}\n{}  › {}\n", about.title, facts(&about.fields), about.licences);
    text + &state.log_out.as_ref().map_or_else(String::new, |log_out| format!("\n  › {log_out}\n"))
}

/// The libraries that the app is built of.
pub fn licences(state: &LicencesState) -> String {
    let rows =
        state.licences.iter().map(|row| vec![row.name.clone(), row.version.clone(), row.licence.clone()]);
    format!("{}{}\n\n{}", frame(&state.frame), state.lead, numbers_then_text(3, &rows.collect::<Vec<_>>()))
}

fn group<T: Copy>(group: &ChoiceGroup<T>, word: fn(T) -> &'static str) -> String {
    let choices = group.choices.iter().map(|choice| {
        let label = format!("{} ({})", choice.label, word(choice.id));
        if choice.chosen { format!("[{label}]") } else { label }
    });
    format!("  {}: {}\n", group.title, choices.collect::<Vec<_>>().join(" · "))
}

fn data(data: &DataState) -> String {
    format!(
        "\n{}\n{}  › {}: {}\n  › {}: {}\n",
        data.title,
        facts([&data.size]),
        data.delete,
        data.delete_text,
        data.export,
        data.export_text
    )
}
