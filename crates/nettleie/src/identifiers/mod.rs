//! Norwegian identifiers with check digits: metering points, organisations, bank accounts.

mod check_digit;
mod gsrn;
mod mod11;

pub use gsrn::Gsrn;
pub use mod11::{AccountNumber, OrganisationNumber};

use thiserror::Error;

/// Why a text is no such identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IdentifierError {
    /// Another number of digits than it must have.
    #[error("must have {0} digits")]
    Length(usize),
    /// Something else than digits.
    #[error("must have digits only")]
    NotDigits,
    /// The last digit does not fit the others: a typing error.
    #[error("the check digit is wrong")]
    CheckDigit,
}
