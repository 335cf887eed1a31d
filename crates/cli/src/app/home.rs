use std::path::PathBuf;
use std::sync::Arc;

use kundeapp_core::app::{App, AppConfig};
use kundeapp_core::auth::{Clock, SystemClock};
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_core::secure_store::FileSecureStore;

use super::company;
use crate::arguments::HomeArguments;
use crate::failure::Failure;

/// Opens the app of `--home` and `--server`, on this computer's clock.
pub async fn open(arguments: &HomeArguments) -> Result<App, Failure> {
    let home = arguments.home.clone().map_or_else(default_home, Ok)?;
    let mut company = company::configured(arguments.company.as_deref())?;
    if let Some(server) = &arguments.server {
        let base_url =
            server.parse().map_err(|error| Failure::Usage(format!("--server {server}: {error}")))?;
        company = company.at(base_url);
    }
    open_in(home, company, arguments, Arc::new(SystemClock)).await
}

/// Opens the app in a folder.
pub async fn open_in(
    home: PathBuf,
    company: Company,
    arguments: &HomeArguments,
    clock: Arc<dyn Clock>,
) -> Result<App, Failure> {
    let secrets = FileSecureStore::open(home.join("secrets")).map_err(AppError::from)?;
    let config = AppConfig { language: arguments.language.into(), ..AppConfig::new(home, company) };
    Ok(App::open(config, Arc::new(secrets), clock).await?)
}

/// Where the app keeps its data when nobody says: the user's data folder.
fn default_home() -> Result<PathBuf, Failure> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    folder("XDG_DATA_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".local/share")))
        .map(|data| data.join("kundeapp"))
        .ok_or_else(|| Failure::Usage("say with --home where the app shall keep its data".to_owned()))
}
