/// What a form of a page does, beside becoming a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    GiveAccess,
    WithdrawAccess,
    RevokeElhubAccess,
    DeliverReading,
    AcceptOffer,
    ChangeAppointment,
}

impl Errand {
    const ALL: [Self; 6] = [
        Self::GiveAccess,
        Self::WithdrawAccess,
        Self::RevokeElhubAccess,
        Self::DeliverReading,
        Self::AcceptOffer,
        Self::ChangeAppointment,
    ];

    /// The form that it is sent with.
    pub const fn form(self) -> &'static str {
        match self {
            Self::GiveAccess => "give-access",
            Self::WithdrawAccess => "withdraw-access",
            Self::RevokeElhubAccess => "revoke-elhub-access",
            Self::DeliverReading => "meter-reading",
            Self::AcceptOffer => "accept-offer",
            Self::ChangeAppointment => "change-appointment",
        }
    }

    /// The errand of a form; `None` for one that somebody reads.
    pub fn of(form: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|errand| errand.form() == form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Texts;
    use crate::content::forms::{FieldType, Forms, Place};

    #[test]
    fn every_errand_has_a_form_on_a_page_and_only_such_forms_have_references() {
        let forms = Forms::load(&Texts::default().forms).unwrap();
        for form in &forms.forms {
            let on_a_page = form.place == Some(Place::Page);
            assert_eq!(Errand::of(&form.id).is_some(), on_a_page, "{}", form.id);
            let refers = form.fields.iter().any(|field| matches!(field.r#type, FieldType::Reference));
            assert!(on_a_page || !refers, "{}", form.id);
        }
        assert!(Errand::ALL.into_iter().all(|errand| forms.offered(errand.form()).is_some()));
    }
}
