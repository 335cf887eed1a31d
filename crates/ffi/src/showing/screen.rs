use std::time::Duration;

use kundeapp_core::error::AppError;
use kundeapp_core::store::StoreError;

/// A screen of the core, as far as all are alike.
pub trait CoreScreen: Sized + Send + Sync + 'static {
    /// What it shows.
    type State: Clone + PartialEq + Send + Sync + 'static;

    /// The same with what `shown` has in view; most screens have only one view.
    #[must_use]
    fn with_view_of(self, _shown: &Self) -> Self {
        self
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn state(&self) -> Result<Self::State, AppError>;

    /// When a state like `shown` may be another by time alone: a countdown.
    #[must_use]
    fn again_after(_shown: &Self::State) -> Option<Duration> {
        None
    }
}

/// An error of a core's screen: they have two kinds.
pub trait ScreenError {
    /// As the app has it.
    fn of_app(self) -> AppError;
}

impl ScreenError for AppError {
    fn of_app(self) -> AppError {
        self
    }
}

impl ScreenError for StoreError {
    fn of_app(self) -> AppError {
        AppError::local_data(self)
    }
}

/// Declares the object, the listener and the subscription of a screen: `subscribe` and `state` are the same for all, and UniFFI
/// has no generics.
macro_rules! shown {
    ($(#[$about:meta])* $object:ident, $listener:ident, $shown:ident: $core:ty => $state:ident) => {
        $(#[$about])*
        #[derive(uniffi::Object)]
        pub struct $object {
            shown: std::sync::Arc<$crate::showing::Shown<$core>>,
        }

        /// Hears of the screen's later states. Throwing ends it.
        #[uniffi::export(with_foreign)]
        pub trait $listener: Send + Sync {
            /// The screen looks like this now.
            fn on_state(&self, state: $state) -> Result<(), $crate::ListenerGone>;
            /// There is no state to show now, and why.
            fn on_failure(&self, failure: $crate::FailureState) -> Result<(), $crate::ListenerGone>;
        }

        /// The present state, and what keeps later ones coming.
        #[derive(uniffi::Record)]
        pub struct $shown {
            /// What to draw now.
            pub first: $state,
            /// Drop it to stop.
            pub subscription: std::sync::Arc<$crate::Subscription>,
        }

        impl $object {
            /// The screen of `app` that `open` opens.
            pub(crate) fn of(
                app: &kundeapp_core::app::App,
                open: impl Fn(&kundeapp_core::app::App) -> Result<$core, kundeapp_core::error::AppError>
                + Send
                + Sync
                + 'static,
            ) -> std::sync::Arc<Self> {
                std::sync::Arc::new(Self { shown: $crate::showing::Shown::new(app.clone(), open) })
            }
        }

        #[uniffi::export]
        impl $object {
            /// What to draw.
            pub async fn state(&self) -> Result<$state, $crate::AppFailure> {
                self.shown.state().await
            }

            /// The present state at once, and later ones to `listener` for as long as the subscription is kept.
            pub async fn subscribe(
                &self,
                listener: std::sync::Arc<dyn $listener>,
            ) -> Result<$shown, $crate::AppFailure> {
                struct Foreign(std::sync::Arc<dyn $listener>);

                impl $crate::showing::Listener<$state> for Foreign {
                    fn state(&self, state: $state) -> Result<(), $crate::ListenerGone> {
                        self.0.on_state(state)
                    }

                    fn failure(&self, failure: $crate::FailureState) -> Result<(), $crate::ListenerGone> {
                        self.0.on_failure(failure)
                    }
                }

                let (first, subscription) = self.shown.subscribe(Foreign(listener)).await?;
                Ok($shown { first, subscription })
            }
        }
    };
}

/// A screen of the core; `with_view_of` where there is more than one view of it.
macro_rules! screen {
    (
        $(#[$about:meta])*
        $object:ident, $listener:ident, $shown:ident: $core:ty => $state:ident $(, $with_view_of:ident)?
    ) => {
        $crate::showing::shown! { $(#[$about])* $object, $listener, $shown: $core => $state }

        impl $crate::showing::CoreScreen for $core {
            type State = $state;

            $(
                fn with_view_of(self, shown: &Self) -> Self {
                    Self::$with_view_of(self, shown)
                }
            )?

            fn state(&self) -> Result<$state, kundeapp_core::error::AppError> {
                Self::state(self).map_err($crate::showing::ScreenError::of_app)
            }
        }
    };
}

pub(crate) use {screen, shown};
