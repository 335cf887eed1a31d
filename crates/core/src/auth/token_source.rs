use super::{Auth, AuthError};
use crate::api::{AccessToken, TokenFuture, TokenSource};

impl TokenSource for Auth {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async move {
            match self.inner.present_token(None)? {
                Some(token) => Ok(token),
                None => Ok(self.renew_in_task(None).await?),
            }
        })
    }

    fn after_refusal(&self, refused: AccessToken) -> TokenFuture<'_> {
        Box::pin(async move { Ok(self.renew_in_task(Some(refused)).await?) })
    }

    fn after_session_end(&self, refused: AccessToken) -> TokenFuture<'_> {
        let inner = self.inner.clone();
        Box::pin(async move {
            let task = tokio::spawn(async move { inner.session_ended(refused).await });
            Ok(task.await.map_err(AuthError::from)??)
        })
    }
}

impl Auth {
    async fn renew_in_task(&self, refused: Option<AccessToken>) -> Result<AccessToken, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move { inner.renew(refused).await }).await?
    }
}
