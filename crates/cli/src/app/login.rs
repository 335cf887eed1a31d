use std::io::{self, BufRead, Write};

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::App;
use kundeapp_core::auth::{CodeWait, LoginHint, OneTimeCode};
use kundeapp_core::error::AppError;

use super::home;
use crate::arguments::{LoginArguments, LoginMethodChoice};
use crate::failure::Failure;

/// Signs in with a one-time code, asking for what the arguments leave out.
pub async fn run(arguments: &LoginArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let method = match arguments.method {
        LoginMethodChoice::Email => LoginMethod::Email,
        LoginMethodChoice::Sms => LoginMethod::Sms,
    };
    let recipient = answer(arguments.to.clone(), "address or number")?;
    send_code(&app, method, &recipient).await.map_err(|error| Failure::app(&app, &error))?;
    if let Some(code) = &arguments.code {
        return enter_code(&app, code).await.map_err(|error| Failure::app(&app, &error));
    }
    loop {
        let typed = answer(None, "code")?;
        match enter_code(&app, &typed).await {
            Err(error @ AppError::Login(_)) if may_try_again(&app) => {
                // A closed error stream is no reason to stop.
                let _ = writeln!(io::stderr(), "{}", app.explain(&error));
            }
            result => return result.map_err(|error| Failure::app(&app, &error)),
        }
    }
}

/// Has a one-time code sent.
pub async fn send_code(app: &App, method: LoginMethod, recipient: &str) -> Result<CodeWait, AppError> {
    app.auth().offer_methods().await?;
    let hint = LoginHint::parse(method, recipient)?;
    Ok(app.auth().send_code(method, hint).await?)
}

/// Enters the code that came.
pub async fn enter_code(app: &App, typed: &str) -> Result<(), AppError> {
    let code: OneTimeCode = typed.parse()?;
    app.auth().submit_code(code).await?;
    Ok(())
}

fn may_try_again(app: &App) -> bool {
    matches!(app.auth().state(), kundeapp_core::auth::AuthState::WaitingForCode(wait) if wait.tries_left != Some(0))
}

/// What was given, or what the user types.
fn answer(given: Option<String>, what: &str) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given);
    }
    let mut stderr = io::stderr().lock();
    write!(stderr, "{what}: ")?;
    stderr.flush()?;
    let mut typed = String::new();
    match io::stdin().lock().read_line(&mut typed)? {
        0 => Err(Failure::Usage(format!("nobody typed the {what}"))),
        _ => Ok(typed.trim().to_owned()),
    }
}
