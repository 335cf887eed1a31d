use kundeapp_core::app::App;

use super::dates::{MonthOrDay, month_or_day};
use super::{Refusal, Shown, data, found, render, shown};
use crate::arguments::ScreenOptions;

/// Strømstøtte: twelve months, the days of one, or the hours of a day.
pub fn open(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let screen = app.support()?;
    match options.id.as_deref().map(month_or_day).transpose()? {
        None => shown(render::support, data(screen.state())?),
        Some(MonthOrDay::Month(month)) => shown(render::support_days, found(screen.days(month))?),
        Some(MonthOrDay::Day(day)) => shown(render::support_hours, found(screen.hours(day))?),
    }
}
