use super::home;
use crate::arguments::HomeArguments;
use crate::failure::Failure;

/// Ends the session on the server and removes the user's data.
pub async fn run(arguments: &HomeArguments) -> Result<(), Failure> {
    let app = home::open(arguments).await?;
    app.log_out().await.map_err(|error| Failure::app(&app, &error))?;
    Ok(())
}
