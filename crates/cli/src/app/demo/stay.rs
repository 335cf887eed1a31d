use std::sync::Arc;

use chrono::{DateTime, Utc};
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::App;
use kundeapp_core::auth::Clock;
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use tempfile::TempDir;

use super::step;
use crate::app::{home, login, sync};
use crate::arguments::{DemoArguments, DemoCustomer, HomeArguments, LanguageChoice};
use crate::failure::Failure;

/// A grid company on this computer.
pub struct Stay {
    sandbox: RunningSandbox,
}

/// A customer's app, in a folder that goes with it.
pub struct Guest<'a> {
    pub app: App,
    customer: DemoCustomer,
    sandbox: &'a RunningSandbox,
    _home: TempDir,
}

impl Stay {
    /// Starts the company that `customer` is a customer of.
    pub async fn begin(customer: DemoCustomer, arguments: &DemoArguments) -> Result<Self, Failure> {
        let config = match customer {
            DemoCustomer::Guide => SandboxConfig::guide(),
            _ => SandboxConfig::new(arguments.seed, arguments.now),
        };
        let sandbox = Sandbox::start(config).await?;
        step(&format!("a grid company answers at {}", sandbox.base_url()));
        Ok(Self { sandbox })
    }

    /// Opens the app of a customer on an empty phone.
    pub async fn welcome(
        &self,
        customer: DemoCustomer,
        language: LanguageChoice,
    ) -> Result<Guest<'_>, Failure> {
        let home = tempfile::tempdir()?;
        let company = Company::norgesnett().map_err(AppError::from)?;
        let base_url = self.sandbox.base_url();
        let server = base_url.parse().map_err(|error| Failure::Usage(format!("{base_url}: {error}")))?;
        let arguments = HomeArguments { home: None, server: None, company: None, language };
        let clock = Arc::new(CompanyClock(self.sandbox.clock().clone()));
        let app = home::open_in(home.path().to_owned(), company.at(server), &arguments, clock).await?;
        Ok(Guest { app, customer, sandbox: &self.sandbox, _home: home })
    }

    /// Closes the company.
    pub async fn end(self) {
        self.sandbox.shutdown().await;
    }
}

impl Guest<'_> {
    /// Logs in with a code from the sandbox's phone.
    pub async fn log_in(&self) -> Result<(), AppError> {
        let address = self.customer.email();
        login::send_code(&self.app, LoginMethod::Email, address).await?;
        let code = self.sandbox.outbox().latest_code(address).unwrap_or_default();
        step(&format!("the code {code} was sent to {address}"));
        login::enter_code(&self.app, &code).await
    }

    /// Fetches everything with the pages of Kundeservice; for the housing co-operative until its first screen is useful.
    pub async fn synchronise(&self) -> Result<(), AppError> {
        step("logged in, synchronising");
        if self.customer == DemoCustomer::CoOperative {
            sync::synchronise_until(&self.app, has_a_month).await?;
            step("the first screen is there; older values would follow\n");
        } else {
            sync::synchronise(&self.app).await?;
            step("synchronised\n");
        }
        self.app.refresh_services().await
    }
}

/// Whether Oversikt answers what it is there for.
fn has_a_month(app: &App) -> bool {
    let state = app.overview().ok().and_then(|screen| screen.state().ok());
    state.and_then(|state| state.card).is_some_and(|card| card.energy.is_some() && card.cost.is_some())
}

/// The sandbox's time: login must not depend on this computer's when the sandbox stands at another day.
struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}
