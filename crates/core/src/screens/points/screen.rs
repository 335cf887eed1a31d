use nettleie::metering::Direction;
use nettleie::tariff::CustomerGroup;

use super::matching::matches;
use super::{PointRow, PointsState};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::screens::desk::Desk;
use crate::screens::{Frame, PointHeader};
use crate::store::StoreError;

/// Rows a page.
const PAGE: usize = 50;
/// From this many points on, a list is long.
const LONG: usize = 8;

/// The list of metering points.
#[derive(Clone)]
pub struct Points {
    desk: Desk,
    chosen: Option<Gsrn>,
}

impl Points {
    /// The list, with `chosen` marked.
    #[must_use]
    pub const fn new(desk: Desk, chosen: Option<Gsrn>) -> Self {
        Self { desk, chosen }
    }

    /// Page `page` (from 0) of the points in which every word of `search` stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self, search: &str, page: usize) -> Result<PointsState, StoreError> {
        let (frame, points) = self.desk.store.read(|reader| {
            let chosen = self.chosen.map_or(Ok(None), |id| reader.point(id))?;
            Ok((self.desk.frame(reader, "points-title", chosen.as_ref())?, reader.points()?))
        })?;
        let found: Vec<&MeteringPoint> = points.iter().filter(|point| matches(point, search)).collect();
        let first = page.saturating_mul(PAGE);
        let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        Ok(PointsState {
            frame: self.emptied(frame, &points, &found),
            count: self.desk.texts.text_with("points-count", [("count", count.into())]),
            searchable: points.len() >= LONG,
            points: found.iter().skip(first).take(PAGE).map(|point| self.row(point)).collect(),
            more: found.len() > first.saturating_add(PAGE),
        })
    }

    fn emptied(&self, frame: Frame, all: &[MeteringPoint], found: &[&MeteringPoint]) -> Frame {
        match (all, found) {
            ([], _) => frame.emptied(self.desk.texts.text("points-none")),
            (_, []) => frame.emptied(self.desk.texts.text("points-no-match")),
            _ => frame,
        }
    }

    fn row(&self, point: &MeteringPoint) -> PointRow {
        let group = match point.group {
            CustomerGroup::Household => "points-household",
            CustomerGroup::HolidayHome => "points-holiday-home",
            CustomerGroup::SmallBusiness | CustomerGroup::Business => "points-business",
        };
        PointRow {
            header: PointHeader::of(point, self.desk.texts),
            group: self.desk.texts.text(group),
            feeds_in: point.directions.contains(&Direction::Production),
            chosen: self.chosen == Some(point.id),
        }
    }
}
