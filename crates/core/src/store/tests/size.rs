//! What a day row weighs. Run with `--nocapture` to see the figures of docs/adr/0003-day-rows.md.

use chrono::NaiveDate;
use nettleie::metering::Quality;
use nettleie::time::{DateRange, Resolution};

use crate::store::testing::{CONSUMPTION, TestStore, empty_store, id, point, range, registered};
use crate::store::{DayRow, Slot, days, slots_in};

/// All in, compacted: key, columns, blob, page headers.
const MOST_BYTES_A_ROW: u64 = 85;
/// The same before it is compacted, with half-filled pages: 219 000 rows in 30 MB.
const MOST_BYTES_A_ROW_FILLED: u64 = 136;
/// Rows a transaction: a page of the contract, 60 000 hours.
const ROWS_A_PAGE: usize = 2_500;

/// A small generator with a fixed seed (Knuth's MMIX constants), so that every run weighs the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }
}

/// A home of about 18 000 kWh a year: base load, heating by season, morning and evening, a car now and then.
fn home(dice: &mut Dice, day: NaiveDate, resolution: Resolution) -> DayRow {
    use chrono::Datelike;
    let winter = (i32::try_from(day.ordinal()).unwrap() - 183).unsigned_abs();
    let count = slots_in(day, resolution);
    let car = dice.below(4) == 0;
    let slots = (0..count).map(|index| {
        let hour = index * 24 / count;
        let busy =
            if (6..9).contains(&hour) || (16..22).contains(&hour) { 700 + dice.below(1_500) } else { 0 };
        let car = if car && hour < 3 { 3_300 } else { 0 };
        let wh = 350 + dice.below(400) + winter * (8 + dice.below(5)) + busy + car;
        let quality = if dice.below(2_000) == 0 { Quality::Estimated } else { Quality::Measured };
        Slot::Value { wh: wh / u32::try_from(resolution.per_hour()).unwrap(), quality }
    });
    DayRow::new(CONSUMPTION, day, resolution, slots.collect(), registered(day)).unwrap()
}

/// Fills a store as a first sync does, newest day first, and returns the file's bytes a row, before and after it is
/// compacted.
fn weigh(points: u64, days: DateRange, resolution: Resolution) -> (u64, u64) {
    let store = empty_store();
    let list: Vec<_> = (0..points).map(|number| point(number, &[("2020-01-01", "")])).collect();
    store.write(|writer| writer.put_points(&list)).unwrap();
    let mut dice = Dice(7);
    let mut newest_first: Vec<_> = days.iter().collect();
    newest_first.reverse();
    let rows = newest_first.into_iter().flat_map(|day| (0..points).map(move |number| (number, day)));
    let rows: Vec<_> = rows.map(|(number, day)| (id(number), home(&mut dice, day, resolution))).collect();
    for page in rows.chunks(ROWS_A_PAGE) {
        store.write(|writer| writer.put_days(page.iter().map(|(id, row)| (*id, row)))).unwrap();
    }
    let count = u64::try_from(rows.len()).unwrap();
    let filled = bytes(&store) / count;
    store.compact().unwrap();
    let compact = bytes(&store) / count;
    println!(
        "{points} points, {} days, {resolution:?}: {count} rows, {filled} bytes a row, compact {compact}",
        days.days()
    );
    (filled, compact)
}

fn bytes(store: &TestStore) -> u64 {
    let pages: i64 = store
        .read(|reader| Ok(reader.connection.pragma_query_value(None, "page_count", |row| row.get(0))?))
        .unwrap();
    pages.unsigned_abs() * 4096
}

#[test]
fn a_home_of_three_points_and_three_years_is_small() {
    let (filled, compact) = weigh(3, range("2023-11-21", "2026-11-21"), Resolution::Hour);
    assert!(
        filled <= MOST_BYTES_A_ROW_FILLED && compact <= MOST_BYTES_A_ROW + 10,
        "the empty tables weigh here"
    );
}

#[test]
fn the_cooperative_stays_under_its_bound() {
    // All its points for a tenth of the days: the pages fill as they do in three years.
    let (filled, compact) = weigh(200, range("2026-08-03", "2026-11-21"), Resolution::Hour);
    assert!(filled <= MOST_BYTES_A_ROW_FILLED && compact <= MOST_BYTES_A_ROW);
}

#[test]
fn the_whole_cooperative_stays_under_30_megabytes() {
    let (filled, compact) = weigh(200, range("2023-11-21", "2026-11-20"), Resolution::Hour);
    assert!(filled <= MOST_BYTES_A_ROW_FILLED && compact <= MOST_BYTES_A_ROW);
}

#[test]
fn a_day_of_quarters_takes_about_twice_a_day_of_hours() {
    let (filled, compact) = weigh(5, range("2025-11-21", "2026-11-21"), Resolution::Quarter);
    assert!(filled <= 2 * MOST_BYTES_A_ROW_FILLED && compact <= 210, "the empty tables weigh here");
}

#[test]
fn packed_bits_are_the_smallest_of_the_encodings_tried() {
    let mut dice = Dice(7);
    let days: Vec<_> =
        range("2023-11-21", "2026-11-21").iter().map(|day| home(&mut dice, day, Resolution::Hour)).collect();
    let varint = |number: u32| u32::BITS.saturating_sub(number.leading_zeros()).max(1).div_ceil(7);
    let wh = |row: &DayRow| row.slots().iter().map(|slot| slot.wh().unwrap()).collect::<Vec<_>>();
    let mean = |bytes: &dyn Fn(&DayRow) -> u32| {
        days.iter().map(bytes).sum::<u32>() / u32::try_from(days.len()).unwrap()
    };
    let varints = mean(&|row| wh(row).into_iter().map(varint).sum());
    let deltas = mean(&|row| {
        let wh = wh(row);
        let steps = wh.windows(2).map(|pair| pair[1].abs_diff(pair[0]) << 1);
        varint(wh[0]) + steps.map(varint).sum::<u32>()
    });
    let packed = mean(&|row| u32::try_from(days::encoded_len(row)).unwrap());
    println!("mean blob: 4 bytes 96, 3 bytes 72, varints {varints}, delta varints {deltas}, packed {packed}");
    assert!(packed < varints && packed < deltas && packed < 72);
}
