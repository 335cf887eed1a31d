use std::fs;
use std::path::PathBuf;

use super::home;
use crate::arguments::{PaperKind, PdfArguments};
use crate::failure::Failure;

/// Writes a paper as PDF, from what is kept here or from the server.
pub async fn run(arguments: &PdfArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let paper = match arguments.kind {
        PaperKind::Invoice => app.invoice_pdf(&arguments.id).await,
        PaperKind::Report => app.document(&arguments.id).await,
    };
    let bytes = paper.map_err(|error| Failure::app(&app, &error))?;
    let file = arguments.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}.pdf", arguments.id)));
    Ok(fs::write(file, bytes)?)
}
