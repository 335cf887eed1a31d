//! What an id token of ID-porten must say before it is believed.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::error::BrokerError;
use super::text;
use crate::config::LoginMethod;
use crate::person::Pid;

/// The levels of assurance that will do.
const LEVELS: [&str; 2] = ["idporten-loa-substantial", "idporten-loa-high"];

/// Who logged in at ID-porten, and how. `Debug` does not show who.
#[derive(Debug)]
pub struct Identity {
    pub pid: Pid,
    pub method: LoginMethod,
}

/// What the company knows beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    pub issuer: &'a str,
    pub audience: &'a str,
    pub nonce: &'a str,
    pub now: DateTime<Utc>,
}

/// Checks the claims of a token whose signature is right.
pub fn check(claims: &Value, expected: &Expected<'_>) -> Result<Identity, BrokerError> {
    let must_be = |name: &'static str, value: &str| {
        if text(claims, name)? == value { Ok(()) } else { Err(BrokerError::Claim(name)) }
    };
    must_be("iss", expected.issuer)?;
    must_be("aud", expected.audience)?;
    must_be("nonce", expected.nonce)?;
    let expires = claims.get("exp").and_then(Value::as_i64).ok_or(BrokerError::Missing("exp"))?;
    if expires <= expected.now.timestamp() {
        return Err(BrokerError::Claim("exp"));
    }
    if !LEVELS.contains(&text(claims, "acr")?) {
        return Err(BrokerError::LowLevel);
    }
    let pid = Pid::parse(text(claims, "pid")?).map_err(|_| BrokerError::Claim("pid"))?;
    Ok(Identity { pid, method: method(claims).ok_or(BrokerError::Claim("amr"))? })
}

fn method(claims: &Value) -> Option<LoginMethod> {
    match claims.get("amr")?.as_array()?.first()?.as_str()? {
        "BankID" => Some(LoginMethod::BankId),
        "BankID Mobil" => Some(LoginMethod::BankIdMobile),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn claims() -> Value {
        let pid = Pid::of_customer("c-private").unwrap();
        json!({
            "iss": "https://id.example.com", "aud": "company", "nonce": "n", "exp": 100, "acr": "idporten-loa-substantial",
            "amr": ["BankID"], "pid": pid.as_str(),
        })
    }

    fn checked(claims: &Value) -> Result<Identity, BrokerError> {
        let now = DateTime::from_timestamp(99, 0).unwrap();
        check(claims, &Expected { issuer: "https://id.example.com", audience: "company", nonce: "n", now })
    }

    #[test]
    fn a_right_token_says_who_and_how() {
        let identity = checked(&claims()).unwrap();
        assert_eq!(Some(identity.pid), Pid::of_customer("c-private"));
        assert_eq!(identity.method, LoginMethod::BankId);
    }

    #[test]
    fn each_wrong_or_missing_claim_is_refused() {
        for (name, value) in [
            ("iss", json!("https://id.example.com/")),
            ("aud", json!("another")),
            ("nonce", json!("m")),
            ("exp", json!(99)),
            ("acr", json!("idporten-loa-low")),
            ("amr", json!(["MinID"])),
            ("pid", json!("01019912345")),
        ] {
            let mut wrong = claims();
            wrong[name] = value;
            assert!(checked(&wrong).is_err(), "{name}");
            wrong.as_object_mut().unwrap().remove(name);
            assert!(checked(&wrong).is_err(), "without {name}");
        }
    }
}
