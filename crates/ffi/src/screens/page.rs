/// A page of Kundeservice: fetched when it is opened, and not by a sync.
macro_rules! page {
    ($object:ident, $kind:ident) => {
        #[uniffi::export]
        impl $object {
            /// Fetches the page anew, when it is opened and when the customer pulls it down. What was here stays when it cannot.
            pub async fn refresh(&self) -> Result<(), $crate::AppFailure> {
                let app = self.shown.app().clone();
                let page = kundeapp_core::api::wire::PageKind::$kind;
                self.shown.ask(async move { app.refresh_page(page).await }).await
            }
        }
    };
}

pub(super) use page;
