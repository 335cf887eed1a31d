use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use nettleie::quantity::Vat;
use nettleie::spot::SpotPrices;
use nettleie::time::{Resolution, local_date};

use super::NowPrice;
use super::bars::{Priced, extremes};
use crate::screens::desk::Desk;

/// The price of the present hour, and the lowest of the hours after it that are known.
pub(super) struct Outlook {
    pub now: Option<Priced>,
    pub lowest_next: Option<Priced>,
}

impl Outlook {
    /// At the server's `now`, from the prices of today and, if they are out, tomorrow.
    pub fn of(spot: &SpotPrices, now: DateTime<Utc>, vat: Vat) -> Self {
        let hour = TimeDelta::seconds(Resolution::Hour.seconds());
        let start = now.duration_trunc(hour).unwrap_or(now);
        let priced = |start| Some((start, vat.on_price(spot.hour(start)?)));
        let to_come = std::iter::successors(Some(start + hour), |start| Some(*start + hour));
        let to_come: Vec<Priced> = to_come.map_while(priced).collect();
        Self { now: priced(start), lowest_next: extremes(&to_come).map(|(_, lowest)| lowest) }
    }

    /// The present hour, written out.
    pub fn now_state(&self, desk: &Desk, at: DateTime<Utc>) -> Option<NowPrice> {
        let (start, price) = self.now?;
        Some(NowPrice {
            price: desk.price_figure("spot-now", price),
            interval: desk.format.hour_span(start),
            at,
        })
    }

    /// `Lavest neste gang 14. nov. kl. 02:00–03:00: 75,20 øre/kWh`.
    pub fn lowest_next_sentence(&self, desk: &Desk) -> Option<String> {
        let (start, price) = self.lowest_next?;
        let arguments = [
            ("day", desk.format.short_day(local_date(start)).into()),
            ("interval", desk.interval_name(start, Resolution::Hour).into()),
            ("price", desk.format.price(price).into()),
        ];
        Some(desk.texts.text_with("spot-lowest-next", arguments))
    }
}
