use chrono::{DateTime, TimeDelta, Utc};

use super::{BrowserPanel, CodeField, Keyboard, LoginStep, LoginView, RecipientField, ResendButton};
use crate::api::wire::LoginMethod;
use crate::auth::{AuthState, BrowserWait, CodeWait};

impl LoginView<'_> {
    /// How far the login has come.
    pub(super) fn step(&self) -> LoginStep {
        match (self.auth, self.entering) {
            (AuthState::SignedIn { .. }, _) => LoginStep::SignedIn,
            (AuthState::WaitingForCode(wait), _) => LoginStep::Code(self.code(wait)),
            (AuthState::WaitingForBrowser(wait), _) => LoginStep::Browser(self.browser(wait)),
            (_, Some(method)) => LoginStep::Recipient(self.recipient(method)),
            (_, None) => LoginStep::Choose(self.choice()),
        }
    }

    fn recipient(&self, method: LoginMethod) -> RecipientField {
        let (label, keyboard) = match method {
            LoginMethod::Sms => ("login-mobile-label", Keyboard::Telephone),
            _ => ("login-email-label", Keyboard::Email),
        };
        RecipientField {
            title: self.method_name(method),
            method,
            label: self.texts().text(label),
            keyboard,
            submit: self.texts().text("login-send-code"),
            back: self.texts().text("login-back"),
        }
    }

    fn code(&self, wait: &CodeWait) -> CodeField {
        let texts = self.texts();
        let open = self.now < wait.expires_at && wait.tries_left != Some(0);
        let validity = if open {
            texts.text_with("login-code-valid", [("time", self.format().clock(wait.expires_at).into())])
        } else {
            texts.text("login-code-over")
        };
        let tries = wait.tries_left.filter(|tries| *tries > 0 && open);
        let seconds = self.seconds_until(wait.resend_after);
        let resend_wait =
            (seconds > 0).then(|| texts.text_with("login-resend-wait", [("seconds", seconds.into())]));
        CodeField {
            title: texts.text("login-code-title"),
            sent: texts.text_with("login-code-sent", [("to", wait.sent_to.as_str().into())]),
            validity,
            tries: tries.map(|tries| texts.text_with("login-code-tries", [("tries", tries.into())])),
            open,
            label: texts.text("login-code-label"),
            submit: texts.text("login-submit"),
            resend: ResendButton {
                label: texts.text("login-resend"),
                wait: resend_wait,
                after: wait.resend_after,
            },
            back: texts.text("login-back"),
            expires_at: wait.expires_at,
        }
    }

    fn browser(&self, wait: &BrowserWait) -> BrowserPanel {
        let texts = self.texts();
        let until = if self.now < wait.expires_at {
            texts.text_with("login-browser-until", [("time", self.format().clock(wait.expires_at).into())])
        } else {
            texts.text("login-problem-expired")
        };
        BrowserPanel {
            title: self.method_name(wait.method),
            lead: texts.text("login-browser-lead"),
            until,
            reopen: texts.text("login-browser-reopen"),
            back: texts.text("login-back"),
            expires_at: wait.expires_at,
        }
    }

    /// Whole seconds, rounded up; none when it has passed.
    fn seconds_until(&self, instant: DateTime<Utc>) -> u32 {
        let left = instant.signed_duration_since(self.now).max(TimeDelta::zero());
        u32::try_from(left.num_milliseconds().saturating_add(999) / 1000).unwrap_or(u32::MAX)
    }
}
