use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_sandbox::Fault;

use super::Phone;
use super::login::Asked;
use crate::{LogLevel, LogSink, LogSinkFailure, LoginFailure, set_log_sink};

struct Heard(Sender<String>);

impl LogSink for Heard {
    fn write(&self, level: LogLevel, target: String, message: String) -> Result<(), LogSinkFailure> {
        let gone = |_| LogSinkFailure::Unavailable { reason: "the test is over".to_owned() };
        self.0.send(format!("{level:?} {target} {message}")).map_err(gone)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cause_of_a_failure_is_in_the_phone_s_log_and_nothing_of_the_customer_is() {
    let (heard, lines) = channel();
    set_log_sink(Arc::new(Heard(heard)));
    let phone = Phone::new().await;
    let app = phone.app().await;
    let login = app.login(None).unwrap();
    login.choose(LoginMethod::Sms, Arc::<Asked>::default()).await.unwrap();
    login.send_code("900 00 001".to_owned()).await.unwrap();
    let code = phone.sandbox.outbox().latest_code("90000001").unwrap();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(matches!(login.enter_code(wrong.to_owned()).await, Err(LoginFailure::Typed(_))));
    login.enter_code(code.clone()).await.unwrap();
    app.sync().await.unwrap();
    phone.sandbox.faults().set("/v1/changes", Fault::CutBody);
    app.sync().await.unwrap_err();
    phone.sandbox.faults().set("/v1/changes", Fault::ServerError);
    app.sync().await.unwrap_err();

    let mut log: Vec<String> = Vec::new();
    let ends = |log: &[String]| log.last().is_some_and(|line| line.contains("the server is in trouble: "));
    while !ends(&log) {
        log.push(lines.recv_timeout(Duration::from_mins(1)).unwrap());
    }
    assert!(log.iter().any(|line| line.contains("told the shell, error: offline: ")), "{log:#?}");
    let log = log.join("\n");
    for secret in ["privat@", "90000001", "900 00 001", &code, wrong, "eyJ", "Bearer"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
