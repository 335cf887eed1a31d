use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode,
    CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::url::Url;
use openidconnect::{
    AdditionalProviderMetadata, AuthType, ClientId, DiscoveryError, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, ProviderMetadata,
};
use serde::{Deserialize, Serialize};

use super::AuthError;
use super::oidc_http::OidcHttp;
use crate::api::ApiError;
use crate::api::http::HttpClient;

/// What the company's discovery document says beyond plain `OpenID` Connect.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Extra {
    authorization_challenge_endpoint: Url,
    revocation_endpoint: Url,
}

impl AdditionalProviderMetadata for Extra {}

type Metadata = ProviderMetadata<
    Extra,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// The `OpenID` library's client with what discovery gives.
pub(super) type OidcClient = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The company's authorisation server, as it describes itself.
pub(super) struct Provider {
    pub client: OidcClient,
    pub challenge: Url,
    pub revocation: Url,
}

impl Provider {
    /// Asks the server that `http` speaks to for its discovery document and its keys.
    ///
    /// All that codes and tokens are sent to must be on that same server.
    pub async fn discover(http: &HttpClient, client_id: &str) -> Result<Self, AuthError> {
        let issuer = IssuerUrl::new(http.base().as_str().to_owned())?;
        let metadata = Metadata::discover_async(issuer, &OidcHttp(http)).await.map_err(discovery_failed)?;
        let extra = metadata.additional_metadata().clone();
        let token = metadata.token_endpoint().ok_or_else(|| protocol("no token endpoint"))?;
        for (name, endpoint) in [
            ("authorization endpoint", metadata.authorization_endpoint().url()),
            ("token endpoint", token.url()),
            ("challenge endpoint", &extra.authorization_challenge_endpoint),
            ("revocation endpoint", &extra.revocation_endpoint),
        ] {
            if !http.base().same_origin(endpoint) {
                return Err(AuthError::ForeignEndpoint(name));
            }
        }
        let client = OidcClient::from_provider_metadata(metadata, ClientId::new(client_id.to_owned()), None)
            .set_auth_type(AuthType::RequestBody);
        Ok(Self {
            client,
            challenge: extra.authorization_challenge_endpoint,
            revocation: extra.revocation_endpoint,
        })
    }
}

fn discovery_failed(error: DiscoveryError<ApiError>) -> AuthError {
    match error {
        DiscoveryError::Request(error) => error.into(),
        DiscoveryError::Parse(error) => protocol(&error.to_string()),
        DiscoveryError::Response(status, ..) => protocol(&format!("status {}", status.as_u16())),
        DiscoveryError::UrlParse(error) => error.into(),
        DiscoveryError::Validation(reason) | DiscoveryError::Other(reason) => protocol(&reason),
        _ => protocol("unknown failure"),
    }
}

fn protocol(reason: &str) -> AuthError {
    AuthError::Protocol { what: "discovery document", reason: reason.to_owned() }
}
