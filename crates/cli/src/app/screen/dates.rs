use chrono::NaiveDate;
use kundeapp_core::screens::consumption::PeriodState;
use nettleie::time::Month;

use super::Refusal;

/// Refuses a day that the period in view does not hold: screens show the nearest one that has data.
pub fn in_view(asked: Option<NaiveDate>, period: Option<&PeriodState>) -> Result<(), Refusal> {
    match (asked, period) {
        (Some(day), Some(period)) if day < period.from || period.to <= day => Err(Refusal::Usage(format!(
            "--at {day}: there is no data then; the nearest is in {} to {}",
            period.from,
            period.to.pred_opt().unwrap_or(period.from)
        ))),
        _ => Ok(()),
    }
}

/// A calendar month, or a day in one.
pub enum MonthOrDay {
    /// `2026-10`.
    Month(Month),
    /// `2026-10-12`.
    Day(NaiveDate),
}

/// Reads `2026-10` or `2026-10-12`.
pub fn month_or_day(text: &str) -> Result<MonthOrDay, Refusal> {
    let day = text.parse().ok().map(MonthOrDay::Day);
    day.or_else(|| text.parse().ok().map(MonthOrDay::Month)).ok_or_else(|| {
        Refusal::Usage(format!("--id {text}: not a month such as 2026-10, nor a day such as 2026-10-12"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_days_are_told_apart() {
        assert!(matches!(month_or_day("2026-10"), Ok(MonthOrDay::Month(_))));
        assert!(matches!(month_or_day("2026-10-12"), Ok(MonthOrDay::Day(_))));
        for wrong in ["", "2026", "2026-13", "2026-02-30", "i-107"] {
            assert!(month_or_day(wrong).is_err(), "{wrong}");
        }
    }
}
