//! Outdoor temperature, which heating and prices follow.

use chrono::{Datelike, NaiveDate};

use super::noise::{Noise, Stream, small};

/// Mean temperatures of the months, January first, in °C.
const COAST: [f64; 12] = [2.2, 1.9, 3.4, 6.6, 10.3, 13.2, 15.1, 15.2, 12.6, 8.9, 5.4, 3.0];
const FJORD: [f64; 12] = [-2.1, -1.9, 1.1, 5.6, 11.2, 15.4, 17.6, 16.7, 12.5, 7.4, 2.7, -1.0];
/// How far an hour lies above or below its day's mean, as a share of the day's swing.
const COURSE: [f64; 24] = [
    -0.7, -0.8, -0.9, -1.0, -1.0, -0.9, -0.7, -0.4, 0.0, 0.3, 0.6, 0.8, 0.9, 1.0, 1.0, 0.9, 0.7, 0.5, 0.2,
    0.0, -0.2, -0.4, -0.5, -0.6,
];

/// The weather of one price area.
#[derive(Clone, Copy, Debug)]
pub struct Weather {
    normals: &'static [f64; 12],
    slow: Noise,
    fast: Noise,
    sun: Noise,
    swing: f64,
}

impl Weather {
    /// Western weather for NO5, eastern for everywhere else.
    pub fn of(seed: u64, price_area: &str) -> Self {
        let (normals, whom, swing) = if price_area == "NO5" { (&COAST, 5, 2.0) } else { (&FJORD, 1, 3.5) };
        Self {
            normals,
            slow: Noise::new(seed, Stream::TemperatureSlow, whom),
            fast: Noise::new(seed, Stream::TemperatureFast, whom),
            sun: Noise::new(seed, Stream::Sun, whom),
            swing,
        }
    }

    /// What is normal on a day.
    pub fn normal(&self, day: NaiveDate) -> f64 {
        // Months in the tables stand for their 15th; in between the way is straight.
        let into = small(i64::from(day.day())) - 15.0;
        let month = day.month0() as usize;
        let (from, to, part) = if into >= 0.0 {
            (month, (month + 1) % 12, into / 30.5)
        } else {
            ((month + 11) % 12, month, 1.0 + into / 30.5)
        };
        let value = |index: usize| self.normals.get(index).copied().unwrap_or_default();
        value(from) + (value(to) - value(from)) * part
    }

    /// A day's mean.
    pub fn mean(&self, day: NaiveDate) -> f64 {
        let number = i64::from(day.num_days_from_ce());
        // Cold spells of a week go further than warm ones, and winters vary more than summers.
        let slow = self.slow.smooth(number, 7);
        let spell = slow * if slow < 0.0 { 5.5 } else { 3.5 };
        let season = 1.0 + (10.0 - self.normal(day)).max(0.0) / 14.0;
        self.normal(day) + season * (spell + 1.8 * self.fast.smooth(number, 2))
    }

    /// How clear the sky is on a day: 0 is overcast, 1 is clear. The market sees the same sky.
    pub fn clearness(&self, day: NaiveDate) -> f64 {
        self.sun.at(i64::from(day.num_days_from_ce()))
    }

    /// The temperature in a clock hour of a day with that mean.
    pub fn hourly(&self, mean: f64, clock_hour: u8) -> f64 {
        mean + self.swing * COURSE.get(usize::from(clock_hour)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(area: &str, month: &str) -> f64 {
        let weather = Weather::of(1, area);
        let first: NaiveDate = format!("{month}-01").parse().unwrap();
        first.iter_days().take(28).map(|day| weather.mean(day)).sum::<f64>() / 28.0
    }

    #[test]
    fn winters_are_cold_summers_warm_and_the_coast_milder() {
        for area in ["NO1", "NO5"] {
            assert!(mean(area, "2025-01") + 10.0 < mean(area, "2025-07"));
        }
        let years = ["2024-01", "2025-01", "2026-01"];
        let winters = |area| years.map(|month| mean(area, month)).iter().sum::<f64>();
        assert!(winters("NO1") < winters("NO5"));
    }

    #[test]
    fn the_normal_has_no_jump_between_months() {
        let weather = Weather::of(1, "NO1");
        let start: NaiveDate = "2024-01-01".parse().unwrap();
        for day in start.iter_days().take(366) {
            assert!((weather.normal(day) - weather.normal(day.succ_opt().unwrap())).abs() < 0.5, "{day}");
        }
    }
}
