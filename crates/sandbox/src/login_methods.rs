//! Which ways to log in are switched on, at this moment.

use std::sync::{Arc, PoisonError, RwLock};

use crate::config::LoginMethod;

/// A handle on the methods that are switched on, in the order to show; clones share them.
#[derive(Clone, Debug)]
pub struct LoginMethods(Arc<RwLock<Vec<LoginMethod>>>);

impl LoginMethods {
    pub(crate) fn new(methods: Vec<LoginMethod>) -> Self {
        Self(Arc::new(RwLock::new(methods)))
    }

    /// What is switched on.
    #[must_use]
    pub fn get(&self) -> Vec<LoginMethod> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether a method is switched on.
    #[must_use]
    pub fn has(&self, method: LoginMethod) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains(&method)
    }

    /// Switches exactly these on, from the next call on. Logins under way by another method are refused.
    pub fn set(&self, methods: impl IntoIterator<Item = LoginMethod>) {
        let methods = methods.into_iter().collect();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = methods;
    }
}
