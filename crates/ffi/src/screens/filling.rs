/// What all that is filled in and sent has in common. Everything is kept at once: closing the app loses nothing.
macro_rules! filling {
    ($object:ident) => {
        #[uniffi::export]
        impl $object {
            /// Types or chooses something; kept at once, in the order of the calls.
            pub async fn fill(&self, field: String, text: String) -> Result<(), $crate::AppFailure> {
                self.shown.turn(move |screen| screen.fill(&field, &text)).await
            }

            /// Removes a file.
            pub async fn detach(&self, file: i64) -> Result<(), $crate::AppFailure> {
                self.shown.turn(move |screen| screen.detach(file)).await
            }

            /// Forgets what was filled in.
            pub async fn discard(&self) -> Result<(), $crate::AppFailure> {
                self.shown.turn(|screen| screen.discard()).await
            }

            /// Puts it in the outbox, from where it is sent as soon as that can be. Says whether it is there; if not, something
            /// must be corrected first, and the fields show what.
            pub async fn send(&self) -> Result<bool, $crate::AppFailure> {
                let app = self.shown.app().clone();
                let sent = self.shown.turn(move |screen| {
                    let sent = screen.send()?;
                    if sent.is_some() {
                        app.send_soon();
                    }
                    Ok(sent.is_some())
                });
                sent.await
            }
        }
    };
}

/// A message with pictures.
macro_rules! pictures {
    ($object:ident) => {
        #[uniffi::export]
        impl $object {
            /// Adds a picture. Says whether it goes along; if not, the field shows why.
            pub async fn attach(&self, name: String, bytes: Vec<u8>) -> Result<bool, $crate::AppFailure> {
                self.shown.turn(move |screen| screen.attach(&name, bytes)).await
            }
        }
    };
}

pub(super) use {filling, pictures};
