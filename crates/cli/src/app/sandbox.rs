use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};

use chrono::Utc;
use kundeapp_sandbox::{ClockMode, Sandbox, SandboxConfig};

use super::company;
use crate::arguments::SandboxArguments;
use crate::failure::Failure;
use crate::output::standard;

/// Runs the embedded grid company until it is interrupted.
pub async fn run(arguments: &SandboxArguments) -> Result<(), Failure> {
    let mut config = match &arguments.company {
        Some(file) => SandboxConfig::company(arguments.seed, Utc::now(), company::played(file)?),
        None if arguments.guide => SandboxConfig::guide(),
        None => SandboxConfig::new(arguments.seed, Utc::now()),
    };
    config.clock = ClockMode::Ticking;
    config.bind = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    config.database.clone_from(&arguments.database);
    config.now = arguments.now.unwrap_or(config.now);
    config.faults.allow_header = arguments.allow_faults;
    config.faults.rules.extend(arguments.fault.iter().cloned().map(|fault| ("/".to_owned(), fault)));
    let sandbox = Sandbox::start(config).await?;
    let mut output = standard();
    writeln!(output, "the sandbox answers at {}", sandbox.base_url())?;
    writeln!(output, "its phone, where codes arrive: {}/phone", sandbox.base_url())?;
    writeln!(
        output,
        "log in: kundeapp login --server {} --method email --to privat@example.com",
        sandbox.base_url()
    )?;
    writeln!(output, "with BankID: the same with --method bankid, and at ID-porten")?;
    for person in sandbox.test_persons().await? {
        let mobile = person.mobile.as_deref().unwrap_or("none");
        writeln!(output, "  {}: {}, mobile {mobile}, born {}", person.name, person.pid, person.birth_date)?;
    }
    output.flush()?;
    drop(output);
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
