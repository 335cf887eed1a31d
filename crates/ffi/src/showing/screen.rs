use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

/// A screen of the core, as far as all are alike.
pub trait CoreScreen: Sized + Send + Sync + 'static {
    /// What it shows.
    type State: Clone + PartialEq + Send + Sync + 'static;

    /// The screen on the present data.
    ///
    /// # Errors
    /// As [`App`] has them.
    fn open(app: &App) -> Result<Self, AppError>;

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
            /// The screen of `app` as it opens.
            pub(crate) fn of(app: kundeapp_core::app::App) -> std::sync::Arc<Self> {
                std::sync::Arc::new(Self { shown: $crate::showing::Shown::new(app) })
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

/// A screen that the core's app opens with its method `open`; `with_view_of` where there is more than one view of it.
macro_rules! screen {
    (
        $(#[$about:meta])*
        $object:ident, $listener:ident, $shown:ident: $core:ty => $state:ident, $open:ident $(, $with_view_of:ident)?
    ) => {
        $crate::showing::shown! { $(#[$about])* $object, $listener, $shown: $core => $state }

        impl $crate::showing::CoreScreen for $core {
            type State = $state;

            fn open(app: &kundeapp_core::app::App) -> Result<Self, kundeapp_core::error::AppError> {
                app.$open()
            }

            $(
                fn with_view_of(self, shown: &Self) -> Self {
                    Self::$with_view_of(self, shown)
                }
            )?

            fn state(&self) -> Result<$state, kundeapp_core::error::AppError> {
                Self::state(self).map_err(kundeapp_core::error::AppError::local_data)
            }
        }
    };
}

pub(crate) use {screen, shown};
