use chrono::{DateTime, Utc};

use super::{ContactState, ServicesState};
use crate::company::{Company, PhoneNumber};
use crate::format::NO_BREAK_SPACE;
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::store::{Reader, StoreError};

/// The screen Flere tjenester and those under it.
#[derive(Clone)]
pub struct Services {
    pub(super) desk: Desk,
    pub(super) company: Company,
    pub(super) signed_in: bool,
}

impl Services {
    /// What a company offers to who has that desk: a customer's, or an area's while nobody is signed in.
    #[must_use]
    pub const fn new(desk: Desk, company: Company, signed_in: bool) -> Self {
        Self { desk, company, signed_in }
    }

    /// The menu.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ServicesState, StoreError> {
        let (frame, menu) = self
            .desk
            .store
            .read(|reader| Ok((self.desk.frame(reader, "services-title", None)?, self.menu(reader)?)))?;
        let contact = &self.company.contact;
        let operations = shown(&contact.operations_centre);
        let service = contact.customer_service.as_ref();
        let service = service.map(|number| self.contact("services-customer-service", number));
        let centre = self.contact("services-operations-centre", &contact.operations_centre);
        Ok(ServicesState {
            frame,
            menu,
            contacts: service.into_iter().chain([centre]).collect(),
            danger: self.desk.texts.text_with("services-danger", [("number", operations.into())]),
        })
    }

    pub(super) fn now(reader: &Reader<'_>) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(Desk::today(reader)?.map(Today::instant))
    }

    fn contact(&self, label: &str, number: &PhoneNumber) -> ContactState {
        let (label, shown) = (self.desk.texts.text(label), shown(number));
        ContactState { spoken: format!("{label}: {shown}"), label, number: number.as_str().to_owned(), shown }
    }
}

/// A Norwegian number in pairs, without the country's; another as it is dialled.
fn shown(number: &PhoneNumber) -> String {
    let Some(national) = number.as_str().strip_prefix("+47").filter(|digits| digits.len() == 8) else {
        return number.as_str().to_owned();
    };
    let digits: Vec<char> = national.chars().collect();
    let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join(&NO_BREAK_SPACE.to_string())
}
