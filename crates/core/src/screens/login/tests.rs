use std::sync::LazyLock;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{LoginStep, LoginView, ProblemKind};
use crate::api::wire::LoginMethod;
use crate::auth::{AuthState, BrowserWait, CodeWait, EndedSession, SessionEnd, UserId};
use crate::company::{AreaId, Company};
use crate::error::{AppError, Cause, LoginProblem};
use crate::i18n::Language;
use crate::secure_store::Secret;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn methods() -> Vec<LoginMethod> {
    vec![LoginMethod::BankId, LoginMethod::BankIdMobile, LoginMethod::Sms, LoginMethod::Email]
}

fn choosing() -> AuthState {
    AuthState::ChoosingMethod { methods: methods() }
}

fn code(tries_left: Option<u32>) -> AuthState {
    AuthState::WaitingForCode(CodeWait {
        method: LoginMethod::Sms,
        sent_to: "••• •• 001".to_owned(),
        expires_at: at("2026-11-20T17:35:00Z"),
        resend_after: at("2026-11-20T17:30:30Z"),
        tries_left,
        methods: methods(),
    })
}

fn browser() -> AuthState {
    AuthState::WaitingForBrowser(BrowserWait {
        method: LoginMethod::BankId,
        address: Secret::new("https://nett.example/oauth/authorize?state=s"),
        expires_at: at("2026-11-20T17:45:00Z"),
        methods: methods(),
    })
}

/// The screen at 18:30.
fn view(auth: &AuthState) -> LoginView<'_> {
    static COMPANY: LazyLock<Company> = LazyLock::new(|| Company::norgesnett().unwrap());
    static AREA: LazyLock<AreaId> = LazyLock::new(|| AreaId::new("askoy"));
    LoginView {
        auth,
        entering: None,
        ended: None,
        unsent: 0,
        problem: None,
        area: Some(&AREA),
        company: &COMPANY,
        now: at("2026-11-20T17:30:10Z"),
        language: Language::Nb,
    }
}

#[test]
fn every_step_in_both_languages() {
    for (language, name) in [(Language::Nb, "nb"), (Language::En, "en")] {
        let in_language = |auth: &AuthState, entering| LoginView { entering, language, ..view(auth) }.state();
        let choice = in_language(&choosing(), None);
        let steps = [
            choice.step.clone(),
            in_language(&AuthState::SignedOut, None).step,
            in_language(&choosing(), Some(LoginMethod::Sms)).step,
            in_language(&choosing(), Some(LoginMethod::Email)).step,
            in_language(&code(None), Some(LoginMethod::Sms)).step,
            in_language(&code(Some(2)), None).step,
            in_language(&browser(), None).step,
        ];
        insta::assert_json_snapshot!(name, (choice.areas, steps));
    }
}

#[test]
fn a_code_that_is_over_cannot_be_entered_but_another_can_be_asked_for() {
    let field = |auth: &AuthState, now: &str| match (LoginView { now: at(now), ..view(auth) }).state().step {
        LoginStep::Code(field) => field,
        other => panic!("{other:?}"),
    };
    let fresh = field(&code(None), "2026-11-20T17:30:00.5Z");
    assert!(fresh.open && fresh.resend.wait.unwrap().contains("30 sekunder"));
    for over in [field(&code(None), "2026-11-20T17:35:00Z"), field(&code(Some(0)), "2026-11-20T17:31:00Z")] {
        assert!(!over.open && over.resend.wait.is_none() && over.tries.is_none());
        assert!(over.validity.contains("Be om en ny"), "{}", over.validity);
    }
}

#[test]
fn a_browser_that_took_too_long_is_said_to_have() {
    let state = LoginView { now: at("2026-11-20T17:45:00Z"), ..view(&browser()) }.state();
    let LoginStep::Browser(panel) = state.step else { panic!("{:?}", state.step) };
    assert!(panel.until.contains("for lang tid"), "{}", panel.until);
}

#[test]
fn why_a_session_ended_is_said_until_somebody_signs_in_and_what_waits_for_that() {
    let ended = |why, unsent| {
        let ended = EndedSession { user: Some(UserId::new("c-1")), why };
        let state = LoginView { ended: Some(&ended), unsent, ..view(&choosing()) }.state();
        let notice = state.ended.unwrap();
        format!("{} {}", notice.text, notice.unsent.unwrap_or_default())
    };
    let all = [ended(SessionEnd::Expired, 0), ended(SessionEnd::Revoked, 2), ended(SessionEnd::KeyLost, 1)];
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_problem_says_what_to_do_and_whom_to_ask() {
    let said = |error: AppError| {
        let state = LoginView { problem: Some(&error), ..view(&choosing()) }.state();
        let notice = state.problem.unwrap();
        let contact = notice.contact.map(|contact| format!(" [{} → {}]", contact.text, contact.link));
        format!("{:?}: {}{}", notice.kind, notice.text, contact.unwrap_or_default())
    };
    let cause = || Cause::new("cause");
    let all = [
        said(AppError::Offline(cause())),
        said(AppError::ServerTrouble { retry_after: None, cause: cause() }),
        said(AppError::Maintenance { until: None }),
        said(AppError::Maintenance { until: Some(at("2026-11-20T19:00:00Z")) }),
        said(AppError::AppTooOld),
        said(AppError::LocalData(cause())),
        said(LoginProblem::InvalidNumber.into()),
        said(LoginProblem::WrongCode { tries_left: Some(1) }.into()),
        said(LoginProblem::TooManyCodes { retry_after: Duration::from_mins(12) }.into()),
        said(LoginProblem::NotACustomer.into()),
        said(LoginProblem::PersonNotACustomer.into()),
        said(LoginProblem::BankIdNotAvailable.into()),
        said(LoginProblem::Cancelled.into()),
    ];
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_company_with_a_number_is_called_and_one_without_is_found_on_the_web() {
    let mut company = Company::norgesnett().unwrap();
    company.contact.customer_service = Some("+4721000000".to_owned().try_into().unwrap());
    let error = AppError::from(LoginProblem::NotACustomer);
    let auth = choosing();
    let state = LoginView { problem: Some(&error), ..view(&auth) }.state();
    assert_eq!(state.problem.unwrap().contact.unwrap().link, "https://norgesnett.no");
    let view = LoginView { problem: Some(&error), company: &company, ..view(&auth) };
    assert_eq!(view.state().problem.unwrap().contact.unwrap().link, "tel:+4721000000");
}

#[test]
fn while_nobody_knows_the_ways_it_says_so_and_why() {
    let none = |auth: &AuthState, problem: Option<&AppError>| match (LoginView { problem, ..view(auth) })
        .state()
        .step
    {
        LoginStep::Choose(choice) => choice.none,
        other => panic!("{other:?}"),
    };
    let offline = AppError::Offline(Cause::new("cause"));
    assert!(none(&AuthState::SignedOut, None).is_some());
    assert_eq!(none(&AuthState::SignedOut, Some(&offline)), None, "the problem says it");
    let nothing = none(&AuthState::ChoosingMethod { methods: vec![] }, None).unwrap();
    assert!(nothing.contains("ikke mulig"), "{nothing}");
    assert_eq!(none(&choosing(), None), None);
    let kind = LoginView { problem: Some(&offline), ..view(&choosing()) }.state().problem.unwrap().kind;
    assert_eq!(kind, ProblemKind::Offline);
}
