use serde::{Deserialize, Serialize};

/// `GET /v1/customer`: who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// The grid company's id of the customer.
    pub id: String,
    /// Decides which prices come first and which login methods there are.
    pub kind: CustomerKind,
    /// Name for the screen.
    pub name: String,
}

/// The kinds of customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerKind {
    /// A person.
    Private,
    /// A business: prices without VAT first.
    Business,
    /// A housing co-operative (borettslag, sameie).
    CoOperative,
}

impl CustomerKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Private, Self::Business, Self::CoOperative];

    /// The word that the contract uses for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Business => "business",
            Self::CoOperative => "co_operative",
        }
    }
}
