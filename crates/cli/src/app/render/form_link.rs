use kundeapp_core::screens::FormLink;

/// What can be done on a page: the command that does it, and what is on its way.
pub fn form_link<'a>(link: impl IntoIterator<Item = &'a FormLink>) -> String {
    link.into_iter().map(line).collect()
}

fn line(link: &FormLink) -> String {
    let about: String =
        link.presets.first().map(|preset| format!(" --about {}", preset.value)).unwrap_or_default();
    let waiting: String = link.waiting.iter().map(|waiting| format!("  › {waiting}\n")).collect();
    let button =
        if link.offered { format!("  [{}: form {}{about}]\n", link.label, link.form) } else { String::new() };
    format!("{waiting}{button}")
}
