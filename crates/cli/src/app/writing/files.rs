use std::path::Path;

use kundeapp_core::screens::form::FormState;

use crate::failure::Failure;

/// The name and the bytes of a file.
pub fn read(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let bytes = std::fs::read(path);
    let bytes = bytes.map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok((name, bytes))
}

/// Why a form did not take a file, as its field says it.
pub fn refused(name: &str, form: FormState, field: &str) -> Failure {
    let why = form.fields.into_iter().find(|one| one.id == field).and_then(|one| one.error);
    Failure::App(format!("{name}: {}", why.unwrap_or_default()))
}
