//! Solar panels on a roof.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::Site;
use super::sun::height;
use crate::company::noise::{Noise, Stream};

/// Panels that face south.
#[derive(Clone, Copy, Debug)]
pub struct Roof {
    /// W in full sun.
    pub peak: f64,
}

impl Roof {
    /// Mean power of an hour in W: nothing while the sun is down.
    pub fn power(self, site: &Site, date: NaiveDate, start: DateTime<Utc>) -> f64 {
        let up = height(start + TimeDelta::minutes(30));
        if up <= 0.0 {
            return 0.0;
        }
        // A tilted roof makes more of a low sun than the ground does.
        let clear_sky = (1.25 - 0.3 * up) * up;
        let clouds = Noise::new(site.seed, Stream::Clouds, site.number);
        let passing = 0.5 + 0.5 * clouds.smooth(start.timestamp().div_euclid(3_600), 3);
        let clear = site.weather.clearness(date);
        let light = (0.08 + 0.92 * clear * (0.45 + 0.55 * passing)).min(1.0);
        let snow =
            if site.weather.mean(date) < -2.0 && matches!(date.month(), 1 | 2 | 12) { 0.3 } else { 1.0 };
        self.peak * clear_sky * light * snow
    }
}
