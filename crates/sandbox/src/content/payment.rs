use serde::Deserialize;

const PAYMENT: &str = include_str!("../../data/content/payment.json");

/// How bills are paid: the page of the company's that takes payments, and who has an agreement with the bank.
#[derive(Debug, Deserialize)]
pub struct Payment {
    /// With `{kid}` where the payment reference goes.
    page: String,
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

    /// Where a bill can be paid.
    pub fn link(&self, kid: &str) -> String {
        self.page.replace("{kid}", kid)
    }

    /// What the customer of a point has agreed with the bank.
    pub fn agreement(&self, point: &str) -> Option<&str> {
        self.agreements.iter().find(|one| one.point == point).map(|one| one.agreement.as_str())
    }
}
