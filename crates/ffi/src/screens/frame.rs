use kundeapp_core::screens::{Banner, BannerKind, Frame, PointHeader};

/// What every screen has around its own content.
#[uniffi::remote(Record)]
pub struct Frame {
    pub title: String,
    pub point: Option<PointHeader>,
    pub updated: String,
    pub banner: Option<Banner>,
    pub empty: Option<String>,
}

/// A message above the content.
#[uniffi::remote(Record)]
pub struct Banner {
    pub kind: BannerKind,
    pub text: String,
}

/// The kinds of `Banner`.
#[uniffi::remote(Enum)]
pub enum BannerKind {
    Offline,
    Trouble,
    Maintenance,
    AppTooOld,
    SessionEnded,
    Storage,
    Fetching,
}

/// The metering point that a screen shows.
#[uniffi::remote(Record)]
pub struct PointHeader {
    pub id: String,
    pub name: String,
    pub address: String,
    pub access: Option<String>,
    pub spoken: String,
}
