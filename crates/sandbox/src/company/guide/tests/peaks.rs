use super::*;

fn peaks(month: &MonthSettlement) -> Vec<String> {
    let label = |start| local_time(start).format("%d.%m kl. %H:%M %z").to_string();
    month.peaks.iter().map(|peak| format!("{} {}", label(peak.start), peak.power)).collect()
}

fn average(from: &str, to: &str) -> Decimal {
    month(range(from, to)).average.unwrap().kw()
}

#[test]
fn november_has_5_24_and_5_19_and_5_17_kw_and_is_in_the_tier_from_5() {
    let november = month(range("2023-11-01", "2023-11-13"));
    assert_eq!(
        peaks(&november),
        ["01.11 kl. 01:00 +0100 5.240", "08.11 kl. 05:00 +0100 5.190", "02.11 kl. 04:00 +0100 5.170"]
    );
    assert_eq!(november.average.unwrap().kw(), Decimal::new(52, 1));
    let tier = november.tier.unwrap().tier;
    assert_eq!((tier.from, tier.to), (Decimal::from(5), Some(Decimal::from(10))));
    assert_eq!(tier.yearly.divided_by(12).to_string(), "214.81");
}

#[test]
fn october_has_5_45_and_5_17_and_5_13_kw_with_a_mean_of_5_25() {
    let october = month(range("2023-10-01", "2023-11-01"));
    assert_eq!(
        peaks(&october),
        ["29.10 kl. 02:00 +0200 5.450", "21.10 kl. 02:00 +0200 5.170", "30.10 kl. 23:00 +0100 5.130"]
    );
    assert_eq!(october.average.unwrap().kw(), Decimal::new(525, 2));
    assert_eq!(october.tier.unwrap().tier.from, Decimal::from(5));
}

#[test]
fn the_second_02_hour_of_29_october_is_3_66_kw_and_a_value_of_its_own() {
    let hours = series().day(LocalDay::of(day("2023-10-29")));
    let twice: Vec<_> =
        hours.hours().iter().filter(|hour| hour.clock_hour == 2).map(|hour| hour.energy).collect();
    assert_eq!(twice, [Some(Energy::from_wh(5_450)), Some(Energy::from_wh(3_660))]);
}

#[test]
fn september_3_68_august_3_74_july_3_94_june_4_69_kw() {
    assert_eq!(average("2023-09-01", "2023-10-01"), Decimal::new(368, 2));
    assert_eq!(average("2023-08-01", "2023-09-01"), Decimal::new(374, 2));
    assert_eq!(average("2023-07-01", "2023-08-01"), Decimal::new(394, 2));
    assert_eq!(average("2023-06-01", "2023-07-01"), Decimal::new(469, 2));
}

#[test]
fn june_to_september_are_in_the_tier_from_2() {
    for month in settled(range("2023-06-01", "2023-10-01")) {
        assert_eq!(month.tier.unwrap().tier.from, Decimal::from(2), "{}", month.month);
    }
}

#[test]
fn the_winter_is_higher_and_falls_towards_the_summer() {
    let averages: Vec<_> =
        settled(range("2023-01-01", "2023-08-01")).iter().map(|month| month.average.unwrap().kw()).collect();
    assert!(averages.windows(2).all(|pair| pair[0] > pair[1]), "{averages:?}");
    assert!(averages[0] > Decimal::from(8) && averages[0] < Decimal::from(15), "{averages:?}");
}

#[test]
fn nothing_that_comes_later_in_november_moves_its_peaks() {
    let later = day("2023-11-13").iter_days().take(18).flat_map(|day| values("p", day));
    assert!(later.flat_map(|state| state.block.wh).flatten().all(|wh| wh < 5_170));
}
