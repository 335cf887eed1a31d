//! `kundeapp login`: in the browser, against a sandbox in this process.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use chrono::Utc;
use kundeapp_journeys::Browser;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig, TestPerson};

async fn sandbox() -> RunningSandbox {
    Sandbox::start(SandboxConfig::new(1, Utc::now())).await.unwrap()
}

async fn person(sandbox: &RunningSandbox, customer: &str) -> TestPerson {
    let persons = sandbox.test_persons().await.unwrap();
    persons.into_iter().find(|person| person.customer == customer).unwrap()
}

fn kundeapp(home: &Path, server: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kundeapp"));
    command.args(arguments).env("KUNDEAPP_HOME", home).env("KUNDEAPP_SERVER", server);
    // Nobody's browser opens because of a test.
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A login that waits, and the address that it prints.
fn begun(home: &Path, server: &str, arguments: &[&str]) -> (Child, String) {
    let mut child = kundeapp(home, server, arguments).spawn().unwrap();
    let mut address = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
    assert!(address.starts_with(server), "{address}: {}", error(&mut child));
    (child, address.trim().to_owned())
}

fn error(child: &mut Child) -> String {
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn bankid_comes_back_to_the_terminal_that_waits() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let (mut child, address) = begun(home.path(), sandbox.base_url(), &["login", "--method", "bankid"]);
    let mut browser = Browser::new(&sandbox);
    let page = browser.open(&address).await;
    let page = browser.bankid(&page, &person(&sandbox, "c-private").await).await;
    let back = page.back_to_the_app().to_owned();
    assert!(back.starts_with("http://127.0.0.1:"), "{back}");

    // Somebody else's answer is told so and changes nothing.
    let foreign = browser.open(&back.replace("state=", "state=x")).await;
    assert!(foreign.html.contains("hører ikke til"), "{}", foreign.html);
    let done = browser.open(&back).await;
    assert!(done.html.contains("<h1>Du er logget inn</h1>"), "{}", done.html);
    assert_eq!(child.wait().unwrap().code(), Some(0), "{}", error(&mut child));

    let again = kundeapp(home.path(), sandbox.base_url(), &["login"]).output().unwrap();
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("Du er logget inn allerede"));
    let sync = kundeapp(home.path(), sandbox.base_url(), &["sync"]).output().unwrap();
    assert!(sync.status.success(), "{}", String::from_utf8_lossy(&sync.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_wrong_is_said_in_the_browser_and_in_the_terminal() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let arguments = ["login", "--method", "bankid-mobile", "--language", "en"];
    let (mut child, address) = begun(home.path(), sandbox.base_url(), &arguments);
    let mut browser = Browser::new(&sandbox);
    let page = browser.open(&address).await;
    let page = browser.cancel(&page).await;
    let shown = browser.open(page.back_to_the_app()).await;
    assert!(shown.html.contains("lang=\"en\"") && shown.html.contains("You cancelled the login"));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(error(&mut child).contains("You cancelled the login"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_the_browser_for_ever() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let arguments = ["login", "--method", "bankid", "--timeout", "0"];
    let output = kundeapp(home.path(), sandbox.base_url(), &arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Innloggingen tok for lang tid"));
}
