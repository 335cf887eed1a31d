use std::hash::{BuildHasher, RandomState};

use chrono::{DateTime, TimeDelta, Utc};

/// The wait after the first attempt that failed; doubled after each later one.
const FIRST: i64 = 30;
/// The longest wait: six hours.
const LONGEST: i64 = 6 * 3600;

/// When to try again after `attempts` that failed: half of the wait fixed, half by chance, so that a thousand phones do
/// not come at once when the server is back.
pub(super) fn next_attempt(now: DateTime<Utc>, attempts: u32) -> DateTime<Utc> {
    let thousandth = RandomState::new().hash_one(attempts) % 1000;
    after(now, attempts, i64::try_from(thousandth).unwrap_or(0))
}

fn after(now: DateTime<Utc>, attempts: u32, thousandth: i64) -> DateTime<Utc> {
    let doubled = FIRST.saturating_mul(1 << attempts.saturating_sub(1).min(20)).min(LONGEST);
    let chance = doubled.saturating_mul(thousandth).checked_div(2000).unwrap_or(0);
    let wait = (doubled / 2).saturating_add(chance);
    now.checked_add_signed(TimeDelta::seconds(wait)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_six_hours_and_half_of_it_is_chance() {
        let now: DateTime<Utc> = "2026-11-21T11:00:00Z".parse().unwrap();
        let wait = |attempts, chance| (after(now, attempts, chance) - now).num_seconds();
        assert_eq!([wait(1, 0), wait(2, 0), wait(3, 0)], [15, 30, 60]);
        assert_eq!((wait(1, 999), wait(40, 0), wait(u32::MAX, 999)), (29, 10_800, 21_589));
    }
}
