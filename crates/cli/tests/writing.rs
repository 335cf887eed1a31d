//! What is written to the company from the command line, against a sandbox in this process.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::path::Path;
use std::process::{Command, Output};

use chrono::Utc;
use kundeapp_sandbox::{Fault, RunningSandbox, Sandbox, SandboxConfig};

struct Terminal {
    sandbox: RunningSandbox,
    home: tempfile::TempDir,
}

impl Terminal {
    async fn new() -> Self {
        let sandbox = Sandbox::start(SandboxConfig::new(1, Utc::now())).await.unwrap();
        Self { sandbox, home: tempfile::tempdir().unwrap() }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kundeapp"));
        command.args(arguments).env("KUNDEAPP_HOME", self.home.path());
        command.env("KUNDEAPP_SERVER", self.sandbox.base_url()).output().unwrap()
    }

    fn says(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " ")
    }
}

fn report(text: &str) -> Vec<&str> {
    vec!["report-hazard", "--category", "line-down", "--address", "Storebotn 1", "--text", text]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hazard_is_kept_without_network_and_sent_once_from_the_outbox() {
    let terminal = Terminal::new().await;
    terminal.sandbox.faults().set("/v1/hazards", Fault::Drop);
    let offline = terminal.says(&[&report("Linja ligger i veien.")[..], &["--send"]].concat());
    assert!(offline.contains("Ikke sendt ennå"), "{offline}");
    assert!(offline.contains("113") && offline.contains("21 49 25 06"), "{offline}");
    terminal.sandbox.faults().clear();
    let sent = terminal.says(&["outbox", "send"]);
    let cases = terminal.sandbox.cases().await.unwrap();
    assert_eq!(cases.len(), 1);
    assert!(sent.contains(&format!("Saksnummer {}", cases[0].number)), "{sent}");
    assert_eq!(terminal.says(&["show", "outbox"]), sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_and_a_draft_goes_on_where_it_was() {
    let terminal = Terminal::new().await;
    let wrong = terminal.run(&["report-hazard", "--category", "other", "--send"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stdout).contains("Dette må fylles ut."));
    let picture = terminal.home.path().join("bilde.txt");
    std::fs::write(&picture, "no picture").unwrap();
    let refused = terminal.run(&["report-hazard", "--attach", text(&picture)]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("Filtypen kan ikke brukes her."));
    std::fs::write(&picture, b"\x89PNG\r\n\x1A\npicture").unwrap();
    terminal.says(&["report-hazard", "--position", "60.39299,5.32415", "--attach", text(&picture)]);
    terminal.says(&["report-hazard", "--text", "Et åpent skap", "--send"]);
    let cases = terminal.sandbox.cases().await.unwrap();
    assert_eq!((cases.len(), cases[0].subject.as_str(), cases[0].attachments), (1, "other", 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_and_inquiries_need_a_login() {
    let terminal = Terminal::new().await;
    for arguments in [&["form", "account"][..], &["contact"]] {
        let output = terminal.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Logg inn"), "{arguments:?}");
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
