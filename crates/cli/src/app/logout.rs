use std::io::{self, Write};

use super::home;
use crate::arguments::LogoutArguments;
use crate::failure::Failure;

/// Ends the session on the server and removes the user's data; not while something is unsent, unless asked to.
pub async fn run(arguments: &LogoutArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    // Nobody signed in, or an outbox that cannot be read: logging out is still possible.
    let unsent = app.unsent().unwrap_or_default();
    if let Some(sentence) = app.explain_unsent(&unsent).filter(|_| !arguments.discard_unsent) {
        return Err(Failure::App(format!("{sentence} (--discard-unsent)")));
    }
    let outcome = app.log_out().await.map_err(|error| Failure::app(&app, &error))?;
    if let Some(said) = app.explain_logout(outcome) {
        // A closed error stream is no reason to stop.
        let _ = writeln!(io::stderr(), "{said}");
    }
    Ok(())
}
