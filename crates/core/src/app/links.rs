#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "`Reader::forms` is a function for one lifetime only"
)]

use super::App;
use crate::api::wire::{FieldKind, Gsrn};
use crate::error::AppError;
use crate::screens::self_reading::SelfReadingScreen;
use crate::screens::{FormLink, Preset};

impl App {
    /// The link to a form about something, by the server's ids of both: as the page has it, and where no page has it (any more)
    /// with no more known than the id.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn form_link(&self, form: &str, about: &str) -> Result<FormLink, AppError> {
        let offered = self.links_about(about)?.into_iter().find(|link| link.form == form);
        match offered {
            Some(link) => Ok(link),
            None => self.bare_link(form, about),
        }
    }

    fn links_about(&self, about: &str) -> Result<Vec<FormLink>, AppError> {
        let mut links = Vec::new();
        let data = AppError::local_data;
        links.extend(self.authorisations()?.detail(about).map_err(data)?.and_then(|one| one.withdraw));
        links.extend(self.connections()?.detail(about).map_err(data)?.and_then(|case| case.accept));
        links.extend(self.meter_exchanges()?.detail(about).map_err(data)?.and_then(|one| one.change));
        links.extend(self.meter()?.state().map_err(data)?.han.and_then(|han| han.opening));
        let accesses = self.elhub()?.state().map_err(data)?.accesses;
        links.extend(accesses.into_iter().filter_map(|access| access.revoke));
        if let Ok(point) = about.parse::<Gsrn>() {
            let screen = SelfReadingScreen::new(self.desk()?, self.letters(), Some(point));
            links.extend(screen.state().map_err(data)?.deliver);
        }
        links.retain(|link| link.is_about(about));
        Ok(links)
    }

    fn bare_link(&self, form: &str, about: &str) -> Result<FormLink, AppError> {
        let session = self.inner.session()?;
        let forms = session.store.read(|reader| reader.forms()).map_err(AppError::local_data)?;
        let fields = forms.iter().filter(|one| one.id == form).flat_map(|form| &form.fields);
        let reference = fields.into_iter().find(|field| field.kind == FieldKind::Reference);
        let preset = reference.map(|field| Preset {
            field: field.id.clone(),
            value: about.to_owned(),
            shown: about.to_owned(),
        });
        Ok(FormLink { presets: preset.into_iter().collect(), ..FormLink::to(form) })
    }
}
