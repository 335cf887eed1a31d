//! What every handler can reach.

use std::sync::Arc;

use crate::auth::broker::Broker;
use crate::auth::keys::SigningKeys;
use crate::clock::Clock;
use crate::company::Played;
use crate::config::{CodeLimits, CompanyProfile};
use crate::content::Content;
use crate::db::Database;
use crate::expiring::Expiring;
use crate::login_methods::LoginMethods;
use crate::nettariff::key_ring;
use crate::phone::Outbox;
use crate::visits::Visits;
use crate::writing::UnderWay;

/// Cheap to clone: handles and shared data.
#[derive(Clone, Debug)]
pub struct AppState {
    /// The base URL, without a slash at the end.
    pub issuer: Arc<str>,
    pub clock: Clock,
    pub database: Database,
    pub keys: Arc<SigningKeys>,
    pub outbox: Outbox,
    pub login_methods: LoginMethods,
    /// The way to ID-porten.
    pub broker: Arc<Broker>,
    pub profile: Arc<CompanyProfile>,
    /// Prices and areas of the company that is played.
    pub company: Played,
    pub code_limits: Arc<CodeLimits>,
    pub content: Content,
    /// Whose web page a code opens.
    pub my_page: Arc<Expiring<String>>,
    pub under_way: UnderWay,
    /// Who has been here without a login.
    pub visits: Visits,
    pub nettariff_keys: key_ring::Keys,
}
