use serde::Deserialize;
use serde_json::Value;

const SELF_READING: &str = include_str!("../../../data/content/pages/self_reading.json");

/// How points without hours are billed and read: an older rule set of one area.
#[derive(Debug, Deserialize)]
pub struct SelfReading {
    /// The wire's own JSON.
    pub rules: Vec<Value>,
    accounts: Vec<Account>,
}

/// What a point's customer has agreed.
#[derive(Debug, Deserialize)]
pub struct Account {
    point: String,
    pub rule: String,
    pub efaktura: bool,
    /// The wire's own JSON.
    pub reminder: Option<Value>,
}

impl SelfReading {
    pub fn load() -> Result<Self, String> {
        crate::content::read("self_reading.json", SELF_READING)
    }

    pub fn account(&self, point: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.point == point)
    }
}
