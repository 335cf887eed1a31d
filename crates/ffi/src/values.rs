//! Values that cross as something simpler: what UniFFI has no word for, with the check that makes it one again.

use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, Utc};
use kundeapp_core::api::wire::Gsrn;
use kundeapp_core::auth::UserId;
use kundeapp_core::company::{AreaId, Colour, PhoneNumber};
use kundeapp_core::secure_store::Secret;
use rust_decimal::Decimal;

/// A point in time.
pub type Moment = DateTime<Utc>;
/// A day in Norway, as `2023-11-12`.
pub type LocalDay = NaiveDate;
/// An exact number, as its text.
pub type ExactNumber = Decimal;

uniffi::custom_type!(Moment, SystemTime, { remote, lower: |moment| moment.into(), try_lift: |time| Ok(time.into()) });
uniffi::custom_type!(LocalDay, String, { remote, lower: |day| day.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(ExactNumber, String, {
    remote,
    lower: |number| number.to_string(),
    try_lift: |text| Ok(text.parse()?),
});
uniffi::custom_type!(Gsrn, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(UserId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(UserId::new(text)) });
uniffi::custom_type!(AreaId, String, { remote, lower: |id| id.to_string(), try_lift: |text| Ok(AreaId::new(text)) });
uniffi::custom_type!(PhoneNumber, String, {
    remote,
    lower: |number| number.to_string(),
    try_lift: |text| Ok(PhoneNumber::try_from(text)?),
});
uniffi::custom_type!(Colour, String, { remote, lower: |colour| colour.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(Secret, String, {
    remote,
    lower: |secret| secret.expose().to_owned(),
    try_lift: |text| Ok(Secret::new(text)),
});
