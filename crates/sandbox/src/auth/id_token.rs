//! Who has logged in and how, signed for the app. It never says a national identity number. `sid` names the session, so
//! that the token can end it (OpenID Connect RP-Initiated Logout).

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::session::ACCESS_LIFETIME;
use crate::db::sessions::LoginSession;
use crate::state::AppState;

/// The id token of a session.
pub fn id_token(state: &AppState, session: &LoginSession, now: DateTime<Utc>) -> String {
    let mut claims = json!({
        "iss": &*state.issuer,
        "sub": session.customer,
        "aud": state.profile.client_id,
        "iat": now.timestamp(),
        "exp": (now + ACCESS_LIFETIME).timestamp(),
        "amr": session.amr.split(' ').collect::<Vec<_>>(),
        "sid": session.id.to_string(),
    });
    if let (Some(nonce), Value::Object(claims)) = (&session.nonce, &mut claims) {
        claims.insert("nonce".to_owned(), json!(nonce));
    }
    state.keys.sign(&claims)
}
