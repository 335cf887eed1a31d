use super::screen::Outages;
use super::{OutageDetail, OutageUpdateRow};
use crate::api::wire::{Outage, OutageKind};
use crate::screens::{Figure, PointHeader};
use crate::store::{Reader, StoreError};

impl Outages {
    pub(super) fn detail_of(&self, reader: &Reader<'_>, outage: &Outage) -> Result<OutageDetail, StoreError> {
        let mut points = Vec::new();
        for id in &outage.points {
            points.extend(reader.point(*id)?.map(|point| PointHeader::of(&point, self.desk.texts)));
        }
        let updates = outage.updates.iter().map(|update| OutageUpdateRow {
            time: self.desk.format.instant(update.at),
            text: update.text.clone(),
        });
        let title = match outage.kind {
            OutageKind::Unplanned => "outages-detail-title",
            OutageKind::Planned => "outages-work-title",
        };
        Ok(OutageDetail {
            frame: self.desk.frame(reader, title, None)?,
            head: self.row(outage),
            points_title: self.desk.texts.text("outages-points"),
            points,
            fields: self.fields(outage),
            updates_title: self.desk.texts.text("outages-updates"),
            updates: updates.collect(),
        })
    }

    fn fields(&self, outage: &Outage) -> Vec<Figure> {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let end = match outage.kind {
            OutageKind::Unplanned => "outages-expected",
            OutageKind::Planned => "outages-to",
        };
        let to = outage.to.map_or_else(|| texts.text("outages-unknown-end"), |to| format.instant(to));
        let cause = outage.cause.clone().unwrap_or_else(|| texts.text("outages-cause-unknown"));
        let affected = outage.affected.map(|count| {
            field("outages-affected", texts.text_with("outages-affected-count", [("count", count.into())]))
        });
        let fields = [
            field("outages-area", self.area(outage)),
            field("outages-places", self.places(outage)),
            field("outages-from", format.instant(outage.from)),
            field(end, to),
            field("outages-cause", cause),
        ];
        fields.into_iter().chain(affected).collect()
    }
}
