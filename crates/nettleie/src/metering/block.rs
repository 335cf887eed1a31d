use super::Quality;
use super::value::Registration;
use crate::time::Resolution;

/// Quarters in a UTC day.
pub(super) const QUARTERS: usize = 96;
/// A registration time that is not known.
const UNREGISTERED: i64 = i64::MIN;

/// One interval's slot in a block: packed, since a million of them stand in memory at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    registered_us: i64,
    wh: u32,
    pub(super) resolution: Resolution,
    pub(super) quality: Quality,
    /// Another value was seen for this interval, and lost or was replaced.
    pub(super) corrected: bool,
    /// Two different values claim this interval, and nothing says which is the later.
    pub(super) conflict: bool,
    /// Some report of this interval had no registration time, so differing reports can never be put in order.
    unordered: bool,
}

impl Slot {
    pub(super) fn new(wh: u32, resolution: Resolution, quality: Quality, registered: Registration) -> Self {
        Self {
            registered_us: registered.unwrap_or(UNREGISTERED),
            wh,
            resolution,
            quality,
            corrected: false,
            conflict: false,
            unordered: registered.is_none(),
        }
    }

    pub(super) const fn wh(&self) -> u32 {
        self.wh
    }

    pub(super) const fn registered(&self) -> Registration {
        if self.registered_us == UNREGISTERED { None } else { Some(self.registered_us) }
    }

    /// This slot after one more report of the same interval; the same whatever the order of the reports.
    pub(super) fn merged_with(self, other: Self) -> Self {
        let differs = self.wh != other.wh || self.corrected || other.corrected;
        let unordered = self.unordered || other.unordered;
        let same_time = self.registered_us == other.registered_us;
        let newest = match self.registered_us.cmp(&other.registered_us) {
            std::cmp::Ordering::Less => other,
            std::cmp::Ordering::Equal if (other.quality, other.wh) < (self.quality, self.wh) => other,
            std::cmp::Ordering::Greater | std::cmp::Ordering::Equal => self,
        };
        let tied = same_time && (self.wh != other.wh || self.conflict || other.conflict);
        let conflict = (unordered && differs) || tied || (!same_time && newest.conflict);
        Self { corrected: differs, conflict, unordered, ..newest }
    }
}

/// One UTC day of one direction: 24 hours until a quarter comes, 96 quarters from then on.
#[derive(Clone, Debug)]
pub(super) enum Block {
    Hours(Box<[Option<Slot>; 24]>),
    Quarters(Box<[Option<Slot>; QUARTERS]>),
}

impl Block {
    pub(super) fn empty(resolution: Resolution) -> Self {
        match resolution {
            Resolution::Hour => Self::Hours(Box::new([None; 24])),
            Resolution::Quarter => Self::Quarters(Box::new([None; QUARTERS])),
        }
    }

    /// The slot that begins at quarter 0–95 of the day.
    pub(super) fn get(&self, quarter: usize) -> Option<&Slot> {
        match self {
            Self::Hours(hours) if quarter.is_multiple_of(4) => hours.get(quarter / 4)?.as_ref(),
            Self::Hours(_) => None,
            Self::Quarters(quarters) => quarters.get(quarter)?.as_ref(),
        }
    }

    /// Adds a report of the interval that begins at `quarter`. `Err` when an interval of the other length covers it.
    pub(super) fn insert(&mut self, quarter: usize, slot: Slot) -> Result<&Slot, Overlap> {
        if slot.resolution == Resolution::Quarter {
            self.widen();
        }
        if self.covered_otherwise(quarter, slot.resolution) {
            return Err(Overlap);
        }
        let place = match self {
            Self::Hours(hours) => hours.get_mut(quarter / 4),
            Self::Quarters(quarters) => quarters.get_mut(quarter),
        };
        let place = place.ok_or(Overlap)?;
        let merged = place.map_or(slot, |present| present.merged_with(slot));
        Ok(place.insert(merged))
    }

    fn widen(&mut self) {
        if let Self::Hours(hours) = self {
            let mut quarters = Box::new([None; QUARTERS]);
            for (place, hour) in quarters.iter_mut().step_by(4).zip(hours.iter()) {
                *place = *hour;
            }
            *self = Self::Quarters(quarters);
        }
    }

    fn covered_otherwise(&self, quarter: usize, resolution: Resolution) -> bool {
        let hour_start = quarter / 4 * 4;
        (hour_start..hour_start + 4)
            .any(|index| self.get(index).is_some_and(|slot| slot.resolution != resolution))
    }
}

/// A 60-minute and a 15-minute value cover the same time.
#[derive(Debug)]
pub(super) struct Overlap;

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(wh: u32, registered: Registration) -> Slot {
        Slot::new(wh, Resolution::Hour, Quality::Measured, registered)
    }

    #[test]
    fn a_slot_is_small() {
        assert!(size_of::<Option<Slot>>() <= 24);
    }

    #[test]
    fn the_later_registration_wins_and_is_a_correction() {
        let merged = slot(1, Some(10)).merged_with(slot(2, Some(20)));
        assert_eq!((merged.wh(), merged.corrected, merged.conflict), (2, true, false));
    }

    #[test]
    fn the_same_value_twice_is_harmless() {
        let merged = slot(1, None).merged_with(slot(1, None));
        assert_eq!((merged.corrected, merged.conflict), (false, false));
    }

    #[test]
    fn equal_or_missing_times_with_other_values_are_a_conflict() {
        assert!(slot(1, Some(10)).merged_with(slot(2, Some(10))).conflict);
        assert!(slot(1, None).merged_with(slot(2, Some(10))).conflict);
    }

    #[test]
    fn a_tie_is_settled_by_a_later_report_in_any_order() {
        let reports = [slot(1, Some(10)), slot(2, Some(10)), slot(3, Some(20))];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let merged = reports[order[0]].merged_with(reports[order[1]]).merged_with(reports[order[2]]);
            assert_eq!((merged.wh(), merged.corrected, merged.conflict), (3, true, false), "{order:?}");
        }
    }
}
