use super::AuthorisationRow;
use super::screen::{AuthorisationsScreen, Here};
use crate::api::wire::Access;
use crate::screens::FormLink;
use crate::screens::form_link::{Known, Linker};
use crate::store::{Reader, StoreError};

impl AuthorisationsScreen {
    /// To give another one; `None` for who has no point of their own to give access to.
    pub(super) fn give(&self, reader: &Reader<'_>, page: &Here) -> Result<Option<FormLink>, StoreError> {
        if reader.points()?.iter().all(|point| point.access != Access::Own) {
            return Ok(None);
        }
        let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
        let label = self.desk.texts.text("authorisations-give");
        Ok(linker.link(page.content.give_form.as_deref(), label, Vec::new()))
    }

    /// To withdraw one that was given.
    pub(super) fn withdraw(
        &self,
        reader: &Reader<'_>,
        page: &Here,
        row: &AuthorisationRow,
    ) -> Result<Option<FormLink>, StoreError> {
        let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
        let about = format!("{}: {}, {}, {}", row.party, row.point.name, row.point.address, row.period);
        let label = self.desk.texts.text("authorisations-withdraw");
        let known = vec![Known::reference(&row.id, about)];
        Ok(linker.link(page.content.withdraw_form.as_deref(), label, known))
    }
}
