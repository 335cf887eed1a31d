use std::sync::Arc;

use crate::api::ApiClient;
use crate::auth::UserId;
use crate::store::Store;
use crate::sync::Syncer;

/// One user's data on this device, and what keeps it up to date.
pub(super) struct UserSession {
    pub user: UserId,
    pub store: Arc<Store>,
    pub syncer: Syncer<ApiClient>,
}
