//! A national identity number stays between ID-porten and the company's look-up.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use kundeapp_sandbox::IdPortenFault;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::app::VERIFIER;
use crate::bankid::{exchange, person, start, through};
use crate::browser::{BACK, Browser, asked};

/// Every field of every event, of whatever level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        attributes.record(&mut Line(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn no_answer_page_or_log_line_of_the_company_holds_a_pid() {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    let app = start().await;
    let mut pids: Vec<String> =
        app.sandbox.test_persons().await.unwrap().into_iter().map(|person| person.pid).collect();
    let mut browser = Browser::of(&app);

    let back = through(&app, &mut browser, "c-private").await.back();
    let tokens = exchange(&app, &back["code"], BACK, VERIFIER).await;
    let renewed = app.refresh(tokens.text("refresh_token")).await;
    let customer = app.get(renewed.text("access_token"), "/v1/customer").await;
    let mut said = format!("{back:?} {tokens:?} {renewed:?} {customer:?}");
    for token in [&tokens, &renewed] {
        said += &crate::bankid::claims(token.text("id_token")).to_string();
    }

    // A stranger, and answers of ID-porten that are refused and logged.
    let page = browser.authorize(&asked(Some("bankid"))).await;
    let stranger = "01819012345";
    let stranger = (0..100).find_map(|last| valid(stranger, last)).unwrap();
    browser.submit(&page, &[("pid", &stranger), ("device", "app")]).await.refusal();
    pids.push(stranger);
    for fault in [IdPortenFault::OtherKey, IdPortenFault::OtherNonce, IdPortenFault::LowLevel] {
        app.sandbox.idporten().misbehave(Some(fault));
        through(&app, &mut browser, "c-private").await.refusal();
    }

    let log = log.0.lock().unwrap().clone();
    assert!(log.contains("a login at ID-porten is refused") && log.contains("the sandbox answers"), "{log}");
    assert!(browser.seen.contains("303") && browser.seen.contains("not_a_customer"));
    assert!(pids.contains(&person(&app, "c-private").await.pid));
    for pid in pids {
        assert!(!said.contains(&pid) && !browser.seen.contains(&pid) && !log.contains(&pid));
    }
}

/// The number with other check digits, if they are the right ones.
fn valid(number: &str, last: u32) -> Option<String> {
    let number = format!("{}{last:02}", &number[..9]);
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let right = |weights: &[u32]| {
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
    };
    let sound = right(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && right(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    sound.then_some(number)
}
