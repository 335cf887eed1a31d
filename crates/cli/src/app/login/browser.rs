use std::io::Write;
use std::time::Duration;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::{App, Login};
use kundeapp_core::auth::BrowserWait;
use kundeapp_core::error::{AppError, LoginProblem};
use kundeapp_core::screens::login::{BrowserPage, LoginStep};
use tokio::time::{Instant, timeout_at};

use super::listener::Listener;
use super::prompt::say;
use super::{Stopped, open};
use crate::output::{finish, standard};

/// Signs in in the browser: prints the address to open, and waits on loopback for the browser to come back.
pub async fn log_in(app: &App, method: LoginMethod, timeout: Option<u64>) -> Result<(), Stopped> {
    let mut listener = Listener::start().await?;
    let mut login = app.login(Some(listener.redirect.clone()));
    login.open().await?;
    let Some(wait) = login.choose(method).await? else {
        return Err(AppError::Login(LoginProblem::MethodNotAvailable).into());
    };
    show(&login, &wait)?;
    let deadline = Instant::now() + timeout.map_or_else(|| until(app, &wait), Duration::from_secs);
    let result = tokio::select! {
        result = timeout_at(deadline, come_back(app, &mut login, &mut listener)) => {
            result.unwrap_or_else(|_| Err(LoginProblem::LoginExpired.into()))
        }
        pressed = tokio::signal::ctrl_c() => {
            pressed?;
            Err(LoginProblem::Cancelled.into())
        }
    };
    if result.is_err() {
        login.back().await;
    }
    listener.stop().await;
    Ok(result?)
}

/// Takes what the browser brings until it is the answer to this login.
async fn come_back(app: &App, login: &mut Login, listener: &mut Listener) -> Result<(), AppError> {
    while let Some(callback) = listener.next().await {
        let came = login.come_back(&callback.address).await;
        callback.show(BrowserPage::after(&came, app.language()));
        match came {
            // Any program on this machine can ask the port for anything.
            Err(AppError::Login(LoginProblem::ForeignCallback)) => {}
            result => return result,
        }
    }
    Err(LoginProblem::Cancelled.into())
}

fn show(login: &Login, wait: &BrowserWait) -> Result<(), Stopped> {
    if let LoginStep::Browser(panel) = login.state().step {
        say(&format!("{} {}", panel.lead, panel.until));
    }
    let mut output = standard();
    writeln!(output, "{}", wait.address.expose())?;
    finish(output)?;
    open::in_browser(wait.address.expose());
    Ok(())
}

/// How long the server waits for the browser.
fn until(app: &App, wait: &BrowserWait) -> Duration {
    wait.expires_at.signed_duration_since(app.auth().now()).to_std().unwrap_or_default()
}
