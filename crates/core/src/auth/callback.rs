use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use openidconnect::url::Url;

use super::{LoginProblem, RedirectAddress};
use crate::secure_store::Secret;

/// What the browser came back with. Nothing in it is to be trusted before its state is.
#[derive(Debug)]
pub(super) struct Callback {
    /// Which login it answers.
    pub state: Secret,
    /// Who says that they answer (RFC 9207).
    pub issuer: Option<String>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a login in the browser.
#[derive(Debug)]
pub(super) enum Outcome {
    /// This is exchanged for tokens.
    Code(Secret),
    /// It did not go through.
    Refused(LoginProblem),
}

impl Callback {
    /// Reads the address that the browser came back to; `None` when it cannot be an answer at `redirect`.
    pub fn read(text: &str, redirect: &RedirectAddress) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        if !redirect.leads_to(&url) {
            return None;
        }
        let mut parameters = BTreeMap::new();
        for (name, value) in url.query_pairs() {
            match parameters.entry(name.into_owned()) {
                Entry::Vacant(place) => drop(place.insert(value.into_owned())),
                // RFC 6749, section 3.1: no parameter stands twice.
                Entry::Occupied(_) => return None,
            }
        }
        let mut take = |name| parameters.remove(name).filter(|value: &String| !value.is_empty());
        let state = Secret::new(take("state")?);
        let (issuer, code, error) = (take("iss"), take("code"), take("error"));
        let outcome = match (code, error) {
            (Some(code), None) => Outcome::Code(Secret::new(code)),
            (None, Some(error)) => {
                Outcome::Refused(problem(&error, &take("error_description").unwrap_or_default()))
            }
            _ => return None,
        };
        Some(Self { state, issuer, outcome })
    }
}

/// The contract's table: what each refusal means to the customer.
fn problem(error: &str, description: &str) -> LoginProblem {
    match (error, description) {
        ("access_denied", "not_a_customer") => LoginProblem::PersonNotACustomer,
        ("access_denied", "method_not_available") => LoginProblem::BankIdNotAvailable,
        ("access_denied", "cancelled") => LoginProblem::Cancelled,
        ("access_denied", "acr_too_low") => LoginProblem::LevelTooLow,
        ("access_denied", _) => LoginProblem::Denied,
        ("temporarily_unavailable", _) => LoginProblem::IdPortenAway,
        ("server_error", "idporten_answer_refused") => LoginProblem::IdPortenNotTrusted,
        ("invalid_request" | "invalid_scope" | "unsupported_response_type" | "unauthorized_client", _) => {
            LoginProblem::AskedWrongly
        }
        _ => LoginProblem::LoginServerFailed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Option<Callback> {
        let redirect = "com.example.kundeapp:/login/callback".parse().unwrap();
        Callback::read(&format!("com.example.kundeapp:/login/callback?{query}"), &redirect)
    }

    #[test]
    fn every_refusal_of_the_contract_is_a_problem_of_its_own() {
        for (error, description, expected) in [
            ("access_denied", "not_a_customer", LoginProblem::PersonNotACustomer),
            ("access_denied", "method_not_available", LoginProblem::BankIdNotAvailable),
            ("access_denied", "cancelled", LoginProblem::Cancelled),
            ("access_denied", "acr_too_low", LoginProblem::LevelTooLow),
            ("access_denied", "of_next_year", LoginProblem::Denied),
            ("temporarily_unavailable", "idporten_unavailable", LoginProblem::IdPortenAway),
            ("server_error", "idporten_answer_refused", LoginProblem::IdPortenNotTrusted),
            ("server_error", "server_error", LoginProblem::LoginServerFailed),
            ("invalid_request", "nonce", LoginProblem::AskedWrongly),
            ("invalid_scope", "", LoginProblem::AskedWrongly),
            ("unsupported_response_type", "", LoginProblem::AskedWrongly),
            ("of_next_year", "", LoginProblem::LoginServerFailed),
        ] {
            let callback = read(&format!("error={error}&error_description={description}&state=s")).unwrap();
            assert!(matches!(callback.outcome, Outcome::Refused(problem) if problem == expected), "{error}");
        }
    }

    #[test]
    fn what_is_no_answer_is_not_read() {
        for query in [
            "",
            "code=c",
            "state=s",
            "state=&code=c",
            "state=s&code=c&error=access_denied",
            "state=s&state=t&code=c",
            "state=s&code=c&code=d",
        ] {
            assert!(read(query).is_none(), "{query}");
        }
        let redirect = "http://127.0.0.1:4000/callback".parse().unwrap();
        for elsewhere in
            ["", "http://127.0.0.1:4001/callback?state=s&code=c", "com.example:/callback?state=s&code=c"]
        {
            assert!(Callback::read(elsewhere, &redirect).is_none(), "{elsewhere}");
        }
    }

    #[test]
    fn nothing_secret_of_an_answer_is_printed() {
        let printed = format!("{:?}", read("state=secret-s&code=secret-c&iss=https://nett.example").unwrap());
        assert!(!printed.contains("secret-") && printed.contains("nett.example"), "{printed}");
    }
}
