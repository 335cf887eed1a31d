/// An electronic identity that one can log in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eid {
    BankId,
    BankIdMobile,
}

impl Eid {
    /// The word in `amr`.
    pub const fn amr(self) -> &'static str {
        match self {
            Self::BankId => "BankID",
            Self::BankIdMobile => "BankID Mobil",
        }
    }

    /// The name on pages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BankId => "BankID",
            Self::BankIdMobile => "BankID på mobil",
        }
    }

    /// The word in `login_hint`.
    pub fn from_hint(hint: &str) -> Option<Self> {
        match hint {
            "bankid" => Some(Self::BankId),
            "bankid_mobile" => Some(Self::BankIdMobile),
            _ => None,
        }
    }

    /// Where its page is, under the issuer.
    pub const fn path(self) -> &'static str {
        match self {
            Self::BankId => "/login/bankid",
            Self::BankIdMobile => "/login/bankid-mobile",
        }
    }
}
