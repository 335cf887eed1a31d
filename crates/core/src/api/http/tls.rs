use std::sync::Arc;

use reqwest::Certificate;
use rustls::crypto::ring;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;

/// Makes ring the process's cryptography for TLS, unless something else was chosen before.
pub(super) fn install_provider() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Losing the race to another thread is fine: then there is a provider.
        drop::<Result<(), Arc<_>>>(ring::default_provider().install_default());
    }
}

/// Mozilla's root certificates, the only ones trusted: a phone's own store needs a context that Rust does not have.
pub(super) fn roots() -> Vec<Certificate> {
    TLS_SERVER_ROOT_CERTS.iter().filter_map(|der| Certificate::from_der(der).ok()).collect()
}
