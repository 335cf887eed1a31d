use serde::Deserialize;

const PAYMENT: &str = include_str!("../../data/content/payment.json");

/// Who has an agreement with the bank about their bills.
#[derive(Debug, Deserialize)]
pub struct Payment {
    agreements: Vec<Agreement>,
}

#[derive(Debug, Deserialize)]
struct Agreement {
    point: String,
    /// The wire's word.
    agreement: String,
}

impl Payment {
    pub fn load() -> Result<Self, String> {
        super::read("payment.json", PAYMENT)
    }

    /// What the customer of a point has agreed with the bank.
    pub fn agreement(&self, point: &str) -> Option<&str> {
        self.agreements.iter().find(|one| one.point == point).map(|one| one.agreement.as_str())
    }
}
