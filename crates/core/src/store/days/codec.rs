//! A day's slots as bytes:
//!
//! 1. one byte: bit 7 set for quarters, bit 6 set when every slot is measured, bits 0–5 the width in bits (0–32);
//! 2. unless all are measured, runs of equal quality as varints `length × 8 + code` until they add up to the day;
//! 3. unless there is no value, the smallest Wh as a varint, then each value less the smallest in `width` bits.
//!
//! How many slots there are is not written: the date (23, 24 or 25 hours) and the resolution say it.

use chrono::NaiveDate;
use nettleie::time::{LocalDay, Resolution};

use super::Slot;
use crate::store::packing::{pack, push_varint, take_varint, unpack, width_of};

const QUARTERS: u8 = 0x80;
const ALL_MEASURED: u8 = 0x40;
const WIDTH: u8 = 0x3F;
const MEASURED: u32 = 1;

/// How many intervals of a length the local day has: 23–25 or 92–100.
#[must_use]
pub fn slots_in(day: NaiveDate, resolution: Resolution) -> usize {
    usize::from(LocalDay::of(day).hour_count()) * resolution.per_hour()
}

pub(super) fn encode(resolution: Resolution, slots: &[Slot]) -> Vec<u8> {
    let all_measured = slots.iter().all(|slot| slot.code() == MEASURED);
    let values = || slots.iter().filter_map(|slot| slot.wh());
    let (least, most) = (values().min(), values().max());
    let width = width_of(most.unwrap_or(0) - least.unwrap_or(0));
    let mut bytes = Vec::with_capacity(8 + slots.len() * 2);
    let flags = if resolution == Resolution::Quarter { QUARTERS } else { 0 }
        | if all_measured { ALL_MEASURED } else { 0 };
    bytes.push(flags | width.to_le_bytes()[0]);
    if !all_measured {
        for run in slots.chunk_by(|one, next| one.code() == next.code()) {
            let (length, code) = (run.len() as u64, run.first().map_or(0, |slot| slot.code()));
            push_varint(length * 8 + u64::from(code), &mut bytes);
        }
    }
    if let Some(least) = least {
        push_varint(u64::from(least), &mut bytes);
        pack(values().map(|wh| wh - least), width, &mut bytes);
    }
    bytes
}

/// The slots of a stored day; `None` for bytes that [`encode`] never writes for that date.
pub(super) fn decode(day: NaiveDate, mut bytes: &[u8]) -> Option<(Resolution, Vec<Slot>)> {
    let (head, rest) = bytes.split_first()?;
    bytes = rest;
    let resolution = if head & QUARTERS == 0 { Resolution::Hour } else { Resolution::Quarter };
    let count = slots_in(day, resolution);
    let codes = if head & ALL_MEASURED == 0 { take_runs(&mut bytes, count)? } else { vec![MEASURED; count] };
    let with_value = codes.iter().filter(|code| (1..=4).contains(*code)).count();
    let values = if with_value == 0 && bytes.is_empty() {
        Vec::new()
    } else {
        let least = u32::try_from(take_varint(&mut bytes)?).ok()?;
        let above = unpack(bytes, with_value, u32::from(head & WIDTH))?;
        above.into_iter().map(|above| least.checked_add(above)).collect::<Option<Vec<_>>>()?
    };
    let mut values = values.into_iter();
    let slots = codes.into_iter().map(|code| Slot::of_code(code, || values.next()));
    Some((resolution, slots.collect::<Option<Vec<_>>>()?))
}

fn take_runs(bytes: &mut &[u8], count: usize) -> Option<Vec<u32>> {
    let mut codes = Vec::with_capacity(count);
    while codes.len() < count {
        let run = take_varint(bytes)?;
        let length =
            usize::try_from(run / 8).ok().filter(|length| (1..=count - codes.len()).contains(length))?;
        codes.resize(codes.len() + length, u32::try_from(run % 8).ok()?);
    }
    Some(codes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use nettleie::metering::Quality;
    use proptest::prelude::*;

    fn any_slot() -> impl Strategy<Value = Slot> {
        let quality = prop_oneof![
            Just(Quality::Measured),
            Just(Quality::Estimated),
            Just(Quality::FinallyEstimated),
            Just(Quality::Temporary)
        ];
        let wh = prop_oneof![0u32..9_000, any::<u32>()];
        prop_oneof![
            8 => (wh, quality).prop_map(|(wh, quality)| Slot::Value { wh, quality }),
            1 => Just(Slot::Missing),
            1 => Just(Slot::Rejected),
        ]
    }

    proptest! {
        #[test]
        fn a_day_comes_back(
            slots in proptest::collection::vec(any_slot(), 100),
            date in prop_oneof![Just("2024-03-31"), Just("2024-06-01"), Just("2024-10-27")],
            resolution in prop_oneof![Just(Resolution::Hour), Just(Resolution::Quarter)],
        ) {
            let day = date.parse().unwrap();
            let slots = &slots[..slots_in(day, resolution)];
            prop_assert_eq!(decode(day, &encode(resolution, slots)), Some((resolution, slots.to_vec())));
        }

        #[test]
        fn bytes_from_elsewhere_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let day = "2024-10-27".parse().unwrap();
            if let Some((resolution, slots)) = decode(day, &bytes) {
                prop_assert_eq!(slots.len(), slots_in(day, resolution));
            }
        }
    }

    #[test]
    fn days_have_23_24_25_hours_and_four_times_the_quarters() {
        let counts = |date: &str| {
            let day = date.parse().unwrap();
            (slots_in(day, Resolution::Hour), slots_in(day, Resolution::Quarter))
        };
        assert_eq!(["2024-03-31", "2024-06-01", "2024-10-27"].map(counts), [(23, 92), (24, 96), (25, 100)]);
    }

    #[test]
    fn a_day_without_change_takes_three_bytes() {
        let slots = [Slot::Value { wh: 1050, quality: Quality::Measured }; 24];
        assert_eq!(encode(Resolution::Hour, &slots), [ALL_MEASURED, 0x9A, 0x08]);
    }

    #[test]
    fn another_days_bytes_are_refused() {
        let slots = [Slot::Value { wh: 7, quality: Quality::Estimated }, Slot::Missing].repeat(12);
        let bytes = encode(Resolution::Hour, &slots);
        assert!(decode("2024-06-01".parse().unwrap(), &bytes).is_some());
        assert!(decode("2024-10-27".parse().unwrap(), &bytes).is_none());
        assert!(decode("2024-06-01".parse().unwrap(), &[&bytes[..], &[0]].concat()).is_none());
    }
}
