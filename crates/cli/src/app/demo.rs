use std::io::{self, Write};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::App;
use kundeapp_core::auth::Clock;
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::overview::TabKind;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};

use super::screen::{self, Shown};
use super::{home, login, sync};
use crate::arguments::{DemoArguments, DemoCustomer, HomeArguments, ScreenName, ScreenOptions};
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// The screens that follow the charts.
const AFTER_CONSUMPTION: [ScreenName; 10] = [
    ScreenName::TrialSettlement,
    ScreenName::Invoices,
    ScreenName::Peaks,
    ScreenName::Prices,
    ScreenName::Support,
    ScreenName::Spot,
    ScreenName::News,
    ScreenName::Outages,
    ScreenName::Services,
    ScreenName::Points,
];

/// Starts a sandbox, logs in with a code from its phone, synchronises and prints the screens.
pub async fn run(arguments: &DemoArguments) -> Result<(), Failure> {
    let sandbox = Sandbox::start(config(arguments)).await?;
    let home = tempfile::tempdir()?;
    let company = Company::norgesnett().map_err(AppError::from)?;
    let server = sandbox
        .base_url()
        .parse()
        .map_err(|error| Failure::Usage(format!("{}: {error}", sandbox.base_url())))?;
    let home_arguments = HomeArguments { home: None, server: None, language: arguments.language };
    let clock = Arc::new(CompanyClock(sandbox.clock().clone()));
    let app = home::open_in(home.path().to_owned(), company.at(server), &home_arguments, clock).await?;
    let screens = visit(&app, &sandbox, arguments).await.map_err(|error| Failure::app(&app, &error))?;
    sandbox.shutdown().await;
    if arguments.json {
        let states: serde_json::Map<_, _> =
            screens.into_iter().map(|(name, shown)| (name.to_owned(), shown.json)).collect();
        return print_json(&states);
    }
    let mut output = standard();
    for (_, shown) in screens {
        writeln!(output, "{}", shown.text)?;
    }
    finish(output)
}

fn config(arguments: &DemoArguments) -> SandboxConfig {
    match arguments.customer {
        DemoCustomer::Guide => SandboxConfig::guide(),
        _ => SandboxConfig::new(arguments.seed, arguments.now),
    }
}

async fn visit(
    app: &App,
    sandbox: &RunningSandbox,
    arguments: &DemoArguments,
) -> Result<Vec<(&'static str, Shown)>, AppError> {
    let address = arguments.customer.email();
    step(&format!("a grid company answers at {}", sandbox.base_url()));
    login::send_code(app, LoginMethod::Email, address).await?;
    let code = sandbox.outbox().latest_code(address).unwrap_or_default();
    step(&format!("the code {code} was sent to {address}"));
    login::enter_code(app, &code).await?;
    step("logged in, synchronising");
    sync::synchronise(app).await?;
    step("synchronised\n");
    let options = ScreenOptions::default();
    let mut screens = vec![
        (ScreenName::Overview.id(), screen::open(app, ScreenName::Overview, &options)?),
        (ScreenName::Consumption.id(), screen::consumption_by_every_scale(app)?),
    ];
    if app
        .overview()?
        .state()
        .map_err(AppError::local_data)?
        .tabs
        .iter()
        .any(|tab| tab.kind == TabKind::Production)
    {
        screens.push((ScreenName::Production.id(), screen::open(app, ScreenName::Production, &options)?));
    }
    for name in AFTER_CONSUMPTION {
        screens.push((name.id(), screen::open(app, name, &options)?));
    }
    Ok(screens)
}

/// Tells on the error stream what the demo does.
fn step(text: &str) {
    // A closed error stream is no reason to stop.
    let _ = writeln!(io::stderr(), "demo: {text}");
}

/// The sandbox's time: login must not depend on this computer's when the sandbox stands at another day.
struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}
