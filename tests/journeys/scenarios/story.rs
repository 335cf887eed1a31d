use chrono::{DateTime, Utc};
use serde::Deserialize;

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub name: String,
    pub now: DateTime<Utc>,
    pub steps: Vec<Step>,
}

/// Something done, or a look at a screen.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Step {
    Do(Action),
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
    Restart,
    LosePhone,
    Sync,
    SwitchPoint,
    Show,
    PreviousPeriod,
    NextPeriod,
    OpenInvoice,
    OpenPdf,
    ServerGone,
    LogOut,
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
