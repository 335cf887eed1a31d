use chrono::{DateTime, Timelike, Utc};
use nettleie::time::{Resolution, local_time};

use super::Format;

const MINUTES_A_DAY: u32 = 24 * 60;

impl Format {
    /// `kl. 05:00`, in English `05:00`.
    #[must_use]
    pub fn clock(self, instant: DateTime<Utc>) -> String {
        format!("{}{}", self.pick("kl. ", ""), local_time(instant).format("%H:%M"))
    }

    /// `17:00–18:00`: the clock hour that begins at `start`, as the clock on the wall counts it, also when clocks change.
    #[must_use]
    pub fn hour_span(self, start: DateTime<Utc>) -> String {
        self.span(start, Resolution::Hour)
    }

    /// `17:15–17:30`: the hour or quarter that begins at `start`, counted the same way.
    #[must_use]
    pub fn span(self, start: DateTime<Utc>, resolution: Resolution) -> String {
        let start = local_time(start);
        let end = (start.hour() * 60 + start.minute() + resolution.minutes()) % MINUTES_A_DAY;
        format!("{}–{:02}:{:02}", start.format("%H:%M"), end / 60, end % 60)
    }

    /// `kl. 01:00–04:00`, in English `01:00–04:00`: what the clock shows at two instants.
    #[must_use]
    pub fn clock_span(self, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
        format!("{}–{}", self.clock(from), local_time(to).format("%H:%M"))
    }

    /// `05`: the clock hour that begins at `start`, for an axis.
    #[must_use]
    pub fn hour_label(self, start: DateTime<Utc>) -> String {
        format!("{:02}", local_time(start).hour())
    }

    /// `12. nov. 2023 kl. 18:30`, in English `12 Nov 2023 18:30`.
    #[must_use]
    pub fn instant(self, instant: DateTime<Utc>) -> String {
        format!("{} {}", self.day(local_time(instant).date_naive()), self.clock(instant))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_norwegian_clock_is_shown_winter_and_summer() {
        let (nb, en) = (Format::new(Language::Nb), Format::new(Language::En));
        for (instant, nb_text, en_text) in
            [("2023-11-08T04:00:00Z", "kl. 05:00", "05:00"), ("2023-07-08T04:00:00Z", "kl. 06:00", "06:00")]
        {
            let instant: DateTime<Utc> = instant.parse().unwrap();
            assert_eq!((nb.clock(instant), en.clock(instant)), (nb_text.to_owned(), en_text.to_owned()));
        }
        let evening = "2023-11-13T16:00:00Z".parse().unwrap();
        assert_eq!(nb.hour_span(evening), "17:00–18:00");
        assert_eq!(nb.hour_label(evening), "17");
        assert_eq!(nb.instant(evening), "13. nov. 2023 kl. 17:00");
    }

    #[test]
    fn the_last_hour_of_a_day_ends_at_midnight() {
        let late = "2023-11-13T22:00:00Z".parse().unwrap();
        let nb = Format::new(Language::Nb);
        assert_eq!(nb.hour_span(late), "23:00–00:00");
        let quarter = "2023-11-13T22:45:00Z".parse().unwrap();
        assert_eq!(nb.span(quarter, Resolution::Quarter), "23:45–00:00");
        assert_eq!(nb.clock_span(late, quarter), "kl. 23:00–23:45");
    }
}
