use kundeapp_core::screens::form::FormState;
use kundeapp_core::screens::hazard::{CallState, EmergencyState, HazardScreen as Core, HazardState};

use super::filling::{filling, pictures};
use crate::AppFailure;
use crate::showing::screen;
use crate::values::ExactNumber;

screen! {
    /// Meld farlig forhold, with what was written before: also while nobody is signed in.
    HazardScreen, HazardListener, HazardShown: Core => HazardState, with_view_of
}

filling!(HazardScreen);
pictures!(HazardScreen);

#[uniffi::export]
impl HazardScreen {
    /// It is where the phone is: degrees north and east of WGS 84.
    pub async fn here(&self, latitude: ExactNumber, longitude: ExactNumber) -> Result<(), AppFailure> {
        self.shown.turn(move |screen| screen.here(latitude, longitude)).await
    }
}

/// What Meld farlig forhold shows.
#[uniffi::remote(Record)]
pub struct HazardState {
    pub emergency: EmergencyState,
    pub use_position: Option<String>,
    pub no_position: String,
    pub form: FormState,
}

/// Whom to call before anything is written.
#[uniffi::remote(Record)]
pub struct EmergencyState {
    pub warning: String,
    pub calls: Vec<CallState>,
}

/// A number to call.
#[uniffi::remote(Record)]
pub struct CallState {
    pub label: String,
    pub number: String,
    pub shown: String,
    pub spoken: String,
}
