use super::App;
use crate::api::http::Refusal;
use crate::api::wire::InquiryTopics;
use crate::api::{Anonymous, ApiError};
use crate::error::AppError;
use crate::outbox::idempotency_key;
use crate::screens::Desk;
use crate::screens::anonymous::{AnonymousAnswer, AnonymousScreen};

/// Asking without a name. Nothing of it is kept on this device, so it needs a network; each call has a connection of its own.
impl App {
    /// Spør uten navn, with what one may ask about so.
    ///
    /// # Errors
    /// When the server is not reached; when the area's file cannot be opened.
    pub async fn anonymous(&self) -> Result<AnonymousScreen, AppError> {
        let topics = self.nobody()?.topics().await?;
        let desk = self.nobodys_desk().await?;
        Ok(AnonymousScreen::new(desk, &topics))
    }

    /// Sends it. Says whether the server has it, and the screen shows what opens the case; if not, the fields show what must be
    /// corrected. An answer that is lost on the way is asked for once more under the same key.
    ///
    /// # Errors
    /// When the server is not reached, or says no.
    pub async fn send_anonymously(&self, screen: &mut AnonymousScreen) -> Result<bool, AppError> {
        let Some((topic, text)) = screen.letter() else { return Ok(false) };
        let (nobody, key) = (self.nobody()?, idempotency_key()?);
        let answer = match nobody.ask(&key, &topic, &text).await {
            Err(ApiError::Http(_)) => nobody.ask(&key, &topic, &text).await,
            answer => answer,
        };
        match answer {
            Ok(receipt) => {
                screen.received(receipt);
                Ok(true)
            }
            Err(ApiError::Refused(Refusal::Invalid { errors })) => {
                screen.refused(errors);
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// How a case stands, for who has its number and its code.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the two do not belong together; when the server is not reached.
    pub async fn follow_anonymously(&self, case: &str, code: &str) -> Result<AnonymousAnswer, AppError> {
        let nobody = self.nobody()?;
        let inquiry = nobody.follow_up(case.trim(), code.trim()).await?;
        // Its name is worth no failure.
        let topics = nobody.topics().await.unwrap_or_else(|_| InquiryTopics::default());
        Ok(AnonymousAnswer::of(&self.nobodys_desk().await?, &inquiry, &topics))
    }

    fn nobody(&self) -> Result<Anonymous, AppError> {
        let config = &self.inner.config;
        Ok(Anonymous::connect(config.company.server.clone(), &config.http)?)
    }

    async fn nobodys_desk(&self) -> Result<Desk, AppError> {
        let app = self.clone();
        self.inner.runtime.spawn_blocking(move || app.area_desk()).await.map_err(AppError::unexpected)?
    }
}
