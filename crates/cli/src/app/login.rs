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
    let signed_in = sign_in(&app, arguments).await;
    signed_in.map_err(|error| Failure::app(&app, error))
}

async fn sign_in(app: &App, arguments: &LoginArguments) -> Result<(), AppError> {
    let method = match arguments.method {
        LoginMethodChoice::Email => LoginMethod::Email,
        LoginMethodChoice::Sms => LoginMethod::Sms,
    };
    let recipient = answer(arguments.to.clone(), "address or number")?;
    send_code(app, method, &recipient).await?;
    let mut given = arguments.code.clone();
    loop {
        let typed = answer(given.take(), "code")?;
        match enter_code(app, &typed).await {
            Err(error @ AppError::Login(_)) if arguments.code.is_none() && may_try_again(app) => {
                let _ = writeln!(io::stderr(), "{}", app.explain(&error));
            }
            result => return result,
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
fn answer(given: Option<String>, what: &str) -> Result<String, AppError> {
    if let Some(given) = given {
        return Ok(given);
    }
    let mut stderr = io::stderr().lock();
    let asked = write!(stderr, "{what}: ").and_then(|()| stderr.flush());
    let mut typed = String::new();
    asked.and_then(|()| io::stdin().lock().read_line(&mut typed)).map_err(AppError::unexpected)?;
    Ok(typed.trim().to_owned())
}
