use super::{ContactState, MenuItem, MenuKind, ServicesState};
use crate::company::{Company, PhoneNumber};
use crate::format::NO_BREAK_SPACE;
use crate::screens::desk::Desk;
use crate::store::StoreError;

/// The screen Flere tjenester and those under it.
#[derive(Clone)]
pub struct Services {
    pub(super) desk: Desk,
    company: Company,
}

impl Services {
    /// What a company offers to who has that desk.
    #[must_use]
    pub const fn new(desk: Desk, company: Company) -> Self {
        Self { desk, company }
    }

    /// The menu.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ServicesState, StoreError> {
        let frame = self.desk.store.read(|reader| self.desk.frame(reader, "services-title", None))?;
        let contact = &self.company.contact;
        let operations = shown(&contact.operations_centre);
        let service = contact.customer_service.as_ref();
        let service = service.map(|number| self.contact("services-customer-service", number));
        let centre = self.contact("services-operations-centre", &contact.operations_centre);
        Ok(ServicesState {
            frame,
            menu: self.menu(),
            contacts: service.into_iter().chain([centre]).collect(),
            danger: self.desk.texts.text_with("services-danger", [("number", operations.into())]),
        })
    }

    fn menu(&self) -> Vec<MenuItem> {
        let item = |kind, label: &str, link| MenuItem { kind, label: self.desk.texts.text(label), link };
        vec![
            item(MenuKind::Contact, "services-menu-contact", None),
            item(MenuKind::Orders, "services-menu-orders", None),
            item(MenuKind::Inspections, "services-menu-inspections", None),
            item(MenuKind::MyPage, "services-menu-my-page", Some(self.company.website.to_string())),
        ]
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
