use kundeapp_core::app::{App, ExportForm};
use kundeapp_core::error::AppError;

use super::{home, screen, show};
use crate::arguments::{Change, ExportFormat, ScreenName, ScreenOptions, SettingsArguments, Switch};
use crate::failure::Failure;

/// Lists the settings, or changes one.
pub async fn run(arguments: SettingsArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    if let Some(change) = arguments.change {
        return self::change(&app, change).await.map_err(|error| Failure::app(&app, &error));
    }
    let shown = screen::open(&app, ScreenName::Settings, &ScreenOptions::default());
    show::print(&shown.map_err(|refusal| refusal.explained(&app))?, false)
}

async fn change(app: &App, change: Change) -> Result<(), AppError> {
    match change {
        Change::Language { language } => app.set_language(language.into()),
        Change::Theme { theme } => app.set_theme(theme),
        Change::StartTab { tab } => app.set_start_tab(tab),
        Change::DefaultPoint { point } => app.set_default_point(point),
        Change::Notify { kind, switch } => app.set_notification(kind, switch == Switch::On),
        Change::AppLock { switch } => app.set_app_lock(switch == Switch::On),
        Change::FetchAnew => app.fetch_anew().await.map(|_| ()),
        Change::Export { folder, format } => {
            let form = match format {
                ExportFormat::Csv => ExportForm::Csv,
                ExportFormat::Json => ExportForm::Json,
            };
            app.export(&folder, form).map(|_| ())
        }
    }
}
