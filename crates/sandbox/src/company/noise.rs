//! Chance without state: the same seed, stream and place give the same number, whatever was asked before. So a day can
//! be made on its own, and is the same whether made at the start or when its time comes.
//!
//! Only additions and multiplications of floats are used, which every machine rounds alike.

/// What a number is drawn for; streams do not influence each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Stream {
    TemperatureSlow = 1,
    TemperatureFast,
    Load,
    Car,
    CarLength,
    Presence,
    Fate,
    FateHour,
    Wind,
    Sun,
    Scarcity,
    Ripple,
    Currency,
    Payment,
    Clouds,
}

/// A source of chance for one purpose.
#[derive(Clone, Copy, Debug)]
pub struct Noise(u64);

impl Noise {
    /// The chance of `stream` for `whom` (a point, an area) in the world of `seed`.
    pub fn new(seed: u64, stream: Stream, whom: u64) -> Self {
        Self(mix(mix(seed).wrapping_add(stream as u64)).wrapping_add(mix(whom)))
    }

    /// A number from 0 up to but not including 1 for a place in time.
    pub fn at(self, place: i64) -> f64 {
        let bits = mix(self.0 ^ place.cast_unsigned().wrapping_mul(0x9E37_79B9_7F4A_7C15)) >> 32;
        f64::from(u32::try_from(bits).unwrap_or(0)) / 4_294_967_296.0
    }

    /// A number from −1 to 1 that changes smoothly and is drawn anew every `period` places.
    pub fn smooth(self, place: i64, period: i64) -> f64 {
        let (whole, rest) = (place.div_euclid(period), place.rem_euclid(period));
        let part = small(rest) / small(period);
        let eased = part * part * (3.0 - 2.0 * part);
        let (from, to) = (self.at(whole), self.at(whole + 1));
        (from + (to - from) * eased) * 2.0 - 1.0
    }
}

/// A small whole number as a float.
pub fn small(number: i64) -> f64 {
    i32::try_from(number).map_or(0.0, f64::from)
}

/// The finaliser of `SplitMix64`.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_fill_the_interval_evenly_and_do_not_repeat_between_streams() {
        let load = Noise::new(1, Stream::Load, 7);
        let mean = (0..10_000).map(|place| load.at(place)).sum::<f64>() / 10_000.0;
        assert!((0.48..0.52).contains(&mean), "{mean}");
        assert!((0..10_000).all(|place| (0.0..1.0).contains(&load.at(place))));
        assert!((load.at(3) - Noise::new(1, Stream::Car, 7).at(3)).abs() > f64::EPSILON);
        assert!((load.at(3) - Noise::new(2, Stream::Load, 7).at(3)).abs() > f64::EPSILON);
    }

    #[test]
    fn smooth_noise_has_no_jumps() {
        let wind = Noise::new(1, Stream::Wind, 1);
        assert!((-500..500).all(|hour| (wind.smooth(hour, 24) - wind.smooth(hour + 1, 24)).abs() < 0.15));
    }
}
