use serde_json::{Value, json};

use crate::app::{Answer, App, CABIN, CABIN_OWNER, FLAT, HOUSE, PRIVATE};

pub async fn submit(app: &App, token: &str, form: &str, key: u8, values: Value) -> Answer {
    let path = format!("/v1/forms/{form}/submissions");
    app.write(token, &path, &format!("submission-{key:08}"), &json!({ "values": values })).await
}

#[tokio::test]
async fn a_form_is_received_and_gets_a_case_number() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let values = json!({ "point": HOUSE, "email": "privat@example.com", "consent": true });
    let answer = submit(&app, &token, "han-port", 1, values.clone()).await;
    assert_eq!((answer.status.as_u16(), answer.text("case")), (201, "2026-000001"));
    assert_eq!(answer.text("received_at"), "2026-11-21T12:00:00+01:00");
    let case = app.sandbox.cases().await.unwrap().remove(0);
    assert_eq!((case.owner.as_deref(), case.subject.as_str()), (Some("c-private"), "han-port"));
    assert_eq!(serde_json::from_str::<Value>(&case.document).unwrap(), json!({ "values": values }));
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_with_what_is_wrong() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let answer = submit(&app, &token, "account", 1, json!({ "account": "12345678904" })).await;
    assert_eq!(answer.errors(), [("account", "check_digit"), ("consent", "required")]);
    let values = json!({ "organisation": "123456785", "dwellings": "0", "email": "styret", "extra": "x" });
    let answer = submit(&app, &token, "co-operative", 2, values).await;
    assert_eq!(
        answer.errors(),
        [("dwellings", "too_small"), ("email", "not_an_email"), ("extra", "unknown_field")]
    );
    let values = json!({ "point": HOUSE, "email": ["a@example.com"], "consent": "yes" });
    let answer = submit(&app, &token, "han-port", 3, values).await;
    assert_eq!(answer.errors(), [("email", "wrong_type"), ("consent", "wrong_type")]);
    assert_eq!(app.sandbox.cases().await.unwrap(), []);
}

#[tokio::test]
async fn a_point_must_be_the_callers() {
    let app = App::start().await;
    let token = app.access_token(CABIN_OWNER).await;
    let values = |point: &str| json!({ "point": point, "email": "a@example.com", "consent": true });
    let answer = submit(&app, &token, "han-port", 1, values(FLAT)).await;
    assert_eq!(answer.errors(), [("point", "not_your_point")]);
    let unknown = submit(&app, &token, "han-port", 2, values("999900000000999999")).await;
    assert_eq!(unknown.body, answer.body, "as one that does not exist");
    assert_eq!(submit(&app, &token, "han-port", 3, values(CABIN)).await.status, 201);
}

#[tokio::test]
async fn files_must_be_the_callers_unused_of_a_kind_that_is_taken_and_not_too_many() {
    let app = App::start().await;
    let (token, other) = (app.access_token(PRIVATE).await, app.access_token(CABIN_OWNER).await);
    let with = |files: Value| json!({ "point": HOUSE, "reason": "Attest er lagt ved.", "attest": files });
    let mine = app.picture(&token, 1).await;
    let theirs = app.picture(&other, 2).await;
    let errors = |answer: &Answer| {
        answer.errors().iter().map(|(field, code)| format!("{field} {code}")).collect::<Vec<_>>()
    };
    let form = "ams-exemption";
    for (key, files, code) in [
        (1, json!([]), "required"),
        (2, json!([theirs]), "unknown_file"),
        (3, json!([mine, mine]), "unknown_file"),
        (4, json!([mine, mine, mine, mine]), "too_many_files"),
        (5, json!([1]), "wrong_type"),
    ] {
        let answer = submit(&app, &token, form, key, with(files)).await;
        assert_eq!(errors(&answer), [format!("attest {code}")]);
    }
    assert_eq!(submit(&app, &token, form, 6, with(json!([mine]))).await.status, 201);
    let again = submit(&app, &token, form, 7, with(json!([mine]))).await;
    assert_eq!(errors(&again), ["attest unknown_file"], "it belongs to a case");
    let paper = app
        .write_bytes(&token, "/v1/attachments", "a-paper-000000001", "application/pdf", b"%PDF-1.7".to_vec())
        .await;
    let values = json!({ "own": "yes", "address": "Storebotn 1", "description": "Bjørk",
        "picture": [paper.text("id")] });
    let answer = submit(&app, &token, "tree-felling", 8, values).await;
    assert_eq!(answer.errors(), [("picture", "wrong_media_type")]);
}

#[tokio::test]
async fn a_submission_needs_a_login_a_form_that_exists_and_json() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    assert_eq!(submit(&app, "made-up", "account", 1, json!({})).await.problem(), (401, "token_expired"));
    assert_eq!(submit(&app, &token, "no-such-form", 1, json!({})).await.problem(), (404, "not_found"));
    let path = "/v1/forms/account/submissions";
    for (key, body) in [("not-an-object-01", json!([])), ("values-missing-01", json!({}))] {
        let answer = app.write(&token, path, key, &body).await;
        assert_eq!(answer.problem(), (400, "invalid_request"), "{body}");
    }
    let long = vec![b' '; 300 << 10];
    let answer = app.write_bytes(&token, path, "far-too-long-000", "application/json", long).await;
    assert_eq!(answer.problem(), (413, "too_large"));
}
