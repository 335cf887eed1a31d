//! A device whose clock is a day wrong.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::bench::{Bench, http};
use super::browser::begin;
use crate::api::TokenSource;
use crate::auth::{Auth, AuthConfig, AuthState, Clock};

/// The company's clock, and how far from it the device's is.
struct Wrong(kundeapp_sandbox::Clock, TimeDelta);

impl Clock for Wrong {
    fn now(&self) -> DateTime<Utc> {
        self.0.now() + self.1
    }
}

fn device(bench: &Bench, days: i64) -> Auth {
    let clock = Wrong(bench.sandbox.clock().clone(), TimeDelta::days(days));
    Auth::new(AuthConfig::new("kundeapp"), http(&bench.sandbox), bench.store.clone(), Arc::new(clock))
}

#[tokio::test]
async fn a_code_signs_in_and_tokens_are_renewed_when_they_should_be() {
    for days in [-400, -1, 1, 400] {
        let mut bench = Bench::new().await;
        bench.auth = device(&bench, days);
        let code = bench.ask_for_code().await;
        let AuthState::WaitingForCode(wait) = bench.auth.state() else { panic!("{:?}", bench.auth.state()) };
        let now = bench.sandbox.clock().now();
        assert_eq!(bench.auth.now(), now, "{days}");
        assert_eq!(
            (wait.expires_at - now, wait.resend_after - now),
            (TimeDelta::minutes(5), TimeDelta::seconds(30))
        );
        bench.submit(&code).await.unwrap();
        let token = bench.auth.token().await.unwrap();
        bench.sandbox.clock().advance(Duration::from_mins(9));
        assert_eq!(bench.auth.token().await.unwrap(), token, "{days}: not before it is time");
        bench.sandbox.clock().advance(Duration::from_mins(1));
        assert_ne!(bench.auth.token().await.unwrap(), token, "{days}");
        assert!(bench.api(&bench.auth).customer().await.is_ok());
        let restarted = device(&bench, days);
        restarted.restore().await.unwrap();
        assert!(
            bench.api(&restarted).customer().await.is_ok(),
            "{days}: before any answer has told the time"
        );
        assert!(restarted.log_out().await.unwrap().ended_on_server);
    }
}

#[tokio::test]
async fn a_login_in_the_browser_outlasts_the_app_and_expires_when_it_should() {
    for days in [-1, 1] {
        let bench = Bench::new().await;
        let wait = begin(&device(&bench, days)).await;
        assert_eq!(wait.expires_at - bench.sandbox.clock().now(), TimeDelta::minutes(15));
        bench.sandbox.clock().advance(Duration::from_mins(14));
        let restarted = device(&bench, days);
        assert_eq!(restarted.restore().await.unwrap(), AuthState::WaitingForBrowser(wait), "{days}");
        bench.sandbox.clock().advance(Duration::from_mins(1));
        assert_eq!(device(&bench, days).restore().await.unwrap(), AuthState::SignedOut, "{days}");
    }
}
