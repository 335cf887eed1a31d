//! The app's commands: against a sandbox in this process, and the demo.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use chrono::Utc;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};

fn kundeapp(home: &Path, server: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kundeapp"));
    command.args(arguments).env("KUNDEAPP_HOME", home).env("KUNDEAPP_SERVER", server);
    command
}

fn run(home: &Path, server: &str, arguments: &[&str]) -> Output {
    kundeapp(home, server, arguments).output().unwrap()
}

fn stdout(home: &Path, server: &str, arguments: &[&str]) -> String {
    let output = run(home, server, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Logs in at the prompts: the code is read from the sandbox's phone once the command asks for it.
fn log_in(home: &Path, sandbox: &RunningSandbox, typed: impl Fn(String) -> String) -> (Option<i32>, String) {
    let mut command = kundeapp(home, sandbox.base_url(), &["login", "--to", "privat@example.com"]);
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut prompt = Vec::new();
    while !prompt.ends_with(b"Kode:") {
        assert_ne!(stderr.read_until(b':', &mut prompt).unwrap(), 0, "{}", String::from_utf8_lossy(&prompt));
    }
    let code = sandbox.outbox().latest_code("privat@example.com").unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", typed(code)).unwrap();
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    (child.wait().unwrap().code(), rest)
}

async fn sandbox() -> RunningSandbox {
    Sandbox::start(SandboxConfig::new(1, Utc::now())).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_code_to_the_screens_and_out_again() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let (home, server) = (home.path(), sandbox.base_url().to_owned());
    assert_eq!(log_in(home, &sandbox, |code| code).0, Some(0));
    assert_eq!(stdout(home, &server, &["sync"]), "");
    let trial = stdout(home, &server, &["show", "trial-settlement"]);
    assert!(trial.starts_with("Prøveavregning\n"), "{trial}");

    let flat = "999900000000000022";
    let chosen = stdout(home, &server, &["show", "consumption", "--by", "week", "--point", flat, "--json"]);
    let chosen: serde_json::Value = serde_json::from_str(&chosen).unwrap();
    assert_eq!(
        (&chosen["frame"]["point"]["id"], chosen["bars"].as_array().unwrap().len()),
        (&flat.into(), 7)
    );
    let kept: serde_json::Value =
        serde_json::from_str(&stdout(home, &server, &["show", "invoices", "--json"])).unwrap();
    assert_eq!(kept["frame"]["point"]["id"], flat, "the choice is kept");

    sandbox.shutdown().await;
    let offline = run(home, &server, &["sync"]);
    assert_eq!(offline.status.code(), Some(1));
    assert!(stdout(home, &server, &["show", "consumption"]).contains("kWh"), "what was fetched still shows");

    stdout(home, &server, &["logout"]);
    assert_eq!(run(home, &server, &["show", "consumption"]).status.code(), Some(1));
    let left: Vec<_> =
        std::fs::read_dir(home.join("data")).map_or_else(|_| vec![], |files| files.flatten().collect());
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_is_said_in_the_customers_language() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let wrong = |code: String| if code == "000000" { "000001".to_owned() } else { "000000".to_owned() };
    let (_, said) = log_in(home.path(), &sandbox, wrong);
    assert!(said.contains("Koden er feil. Du har 4 forsøk igjen."), "{said}");
}

#[test]
fn the_demo_shows_the_same_every_time() {
    let home = tempfile::tempdir().unwrap();
    let demo = || stdout(home.path(), "", &["demo", "--customer", "guide"]);
    let text = demo();
    assert_eq!(text, demo());
    insta::assert_snapshot!(text);
}

#[test]
fn the_demo_gives_every_screen_as_json() {
    let home = tempfile::tempdir().unwrap();
    let screens: serde_json::Value =
        serde_json::from_str(&stdout(home.path(), "", &["demo", "--json"])).unwrap();
    for screen in [
        "overview",
        "consumption",
        "trial-settlement",
        "invoices",
        "peaks",
        "prices",
        "support",
        "spot",
        "news",
        "outages",
        "services",
        "points",
    ] {
        assert!(screens[screen].is_object(), "{screen}");
    }
}
