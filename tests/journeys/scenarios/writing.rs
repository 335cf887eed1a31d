use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use serde_json::{Value, json};

use super::customer::text;
use super::story::{Action, Deed};

/// What the customer writes and sends; `form` is the one that was opened.
pub async fn act(app: &App, action: &Action, form: &str) -> Result<(), AppError> {
    let (field, typed) = (text(action.field.as_deref()), text(action.text.as_deref()));
    match (action.what, text(action.screen.as_deref())) {
        (Deed::FetchContact, _) => app.fetch_contact().await,
        (Deed::Fill, "contact") => app.contact()?.fill(field, typed),
        (Deed::Fill, "hazard") => app.hazard()?.fill(field, typed),
        (Deed::Fill, "form") => app.form(form)?.fill(field, typed),
        (Deed::Send, "contact") => went(app.contact()?.send()?.is_some()),
        (Deed::Send, "hazard") => went(app.hazard()?.send()?.is_some()),
        (Deed::Send, "form") => went(app.form(form)?.send()?.is_some()),
        (Deed::Deliver, _) => app.send_outbox().await,
        _ => Err(AppError::unexpected("a step that makes no sense")),
    }
}

/// Kontakt oss as the bindings have it: with its form as a field.
pub fn contact(app: &App) -> Result<Value, AppError> {
    let state = app.contact()?.state()?;
    Ok(json!({ "form": state.form, "inquiries": state.inquiries, "inquiries_none": state.inquiries_none }))
}

/// Meld farlig forhold in the same way.
pub fn hazard(app: &App) -> Result<Value, AppError> {
    let state = app.hazard()?.state()?;
    Ok(json!({ "form": state.form, "emergency": state.emergency, "use_position": state.use_position }))
}

fn went(sent: bool) -> Result<(), AppError> {
    if sent { Ok(()) } else { Err(AppError::unexpected("something must be corrected before it is sent")) }
}
