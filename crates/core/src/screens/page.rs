//! What the screens of pages share: of when the page is, and what stands there when there is none.

use chrono::{DateTime, Utc};

use super::desk::Desk;
use super::today::Today;
use super::{BannerKind, Frame};
use crate::api::wire::MeteringPoint;
use crate::store::{PageState, Reader, StoreError};

impl Desk {
    /// The frame of a page: it has the time at which the page was fetched.
    pub(super) fn page_frame<P>(
        &self,
        reader: &Reader<'_>,
        title: &str,
        point: Option<&MeteringPoint>,
        page: &PageState<P>,
    ) -> Result<Frame, StoreError> {
        let frame = self.frame(reader, title, point)?;
        // Values that are still being fetched are not on a page.
        let banner = frame.banner.filter(|banner| banner.kind != BannerKind::Fetching);
        let (updated, empty) = match page {
            PageState::Here(page) => (self.updated_at(page.fetched), None),
            PageState::Unknown => {
                (self.texts.text("common-never-updated"), Some(self.texts.text("services-page-unknown")))
            }
            PageState::NotOffered => {
                (self.texts.text("common-never-updated"), Some(self.texts.text("services-page-not-offered")))
            }
        };
        Ok(Frame { updated, banner, empty, ..frame })
    }

    /// The server's clock when it was last heard, by a sync or by the page itself.
    pub(super) fn page_today(reader: &Reader<'_>, fetched: DateTime<Utc>) -> Result<Today, StoreError> {
        let synced = Self::today(reader)?.map(Today::instant);
        Ok(Today::new(synced.map_or(fetched, |synced| synced.max(fetched))))
    }
}
