use std::pin::Pin;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

use crate::api::ApiError;
use crate::api::http::{Answer, HttpClient, HttpError, Refusal};

/// Lets the OpenID library speak through the app's own client: its roots, its limits, its timeouts.
pub(super) struct OidcHttp<'a>(pub &'a HttpClient);

impl<'c> AsyncHttpClient<'c> for OidcHttp<'_> {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, ApiError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let request = request.try_into().map_err(HttpError::Request)?;
            let answer = self.0.execute(request).await?;
            match Refusal::of(&answer) {
                // What OAuth itself says no with; the rest is about the whole service.
                None | Some(Refusal::Other { .. } | Refusal::TokenRefused | Refusal::NotFound) => {
                    Ok(response(answer))
                }
                Some(refusal) => Err(refusal.into()),
            }
        })
    }
}

fn response(answer: Answer) -> HttpResponse {
    let (status, headers, body) = answer.into_parts();
    let mut response = HttpResponse::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
