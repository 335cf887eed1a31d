use std::io::Write;

use super::home;
use crate::arguments::HomeArguments;
use crate::failure::Failure;
use crate::output;

/// Prints the address of the customer's page on the web.
pub async fn run(arguments: &HomeArguments) -> Result<(), Failure> {
    let app = home::open(arguments).await?;
    let address = app.my_page().await.map_err(|error| Failure::app(&app, &error))?;
    let mut output = output::standard();
    writeln!(output, "{address}")?;
    output::finish(output)
}
