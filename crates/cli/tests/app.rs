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

    stdout(home, &server, &["show", "overview", "--point", "999900000000000015"]);
    let bills: serde_json::Value =
        serde_json::from_str(&stdout(home, &server, &["show", "invoices", "--json"])).unwrap();
    let bill = bills["invoices"][0]["id"].as_str().unwrap().to_owned();
    let copy = home.join("copy.pdf");
    stdout(home, &server, &["pdf", "invoice", &bill, copy.to_str().unwrap()]);
    let first = std::fs::read(&copy).unwrap();
    assert!(first.starts_with(b"%PDF-"));
    assert_eq!(run(home, &server, &["pdf", "invoice", "i-0"]).status.code(), Some(1));

    let online = stdout(home, &server, &["show", "connections"]);
    assert!(online.starts_with("Tilknytning\n") && !online.contains("\n! "), "{online}");

    sandbox.shutdown().await;
    let kept: serde_json::Value =
        serde_json::from_str(&stdout(home, &server, &["show", "connections", "--json"])).unwrap();
    assert_eq!(kept["frame"]["banner"]["kind"], "offline");
    assert!(
        kept["cases"][0]["id"].is_string() && online.contains(kept["frame"]["updated"].as_str().unwrap())
    );
    let never: serde_json::Value =
        serde_json::from_str(&stdout(home, &server, &["show", "meter", "--json"])).unwrap();
    assert!(never["frame"]["empty"].is_string(), "a page that was never opened says so: {never}");
    stdout(home, &server, &["pdf", "invoice", &bill, copy.to_str().unwrap()]);
    assert_eq!(std::fs::read(&copy).unwrap(), first, "a paper that was opened is there without network");
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
async fn what_a_page_leads_to_is_done_with_the_line_that_it_prints() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let (home, server) = (home.path(), sandbox.base_url().to_owned());
    assert_eq!(log_in(home, &sandbox, |code| code).0, Some(0));
    stdout(home, &server, &["sync"]);
    let show = ["show", "connections", "--id", "k-private-2"];
    let page = stdout(home, &server, &show);
    assert!(page.contains("[Godta tilbudet: form accept-offer --about k-private-2]"), "{page}");
    let accept = ["form", "accept-offer", "--about", "k-private-2", "--set", "agree=yes", "--send"];
    let sent = stdout(home, &server, &accept);
    assert!(sent.contains("TK-20417") && sent.contains("Saksnummer"), "{sent}");
    let page = stdout(home, &server, &show);
    assert!(page.contains("Tilbudet er godtatt.") && !page.contains("accept-offer"), "{page}");
    let again = stdout(home, &server, &accept);
    assert!(again.contains("Dette kan ikke endres lenger."), "{again}");
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
fn the_demo_of_one_customer_gives_every_screen_as_json() {
    let home = tempfile::tempdir().unwrap();
    let screens: serde_json::Value =
        serde_json::from_str(&stdout(home.path(), "", &["demo", "--customer", "private", "--json"])).unwrap();
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
        "forms",
        "inspections",
        "settings",
        "points",
    ] {
        assert!(screens[screen].is_object(), "{screen}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_login_the_chosen_area_has_news_outages_and_prices() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let (home, server) = (home.path(), sandbox.base_url().to_owned());
    assert_eq!(run(home, &server, &["sync"]).status.code(), Some(1), "nobody is here, and no area is chosen");
    let refused = run(home, &server, &["area", "Bergen"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(String::from_utf8(refused.stderr).unwrap().lines().count(), 1);
    stdout(home, &server, &["area", "Askøy"]);
    assert!(stdout(home, &server, &["area"]).contains("› Askøy"));
    stdout(home, &server, &["sync"]);
    let spot = stdout(home, &server, &["show", "spot"]);
    assert!(spot.contains("Askøy · NO5") && spot.contains("Høyeste pris"), "{spot}");
    assert!(stdout(home, &server, &["show", "news"]).contains('●'));
    assert!(stdout(home, &server, &["show", "outages"]).starts_with("Drift\n"));
    assert_eq!(run(home, &server, &["show", "invoices"]).status.code(), Some(1));
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_kept_and_own_values_written_out_until_logout() {
    let (sandbox, home) = (sandbox().await, tempfile::tempdir().unwrap());
    let (home, server) = (home.path(), sandbox.base_url().to_owned());
    stdout(home, &server, &["settings", "theme", "dark"]);
    assert_eq!(run(home, &server, &["settings", "notify", "outage", "on"]).status.code(), Some(1));
    assert_eq!(log_in(home, &sandbox, |code| code).0, Some(0));
    stdout(home, &server, &["sync"]);
    let cabin = "999900000000000039";
    for change in [
        &["settings", "notify", "outage", "on"][..],
        &["settings", "start-tab", "spot"],
        &["settings", "default-point", cabin],
    ] {
        stdout(home, &server, change);
    }
    let opened = stdout(home, &server, &["show", "overview"]);
    assert!(opened.contains(cabin), "the app opens on the default point: {opened}");
    let listed = stdout(home, &server, &["settings"]);
    for kept in ["[Mørkt (dark)]", "[Spotpris (spot)]", "[x] Strømbrudd", "Målepunkt ved start: Hytte"] {
        assert!(listed.contains(kept), "{kept}: {listed}");
    }
    let folder = home.join("export");
    stdout(home, &server, &["settings", "export", folder.to_str().unwrap()]);
    let house = std::fs::read_to_string(folder.join("999900000000000015-consumption.csv")).unwrap();
    assert!(house.lines().count() > 20_000 && house.starts_with("Fra;Til;"), "three years of hours");
    stdout(home, &server, &["settings", "fetch-anew"]);
    assert!(stdout(home, &server, &["show", "consumption"]).contains("kWh"));
    stdout(home, &server, &["logout"]);
    let listed = stdout(home, &server, &["settings"]);
    assert!(listed.contains("[Mørkt (dark)]") && !listed.contains("Strømbrudd"), "{listed}");
    let kept = std::fs::read_to_string(home.join("preferences.json")).unwrap();
    assert!(!kept.contains("9999") && !kept.contains("c-private"), "{kept}");
    sandbox.shutdown().await;
}
