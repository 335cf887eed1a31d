use kundeapp_core::error::AppError;
use kundeapp_sandbox::RunningSandbox;

use super::customer::text;
use super::story::{Action, Deed};

/// What the company does while the customer uses the app. Shells ask the sandbox's operator for it, over HTTP.
pub fn act(sandbox: &RunningSandbox, action: &Action) -> Result<(), AppError> {
    match (action.what, action.until, action.times) {
        (Deed::Maintenance, Some(until), _) => sandbox.service().maintain_until(until),
        (Deed::OldestApp, ..) => {
            sandbox.service().require_app(text(action.version.as_deref())).map_err(AppError::unexpected)?;
        }
        (Deed::Fault, _, times) => {
            let fault = text(action.fault.as_deref()).parse().map_err(AppError::unexpected)?;
            match times {
                None => sandbox.faults().set(text(action.path.as_deref()), fault),
                Some(times) => sandbox.faults().set_times(text(action.path.as_deref()), fault, times),
            }
        }
        (Deed::Mend, ..) => {
            sandbox.faults().clear();
            sandbox.service().resume();
        }
        _ => return Err(AppError::unexpected("a step that makes no sense")),
    }
    Ok(())
}
