use super::{EndedNotice, LoginView};
use crate::auth::SessionEnd;

impl LoginView<'_> {
    /// Why one must sign in again, and what waits for that.
    pub(super) fn ended_notice(&self) -> Option<EndedNotice> {
        let why = self.ended?.why;
        let text = self.texts().text(match why {
            SessionEnd::Expired => "login-ended-expired",
            SessionEnd::Revoked => "login-ended-revoked",
            SessionEnd::KeyLost => "login-ended-key-lost",
        });
        let unsent = (self.unsent > 0).then(|| {
            // Without the key nobody can read it any more.
            let id =
                if why == SessionEnd::KeyLost { "login-ended-unsent-lost" } else { "login-ended-unsent" };
            self.texts().text_with(id, [("count", self.unsent.into())])
        });
        Some(EndedNotice { why, text, unsent })
    }
}
