use std::process::{Command, Stdio};

/// Asks the desktop to open an address, where there is one. Whoever has none opens what was printed.
pub fn in_browser(address: &str) {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if has("DISPLAY") || has("WAYLAND_DISPLAY") {
        "xdg-open"
    } else {
        return;
    };
    let quiet = Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Ok(mut child) = quiet {
        // Nobody waits for it but this thread, which ends with the program.
        std::thread::spawn(move || child.wait());
    }
}
