//! What the wire says in the store's own types.

use nettleie::metering::Quality;

use crate::api::wire::{self, DayBlock};
use crate::store::{DayRow, Slot, SpotDay, SpotDayError, WrongLength};

impl TryFrom<&DayBlock> for DayRow {
    type Error = WrongLength;
    fn try_from(block: &DayBlock) -> Result<Self, WrongLength> {
        let qualities = block.quality().iter().flat_map(|run| std::iter::repeat_n(run.quality(), run.len()));
        let slots = block.values().iter().zip(qualities).map(|(energy, quality)| {
            let quality = match quality {
                wire::Quality::Measured => Quality::Measured,
                wire::Quality::Estimated => Quality::Estimated,
                wire::Quality::FinallyEstimated => Quality::FinallyEstimated,
                wire::Quality::Temporary => Quality::Temporary,
                wire::Quality::Missing => return Slot::Missing,
                wire::Quality::Rejected => return Slot::Rejected,
            };
            let wh = energy.and_then(|energy| u32::try_from(energy.wh()).ok());
            wh.map_or(Slot::Missing, |wh| Slot::Value { wh, quality })
        });
        Self::new(block.direction(), block.day(), block.resolution(), slots.collect(), block.registered_at())
    }
}

impl TryFrom<&wire::SpotDay> for SpotDay {
    type Error = SpotDayError;
    fn try_from(day: &wire::SpotDay) -> Result<Self, SpotDayError> {
        Self::new(day.day(), day.resolution(), day.is_final(), day.prices().to_vec())
    }
}
