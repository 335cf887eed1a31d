use crate::app::{Answer, App, config};

async fn of_the_desk(app: &App, path: &str) -> u16 {
    Answer::of(app.http.post(app.url(path))).await.status.as_u16()
}

async fn methods(app: &App) -> Answer {
    Answer::of(app.http.get(app.url("/v1/login-methods")).header("kundeapp-version", "1.0.0")).await
}

#[tokio::test]
async fn the_operator_closes_breaks_and_mends_the_service_of_a_process() {
    let mut allowing = config();
    allowing.faults.allow_header = true;
    let app = App::start_with(allowing).await;
    assert_eq!(of_the_desk(&app, "/operator/maintenance?until=2026-11-21T12:00:00Z").await, 204);
    assert_eq!(methods(&app).await.problem(), (503, "maintenance"));
    assert_eq!(of_the_desk(&app, "/operator/mend").await, 204);
    assert_eq!(methods(&app).await.status, 200);
    assert_eq!(of_the_desk(&app, "/operator/oldest-app?version=99.0.0").await, 204);
    assert_eq!(methods(&app).await.problem(), (426, "app_too_old"));
    assert_eq!(of_the_desk(&app, "/operator/mend").await, 204);
    assert_eq!(of_the_desk(&app, "/operator/fault?path=/&fault=500&times=1").await, 204);
    assert_eq!(methods(&app).await.problem(), (500, "server_error"));
    assert_eq!(methods(&app).await.status, 200);
    for wrong in ["/operator/oldest-app?version=new", "/operator/fault?path=/&fault=flood", "/operator/fault"]
    {
        assert_eq!(of_the_desk(&app, wrong).await, 400, "{wrong}");
    }
}

#[tokio::test]
async fn nobody_is_the_operator_of_a_sandbox_that_was_not_started_so() {
    let app = App::start().await;
    assert_eq!(of_the_desk(&app, "/operator/fault?path=/&fault=500").await, 404);
    assert_eq!(methods(&app).await.status, 200);
}
