use super::errand::Errand;
use super::sent::Sent;
use super::{accesses, appointments, authorisations, offers, readings};
use crate::db::DbError;
use crate::problem::FieldError;

/// What is wrong with an errand, beyond what the form's description says. A field without a value is not spoken of.
pub fn check(errand: Errand, sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    match errand {
        Errand::GiveAccess => authorisations::check_giving(sent),
        Errand::WithdrawAccess => authorisations::check_withdrawing(sent),
        Errand::RevokeElhubAccess => accesses::check(sent),
        Errand::DeliverReading => readings::check(sent),
        Errand::AcceptOffer => offers::check(sent),
        Errand::ChangeAppointment => appointments::check(sent),
    }
}

/// Does what is kept of an errand beside its case, when nothing is wrong with it. What comes of the last three follows from
/// the cases.
pub fn carry_out(errand: Errand, sent: &Sent<'_>) -> Result<(), DbError> {
    match errand {
        Errand::GiveAccess => authorisations::give(sent),
        Errand::WithdrawAccess => authorisations::withdraw(sent),
        Errand::DeliverReading => readings::deliver(sent),
        Errand::RevokeElhubAccess | Errand::AcceptOffer | Errand::ChangeAppointment => Ok(()),
    }
}
