use serde::{Deserialize, Deserializer, Serialize};

/// `GET /v1/login-methods`: the ways of signing in that are switched on, in the order to show them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginMethods {
    /// The methods that this version of the app knows; others are skipped.
    #[serde(deserialize_with = "known")]
    pub methods: Vec<LoginMethod>,
}

/// A way of signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "id", rename_all = "snake_case")]
pub enum LoginMethod {
    /// `BankID`, in the system browser.
    #[serde(rename = "bankid")]
    BankId,
    /// `BankID` on mobile, in the system browser.
    #[serde(rename = "bankid_mobile")]
    BankIdMobile,
    /// A one-time code by text message.
    Sms,
    /// A one-time code by e-mail.
    Email,
}

impl LoginMethod {
    /// The word that the contract uses for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BankId => "bankid",
            Self::BankIdMobile => "bankid_mobile",
            Self::Sms => "sms",
            Self::Email => "email",
        }
    }

    /// Whether it sends a one-time code that is typed into the app.
    #[must_use]
    pub const fn sends_code(self) -> bool {
        matches!(self, Self::Sms | Self::Email)
    }

    /// The method of a word of the contract; `None` of one that this version does not know.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::BankId, Self::BankIdMobile, Self::Sms, Self::Email]
            .into_iter()
            .find(|method| method.id() == id)
    }
}

fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<LoginMethod>, D::Error> {
    #[derive(Deserialize)]
    struct Item {
        id: String,
    }
    let items = Vec::<Item>::deserialize(deserializer)?;
    Ok(items.iter().filter_map(|item| LoginMethod::from_id(&item.id)).collect())
}
