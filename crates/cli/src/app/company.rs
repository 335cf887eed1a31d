use std::fs::File;
use std::io::Read;
use std::path::Path;

use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_sandbox::CompanyFile;

use crate::failure::Failure;

/// The largest file that is read: a company with some hundred customers has far less.
const MOST_BYTES: u64 = 8 << 20;

/// The company of `--company`, or the one that ships.
pub fn configured(file: Option<&Path>) -> Result<Company, Failure> {
    let Some(file) = file else { return Ok(Company::norgesnett().map_err(AppError::from)?) };
    Company::from_json(&text_of(file)?).map_err(|error| refused(file, &error.to_string()))
}

/// The company that a sandbox is to play.
pub fn played(file: &Path) -> Result<CompanyFile, Failure> {
    CompanyFile::from_json(&text_of(file)?).map_err(|error| refused(file, &error.to_string()))
}

fn text_of(file: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = File::open(file).and_then(|opened| opened.take(MOST_BYTES + 1).read_to_string(&mut text));
    match read {
        Err(error) => Err(refused(file, &error.to_string())),
        Ok(_) if text.len() as u64 > MOST_BYTES => Err(refused(file, "larger than 8 MB")),
        Ok(_) => Ok(text),
    }
}

fn refused(file: &Path, reason: &str) -> Failure {
    let reason: String = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Failure::Usage(format!("--company {}: {reason}", file.display()))
}
