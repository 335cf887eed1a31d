use super::{LoginView, MethodChoice, MethodIcon, MethodRow};
use crate::api::wire::LoginMethod;
use crate::auth::AuthState;

impl LoginView<'_> {
    /// The ways to sign in.
    pub(super) fn choice(&self) -> MethodChoice {
        let methods: Vec<_> = self.auth.methods().iter().map(|method| self.row(*method)).collect();
        let asked = matches!(self.auth, AuthState::ChoosingMethod { .. });
        let none = match (methods.is_empty(), asked) {
            (false, _) => None,
            (true, true) => Some(self.texts().text("login-method-none")),
            // The problem says it better.
            (true, false) if self.problem.is_some() => None,
            (true, false) => Some(self.texts().text("login-method-asking")),
        };
        MethodChoice { title: self.texts().text("login-method-title"), methods, none }
    }

    /// A method's name.
    pub(super) fn method_name(&self, method: LoginMethod) -> String {
        self.texts().text(match method {
            LoginMethod::BankId => "login-method-bankid",
            LoginMethod::BankIdMobile => "login-method-bankid-mobile",
            LoginMethod::Sms => "login-method-sms",
            LoginMethod::Email => "login-method-email",
        })
    }

    fn row(&self, method: LoginMethod) -> MethodRow {
        let label = self.method_name(method);
        let hint = if method.sends_code() { "login-method-code-hint" } else { "login-method-browser-hint" };
        let hint = self.texts().text(hint);
        let icon = match method {
            LoginMethod::BankId => MethodIcon::IdentityCard,
            LoginMethod::BankIdMobile => MethodIcon::Telephone,
            LoginMethod::Sms => MethodIcon::TextMessage,
            LoginMethod::Email => MethodIcon::Envelope,
        };
        MethodRow { method, spoken: format!("{label}, {hint}"), label, hint, icon }
    }
}
