//! How high the sun stands. Only additions and multiplications, which every machine rounds alike.

use chrono::{DateTime, Datelike, Timelike, Utc};

use crate::company::noise::small;

/// Sine and cosine of 60.4° north: Askøy.
const SINE_OF_LATITUDE: f64 = 0.869_5;
const COSINE_OF_LATITUDE: f64 = 0.493_9;
/// How many hours solar noon comes before 12:00 UTC at 5.2° east.
const AHEAD_OF_UTC: f64 = 5.2 / 15.0;
/// Sine of the axis' tilt.
const TILT: f64 = 0.397_8;

/// The sine of the sun's height over the horizon; negative at night.
pub fn height(instant: DateTime<Utc>) -> f64 {
    let hour = small(i64::from(instant.hour())) + small(i64::from(instant.minute())) / 60.0;
    let since_solstice = small(i64::from(instant.ordinal())) + 10.0;
    let sine = -TILT * cosine(since_solstice / 365.25);
    // Good to a thousandth: the declination is never large.
    let cosine_of_declination = 1.0 - sine * sine / 2.0 - sine * sine * sine * sine / 8.0;
    let turned = (hour + AHEAD_OF_UTC - 12.0) / 24.0;
    SINE_OF_LATITUDE * sine + COSINE_OF_LATITUDE * cosine_of_declination * cosine(turned)
}

/// The cosine of an angle counted in turns: two parabolas, bent closer. Good to a thousandth.
fn cosine(turns: f64) -> f64 {
    let turns = turns + 0.25;
    let centred = turns - (turns + 0.5).floor();
    let rough = 8.0 * centred - 16.0 * centred * centred.abs();
    0.225 * (rough * rough.abs() - rough) + rough
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cosine_is_good_to_two_thousandths() {
        for step in -720..720 {
            let turns = f64::from(step) / 360.0;
            assert!((cosine(turns) - (turns * std::f64::consts::TAU).cos()).abs() < 0.002, "{turns}");
        }
    }

    #[test]
    fn it_is_53_degrees_high_at_midsummer_noon_and_6_at_midwinter() {
        let at = |text: &str| height(text.parse().unwrap()).asin().to_degrees();
        assert!((52.5..53.6).contains(&at("2026-06-21T11:39:00Z")), "{}", at("2026-06-21T11:39:00Z"));
        assert!((5.6..6.8).contains(&at("2026-12-21T11:39:00Z")), "{}", at("2026-12-21T11:39:00Z"));
        assert!(at("2026-06-21T23:39:00Z") < -5.0);
    }
}
