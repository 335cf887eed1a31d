use std::io::{self, Write};

use super::home;
use crate::arguments::HomeArguments;
use crate::failure::Failure;

/// Ends the session on the server and removes the user's data.
pub async fn run(arguments: &HomeArguments) -> Result<(), Failure> {
    let app = home::open(arguments).await?;
    let outcome = app.log_out().await.map_err(|error| Failure::app(&app, &error))?;
    if let Some(said) = app.explain_logout(outcome) {
        // A closed error stream is no reason to stop.
        let _ = writeln!(io::stderr(), "{said}");
    }
    Ok(())
}
