use super::month_share::MonthShare;
use super::{Line, LineKind};
use crate::metering::{DayHours, MeterSeries};
use crate::quantity::{Energy, Vat};
use crate::tariff::Tariff;
use crate::time::{DateRange, LocalDay, Month};

/// What feeding in costs or gives: production × the feed-in price of its days, never netted against consumption, and for
/// producers above 100 kW a twelfth of the fixed part on their ten-year average.
pub(super) fn lines(
    production: &MeterSeries,
    ten_year_average: Option<Energy>,
    periods: &[(DateRange, &Tariff)],
    month: Month,
    vat: Vat,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for (days, tariff) in periods {
        let Some(charge) = tariff.feed_in else { continue };
        let produced =
            days.iter().map(|day| production.day(LocalDay::of(day))).filter_map(|day: DayHours| day.energy());
        let produced =
            produced.fold(None, |sum: Option<Energy>, energy| Some(sum.unwrap_or_default() + energy));
        if let Some(energy) = produced {
            lines.push(Line::of_energy(LineKind::FeedIn, None, energy, vat.on_price(charge.energy)));
        }
        if let (Some(price), Some(average)) = (charge.fixed_part, ten_year_average) {
            let yearly = vat.on_price(price).cost(average);
            lines.push(Line::of_amount(LineKind::FeedIn, MonthShare::of(*days, month).of_yearly(yearly)));
        }
    }
    lines
}
