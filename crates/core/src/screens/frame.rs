use chrono::{DateTime, Utc};
use nettleie::time::local_date;
use serde::Serialize;

use super::desk::Desk;
use super::{Link, PointHeader};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::store::{Reader, StoreError};

/// What every screen has around its own content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// The screen's name.
    pub title: String,
    /// The metering point that it shows; `None` when there is none to show.
    pub point: Option<PointHeader>,
    /// `Sist oppdatert 13. nov. 2023 kl. 18:30`; a sentence that says so before the first sync.
    pub updated: String,
    /// Why what is shown may be old or incomplete.
    pub banner: Option<Banner>,
    /// A sentence in the place of the content, when there is nothing to show.
    pub empty: Option<String>,
}

/// A message above the content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Banner {
    /// What it is about: chooses the icon and the button beside it.
    pub kind: BannerKind,
    /// The sentence.
    pub text: String,
}

/// The kinds of [`Banner`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BannerKind {
    /// No network: what is shown was fetched earlier.
    Offline,
    /// The server does not answer as it should.
    Trouble,
    /// Planned work on the server.
    Maintenance,
    /// The app must be updated.
    AppTooOld,
    /// Sign in again to get new data.
    SessionEnded,
    /// Nothing new can be kept on this device.
    Storage,
    /// Older values are still being fetched.
    Fetching,
}

impl Desk {
    /// The frame of a screen that shows `point`.
    pub(super) fn frame(
        &self,
        reader: &Reader<'_>,
        title: &str,
        point: Option<&MeteringPoint>,
    ) -> Result<Frame, StoreError> {
        let today = Self::today(reader)?;
        let updated = match today {
            None => self.texts.text("common-never-updated"),
            Some(today) => self.updated_at(today.instant()),
        };
        Ok(Frame {
            title: self.texts.text(title),
            point: point.map(|point| PointHeader::of(point, self.texts)),
            updated,
            banner: self.banner(reader)?,
            empty: None,
        })
    }

    /// `Sist oppdatert 13. nov. 2023 kl. 18:30`.
    pub(super) fn updated_at(&self, instant: DateTime<Utc>) -> String {
        let (day, time) = (self.format.day(local_date(instant)), self.format.clock(instant));
        self.texts.text_with("common-updated", [("day", day.into()), ("time", time.into())])
    }

    /// The point with that id, if the customer has it.
    pub(super) fn point(reader: &Reader<'_>, id: Option<Gsrn>) -> Result<Option<MeteringPoint>, StoreError> {
        id.map_or(Ok(None), |id| reader.point(id))
    }

    /// Why there is no point to show.
    pub(super) fn no_point(&self, reader: &Reader<'_>, id: Option<Gsrn>) -> Result<String, StoreError> {
        let sentence = match (id, Self::today(reader)?) {
            (Some(_), _) => "points-gone",
            (None, Some(_)) => "points-none",
            (None, None) => "common-nothing-fetched",
        };
        Ok(self.texts.text(sentence))
    }

    fn banner(&self, reader: &Reader<'_>) -> Result<Option<Banner>, StoreError> {
        let of = |kind, text| Some(Banner { kind, text });
        let texts = self.texts;
        Ok(match self.link {
            Link::Offline => of(BannerKind::Offline, texts.text("error-offline")),
            Link::Trouble => of(BannerKind::Trouble, texts.text("error-server-trouble")),
            Link::Maintenance { until: None } => of(BannerKind::Maintenance, texts.text("error-maintenance")),
            Link::Maintenance { until: Some(until) } => {
                let until = self.format.instant(until);
                let text = texts.text_with("error-maintenance-until", [("until", until.into())]);
                of(BannerKind::Maintenance, text)
            }
            Link::AppTooOld => of(BannerKind::AppTooOld, texts.text("error-app-too-old")),
            Link::SessionEnded => of(BannerKind::SessionEnded, texts.text("error-session-ended")),
            Link::StorageFull => of(BannerKind::Storage, texts.text("error-storage-full")),
            Link::StorageReadOnly => of(BannerKind::Storage, texts.text("error-storage-read-only")),
            Link::Online if reader.is_filling()? => of(BannerKind::Fetching, texts.text("common-fetching")),
            Link::Online => None,
        })
    }
}

impl Frame {
    /// The same with a sentence in the place of the content.
    pub(super) fn emptied(self, sentence: String) -> Self {
        Self { empty: Some(sentence), ..self }
    }
}
