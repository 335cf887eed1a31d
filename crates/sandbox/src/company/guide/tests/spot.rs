use super::*;

fn hours_of(date: &str) -> Vec<(String, String)> {
    let spot = spot();
    let hours = LocalDay::of(day(date)).hours().filter_map(|hour| Some((hour.start, spot.hour(hour.start)?)));
    hours.map(|(start, price)| (local_time(start).format("%H:%M").to_string(), price.to_string())).collect()
}

fn ore(price: &str) -> Decimal {
    price.parse().unwrap()
}

#[test]
fn on_13_november_the_highest_is_141_28_ore_at_17_and_the_lowest_79_50_at_02() {
    let hours = hours_of("2023-11-13");
    assert_eq!(hours.len(), 24);
    let (highest, lowest) =
        (hours.iter().max_by_key(|hour| ore(&hour.1)), hours.iter().min_by_key(|hour| ore(&hour.1)));
    assert_eq!(highest.unwrap(), &("17:00".to_owned(), "141.28".to_owned()));
    assert_eq!(lowest.unwrap(), &("02:00".to_owned(), "79.5".to_owned()));
    for bound in [&highest.unwrap().1, &lowest.unwrap().1] {
        assert_eq!(hours.iter().filter(|hour| hour.1 == *bound).count(), 1);
    }
}

#[test]
fn the_prices_of_14_november_are_out_and_those_of_the_15th_are_not() {
    assert_eq!(spot_days().last().unwrap().day, day("2023-11-14"));
    assert_eq!(hours_of("2023-11-14").len(), 24);
    let [tomorrow] = prices(day("2023-11-14")).try_into().unwrap();
    assert_eq!(tomorrow.at.to_rfc3339(), "2023-11-13T12:00:00+00:00");
    assert!(tomorrow.day.is_final);
}

#[test]
fn every_day_since_november_2022_has_a_price_an_hour() {
    let days = spot_days();
    assert_eq!(days.first().unwrap().day, day("2022-11-01"));
    assert!(days.windows(2).all(|pair| pair[0].day.succ_opt() == Some(pair[1].day)));
    for day in days {
        assert_eq!(day.prices.len(), usize::from(LocalDay::of(day.day).hour_count()), "{}", day.day);
    }
}

#[test]
fn prices_are_positive_and_within_what_the_west_has_seen() {
    let prices: Vec<i32> = spot_days().into_iter().flat_map(|day| day.prices).collect();
    assert!(prices.iter().all(|price| (1_000..600_000).contains(price)));
}

#[test]
fn no_hour_of_october_reaches_the_70_ore_of_the_support() {
    let october = spot_days().into_iter().filter(|one| range("2023-10-01", "2023-11-01").contains(one.day));
    assert!(october.flat_map(|day| day.prices).all(|price| price < 70_000));
}
