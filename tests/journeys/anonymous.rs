//! Asking without a name: nothing of who asks goes along, and only who has number and code reads the answer.

use kundeapp_core::error::AppError;
use kundeapp_journeys::Phone;
use kundeapp_sandbox::Fault;

#[tokio::test(flavor = "multi_thread")]
async fn an_inquiry_without_a_name_is_sent_once_and_followed_by_number_and_code() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let mut screen = app.anonymous().await.unwrap();
    let topic = screen.state().unwrap().form.fields[0].choices[0].id.clone();
    screen.fill("topic", &topic).unwrap();
    screen.fill("text", "Hvem lager målerne deres?").unwrap();
    phone.sandbox.faults().set_times("/v1/anonymous-inquiries", Fault::LoseAnswer, 1);
    assert!(app.send_anonymously(&mut screen).await.unwrap());
    let given = screen.state().unwrap().given.unwrap();
    let cases = phone.sandbox.cases().await.unwrap();
    assert_eq!((cases.len(), &cases[0].owner), (1, &None), "once, and nobody's");
    assert!(app.outbox().unwrap().items().unwrap().is_empty(), "nothing is kept");

    let (case, code) = (&given.case.value, &given.code.value);
    let found = app.follow_anonymously(case, code).await.unwrap();
    assert_eq!(&found.fields[0].value, case);
    let wrong = app.follow_anonymously(case, "0000-0000-0000-0000").await;
    assert!(matches!(wrong, Err(AppError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_nothing_can_be_asked_without_a_name_and_nothing_waits() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    phone.sandbox.faults().set("/v1/inquiry-topics", Fault::Drop);
    assert!(matches!(app.anonymous().await.err(), Some(AppError::Offline(_))));
    phone.sandbox.faults().clear();
    let mut screen = app.anonymous().await.unwrap();
    assert!(!app.send_anonymously(&mut screen).await.unwrap(), "something must be filled in first");
    assert!(screen.state().unwrap().form.problem.is_some());
}
