use chrono::{DateTime, Utc};

use crate::auth::{Auth, Clock};

/// The company's time, as its answers tell it: a phone whose clock is wrong must not write a wrong day in a letter.
pub(super) struct CompanyTime(pub Auth);

impl Clock for CompanyTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}
