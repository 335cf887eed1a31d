use chrono::{DateTime, Utc};
use serde::Deserialize;

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub name: String,
    pub now: DateTime<Utc>,
    /// How wrong the phone's clock is; it is the machine's own when left out.
    pub phone: Option<PhoneClock>,
    pub steps: Vec<Step>,
}

/// A phone whose clock is a day from the company's.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneClock {
    ADayAhead,
    ADayBehind,
}

/// Something done, or a look at a screen.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Step {
    Do(Box<Action>),
    See(Look),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    #[serde(rename = "do")]
    pub what: Deed,
    pub area: Option<String>,
    pub method: Option<String>,
    pub to: Option<String>,
    pub code: Option<String>,
    pub search: Option<String>,
    pub screen: Option<String>,
    pub by: Option<String>,
    pub place: Option<usize>,
    pub mobile: Option<String>,
    pub until: Option<DateTime<Utc>>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub fault: Option<String>,
    pub times: Option<u32>,
    pub field: Option<String>,
    pub text: Option<String>,
    pub form: Option<String>,
    pub fails: Option<String>,
    pub says: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    ChooseArea,
    AskForCode,
    EnterCode,
    BeginBankid,
    FinishBankid,
    CancelBankid,
    LeaveLogin,
    Restart,
    LosePhone,
    Sync,
    SyncFirst,
    BeginSync,
    EndSync,
    SwitchPoint,
    Show,
    PreviousPeriod,
    NextPeriod,
    OpenInvoice,
    OpenPdf,
    FetchContact,
    OpenForm,
    Fill,
    Send,
    Deliver,
    Maintenance,
    OldestApp,
    Fault,
    Mend,
    ServerGone,
    LogOut,
}

impl Deed {
    /// A button of the login screen, whose failures are a login's.
    pub const fn is_of_login(self) -> bool {
        matches!(
            self,
            Self::AskForCode | Self::EnterCode | Self::BeginBankid | Self::FinishBankid | Self::CancelBankid
        )
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    pub see: String,
    pub at: Option<String>,
    pub is: Option<String>,
    pub has: Option<String>,
    pub count: Option<usize>,
    #[serde(default)]
    pub absent: bool,
    pub fails: Option<String>,
}
