use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::App;
use kundeapp_core::auth::{CodeWait, LoginHint, OneTimeCode};
use kundeapp_core::error::AppError;
use kundeapp_core::screens::login::LoginStep;

use super::Stopped;
use super::prompt::{answer, say};
use crate::arguments::LoginArguments;

/// Signs in with a one-time code.
pub async fn log_in(app: &App, method: LoginMethod, arguments: &LoginArguments) -> Result<(), Stopped> {
    let mut login = app.login(None);
    login.open().await?;
    login.choose(method).await?;
    let recipient = match login.state().step {
        LoginStep::Recipient(field) => answer(arguments.to.clone(), &field.label)?,
        _ => answer(arguments.to.clone(), method.id())?,
    };
    login.send_code(&recipient).await?;
    let mut given = arguments.code.clone();
    while let LoginStep::Code(field) = login.state().step {
        let (once, may_type) = (given.take(), arguments.code.is_none());
        if may_type {
            say(&format!("{} {}", field.sent, field.validity));
        }
        let entered = login.enter_code(&answer(once, &field.label)?).await;
        let state = login.state();
        match (entered, state.step, state.problem) {
            (Err(AppError::Login(_)), LoginStep::Code(field), Some(problem)) if field.open && may_type => {
                say(&problem.text);
            }
            (result, ..) => return Ok(result?),
        }
    }
    Ok(())
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
