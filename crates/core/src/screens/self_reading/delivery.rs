use super::screen::{Account, SelfReadingScreen, energy};
use crate::api::wire::FieldKind;
use crate::screens::form_link::{Known, Linker};
use crate::screens::{FormLink, PointHeader};
use crate::store::{Reader, StoreError};

impl SelfReadingScreen {
    /// To deliver a reading: one of today when it has been typed. `None` where no reading is asked for.
    pub(super) fn deliver(
        &self,
        reader: &Reader<'_>,
        account: &Account,
        kwh: Option<u64>,
    ) -> Result<Option<FormLink>, StoreError> {
        if account.rule.reading_due.is_none() {
            return Ok(None);
        }
        let (texts, format) = (self.desk.texts, self.desk.format);
        let point = PointHeader::of(&account.point, texts);
        let mut known = vec![Known::reference(&point.id, point.spoken)];
        let label = match kwh {
            None => texts.text("reading-deliver"),
            Some(kwh) => {
                let (day, value) = (account.today.date(), format.whole_energy(energy(kwh)));
                known.push(Known::field(FieldKind::Date, day.to_string(), format.day(day)));
                known.push(Known::field(FieldKind::Number, kwh.to_string(), value.clone()));
                texts.text_with("reading-deliver-value", [("value", value.into())])
            }
        };
        let linker = Linker::new(&self.desk, reader, &self.letters, account.fetched)?;
        Ok(linker.link(account.form.as_deref(), label, known))
    }
}
