use chrono::TimeDelta;
use rusqlite::Connection;

use super::bench::{Bench, content, letter, noon, trouble};
use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::api::wire::{FieldError, FieldFault};
use crate::forms::Attachment;
use crate::outbox::{GaveUp, ItemState};

fn picture() -> Attachment {
    Attachment::new("skap.png", b"\x89PNG\r\n\x1A\nskap".to_vec()).unwrap()
}

fn refused(field: &str, code: FieldFault) -> ApiError {
    Refusal::Invalid { errors: vec![FieldError { field: field.to_owned(), code }] }.into()
}

#[tokio::test]
async fn letters_go_in_order_once_each_and_leave_only_their_names() {
    let bench = Bench::new();
    let (first, second) = (bench.queued("Først"), bench.queued("Så"));
    assert_eq!(bench.send().await, None);
    assert_eq!(bench.send().await, None);
    let came = bench.server.came();
    assert_eq!(came.len(), 2);
    assert!(came[0].2.contains("Først") && came[1].2.contains("Så"));
    assert_ne!(came[0].1, came[1].1, "each has a key of its own");
    assert_eq!(bench.state(first), ItemState::Sent { case: "2026-000001".to_owned(), at: noon() });
    assert_eq!(bench.state(second), ItemState::Sent { case: "2026-000002".to_owned(), at: noon() });
    let left = bench.outbox.item(first).unwrap().unwrap().content.unwrap();
    assert_eq!((left.title.as_str(), left.answers.is_empty(), left.letter), ("Kontakt oss", true, None));
    assert!(bench.outbox.unsent().unwrap().is_empty());
}

#[tokio::test]
async fn an_attempt_that_fails_in_passing_is_repeated_later_with_the_same_key() {
    let bench = Bench::new();
    let (first, second) = (bench.queued("Først"), bench.queued("Så"));
    bench.server.plan([trouble(None)]);
    let wait = bench.send().await.unwrap();
    assert!((15..=30).contains(&wait), "{wait}");
    assert_eq!((bench.state(first), bench.state(second)), (ItemState::Waiting, ItemState::Waiting));
    assert_eq!(bench.send().await, Some(wait), "nothing is tried before");
    assert_eq!(bench.server.came().len(), 1);
    bench.advance(TimeDelta::seconds(wait));
    assert_eq!(bench.send().await, None);
    let came = bench.server.came();
    assert_eq!((came.len(), &came[0]), (3, &came[1]));
    assert!(came[2].2.contains("Så"), "the order is kept");
}

#[tokio::test]
async fn a_server_that_asks_for_patience_gets_it_even_when_the_network_is_back() {
    let bench = Bench::new();
    bench.queued("Hei");
    bench.server.plan([trouble(Some(600)), trouble(None)]);
    assert_eq!(bench.send().await, Some(600));
    let hurry = async || bench.sender(&bench.outbox).run(true).await.unwrap().again;
    assert!(hurry().await.is_some());
    assert_eq!(bench.server.came().len(), 1);
    bench.advance(TimeDelta::seconds(600));
    assert!(hurry().await.is_some());
    assert_eq!(hurry().await, None, "one's own patience is no reason to wait");
    assert_eq!(bench.server.came().len(), 3);
}

#[tokio::test]
async fn what_a_process_left_on_its_way_goes_again_with_the_same_key() {
    let bench = Bench::new();
    let id = bench.queued("Hei");
    bench.send().await;
    // As if the app had stopped before it noted the answer.
    let file = std::fs::read_dir(bench.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
        .unwrap();
    let restarted = bench.reopened();
    restarted
        .write(|transaction| {
            restarted.put_content(transaction, id, &{
                let mut content = content("Hei");
                content.letter = Some(letter("Hei"));
                content
            })
        })
        .unwrap();
    Connection::open(file).unwrap().execute("UPDATE item SET state = 'sending', position = 1", []).unwrap();
    bench.sender(&restarted).run(false).await.unwrap();
    let came = bench.server.came();
    assert_eq!((came.len(), &came[0]), (2, &came[1]));
}

#[tokio::test]
async fn two_processes_that_send_at_once_send_once() {
    let bench = Bench::new();
    for number in 0..5 {
        bench.queued(&number.to_string());
    }
    let other = bench.reopened();
    let (one, two) = (bench.sender(&bench.outbox), bench.sender(&other));
    let (first, second) = tokio::join!(one.run(true), two.run(true));
    assert_eq!((first.unwrap().again, second.unwrap().again), (None, None));
    assert_eq!(bench.server.came().len(), 5);
}

#[tokio::test]
async fn what_is_refused_can_be_corrected_and_goes_under_a_new_key() {
    let bench = Bench::new();
    let (refused_one, next) = (bench.queued("x"), bench.queued("Så"));
    bench.server.plan([refused("text", FieldFault::TooLong)]);
    bench.send().await;
    let errors = vec![FieldError { field: "text".to_owned(), code: FieldFault::TooLong }];
    assert_eq!(bench.state(refused_one), ItemState::Refused(errors));
    assert!(matches!(bench.state(next), ItemState::Sent { .. }), "what comes after does not wait");
    bench.outbox.save(refused_one, &content("kortere")).unwrap();
    bench.outbox.queue(refused_one, letter("kortere")).unwrap();
    bench.send().await;
    let came = bench.server.came();
    assert_ne!(came[0].1, came[2].1);
    assert!(matches!(bench.state(refused_one), ItemState::Sent { .. }));
}

#[tokio::test]
async fn what_no_repetition_helps_is_given_up_until_the_user_wants_it() {
    let bench = Bench::new();
    let id = bench.queued("Hei");
    bench.server.plan([Refusal::NotFound.into()]);
    assert_eq!(bench.send().await, None);
    assert_eq!(bench.state(id), ItemState::GaveUp(GaveUp::Gone));
    assert_eq!(bench.outbox.unsent().unwrap().len(), 1);
    bench.outbox.retry(id).unwrap();
    bench.send().await;
    assert!(matches!(bench.state(id), ItemState::Sent { .. }));
}

#[tokio::test]
async fn a_letter_first_tried_long_ago_is_not_sent_when_the_server_may_have_forgotten_its_key() {
    let bench = Bench::new();
    let id = bench.queued("Hei");
    bench.server.plan([trouble(None)]);
    bench.send().await;
    bench.advance(TimeDelta::days(81));
    bench.send().await;
    assert_eq!((bench.state(id), bench.server.came().len()), (ItemState::GaveUp(GaveUp::TooOld), 1));
}

#[tokio::test]
async fn without_a_session_a_letter_waits_and_is_not_counted_out() {
    let bench = Bench::new();
    let id = bench.queued("Hei");
    for _ in 0..5 {
        bench.server.plan([Refusal::SessionEnded.into()]);
        assert_eq!(bench.send().await, None);
    }
    assert_eq!(bench.state(id), ItemState::Waiting);
    bench.send().await;
    assert!(matches!(bench.state(id), ItemState::Sent { .. }));
}

#[tokio::test]
async fn files_go_ahead_once_and_anew_when_the_server_has_lost_them() {
    let bench = Bench::new();
    let id = bench.outbox.begin(&content("Hei"), noon()).unwrap();
    bench.outbox.attach(id, "attachments", &picture()).unwrap();
    bench.outbox.queue(id, letter("Hei")).unwrap();
    assert!(bench.outbox.attach(id, "attachments", &picture()).is_err(), "it is on its way");
    bench.server.plan([trouble(None)]);
    let wait = bench.send().await.unwrap();
    bench.advance(TimeDelta::seconds(wait));
    bench.send().await;
    let came = bench.server.came();
    let calls: Vec<&str> = came.iter().map(|(call, ..)| call.as_str()).collect();
    assert_eq!(calls, ["upload image/png", "upload image/png", "/v1/inquiries"]);
    assert_eq!(came[0].1, came[1].1, "the same file under the same key");
    assert!(came[2].2.contains(r#""attachments":["2026-000002"]"#), "{}", came[2].2);
    assert!(matches!(bench.state(id), ItemState::Sent { .. }));
}

#[tokio::test]
async fn lost_files_are_sent_again_with_all_that_belongs_to_them() {
    let bench = Bench::new();
    let id = bench.outbox.begin(&content("Hei"), noon()).unwrap();
    bench.outbox.attach(id, "attachments", &picture()).unwrap();
    bench.outbox.queue(id, letter("Hei")).unwrap();
    let stale = Refusal::Invalid {
        errors: vec![FieldError { field: "attachments".to_owned(), code: FieldFault::UnknownFile }],
    };
    // The first answer is for the upload: a receipt cannot be planned, so the file is marked as sent already.
    bench
        .outbox
        .write(|transaction| {
            transaction.execute("UPDATE file SET remote_id = 'gone'", [])?;
            Ok(())
        })
        .unwrap();
    bench.server.plan([stale.into()]);
    assert_eq!(bench.send().await, None);
    let came = bench.server.came();
    let calls: Vec<&str> = came.iter().map(|(call, ..)| call.as_str()).collect();
    assert_eq!(calls, ["/v1/inquiries", "upload image/png", "/v1/inquiries"]);
    assert_ne!(came[0].1, came[2].1, "another body, another key");
}
