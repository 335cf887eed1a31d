use std::io::{self, BufRead, Write};

use crate::failure::Failure;

/// What was given, or what the user types.
pub fn answer(given: Option<String>, label: &str) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given);
    }
    let mut stderr = io::stderr().lock();
    write!(stderr, "{label}: ")?;
    stderr.flush()?;
    let mut typed = String::new();
    match io::stdin().lock().read_line(&mut typed)? {
        0 => Err(Failure::Usage(format!("nobody typed anything at \"{label}\""))),
        _ => Ok(typed.trim().to_owned()),
    }
}

/// Tells the user something. A closed error stream is no reason to stop.
pub fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
