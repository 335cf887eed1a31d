use nettleie::quantity::{Energy, Money};
use nettleie::settlement::LineKind;

use super::*;

fn kwh(from: &str, to: &str) -> String {
    let total: Energy = settled(range(from, to)).iter().map(|month| month.energy).sum();
    total.to_string()
}

#[test]
fn on_12_november_2023_106_65_kwh() {
    assert_eq!(kwh("2023-11-12", "2023-11-13"), "106.650");
}

#[test]
fn in_the_week_from_6_to_12_november_583_62_kwh() {
    assert_eq!(kwh("2023-11-06", "2023-11-13"), "583.620");
}

#[test]
fn in_november_so_far_1_059_25_kwh() {
    assert_eq!(kwh("2023-11-01", "2023-12-01"), "1059.250");
}

#[test]
fn in_2023_so_far_23_113_96_kwh() {
    assert_eq!(kwh("2023-01-01", "2024-01-01"), "23113.960");
}

#[test]
fn week_month_and_year_have_support() {
    for (from, to) in
        [("2023-11-06", "2023-11-13"), ("2023-11-01", "2023-11-13"), ("2023-01-01", "2023-11-13")]
    {
        let support: Money =
            settled(range(from, to)).iter().map(|month| month.sum_of(LineKind::Support)).sum();
        assert!(support < Money::ZERO, "{from}: {support}");
    }
}

#[test]
fn values_reach_from_november_2022_to_12_november_2023_without_a_gap() {
    let blocks = blocks();
    assert!(blocks.windows(2).all(|pair| pair[0].day.succ_opt() == Some(pair[1].day)));
    let ends = (blocks.first().unwrap().day, blocks.last().unwrap().day);
    assert_eq!(ends, (day("2022-11-01"), day("2023-11-12")));
    assert!(settled(range("2023-01-01", "2023-11-13")).iter().all(|month| month.complete));
}

#[test]
fn days_of_clock_changes_have_23_and_25_hours() {
    let odd: Vec<_> = blocks()
        .into_iter()
        .filter(|block| block.wh.len() != 24)
        .map(|block| (block.day.to_string(), block.wh.len(), block.quality.len()))
        .collect();
    assert_eq!(odd, [("2023-03-26".to_owned(), 23, 23), ("2023-10-29".to_owned(), 25, 25)]);
}

#[test]
fn no_hour_is_absurd_and_days_differ() {
    let mut days: Vec<u32> = Vec::new();
    for block in blocks() {
        let wh: Vec<u32> = block.wh.into_iter().flatten().collect();
        assert!(wh.iter().all(|wh| (150..11_000).contains(wh)), "{}: {wh:?}", block.day);
        // A household is never even: the highest hour stands out from the lowest.
        assert!(wh.iter().max().unwrap() * 10 > wh.iter().min().unwrap() * 12, "{}: {wh:?}", block.day);
        days.push(wh.iter().sum());
    }
    days.sort_unstable();
    days.dedup();
    assert!(days.len() > 370, "{}", days.len());
}

#[test]
fn the_values_of_13_november_come_at_seven_the_next_morning() {
    let [state] = values("p", day("2023-11-13")).try_into().unwrap();
    assert_eq!(state.at.to_rfc3339(), "2023-11-14T06:00:00+00:00");
}
