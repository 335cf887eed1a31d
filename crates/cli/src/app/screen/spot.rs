use kundeapp_core::app::App;
use kundeapp_core::screens::spot::{DayView, Spot};

use super::{Refusal, Shown, data, render, shown};
use crate::arguments::ScreenOptions;

/// Spotpris of yesterday, today or tomorrow.
pub fn open(app: &App, options: &ScreenOptions) -> Result<Shown, Refusal> {
    let mut screen = app.spot()?;
    if let Some(step) = options.step {
        screen.show_by(step.into());
    }
    if let Some(vat) = options.vat {
        screen.show_vat(vat.is_with());
    }
    if let Some(hours) = options.cheapest {
        screen.look_for(hours);
    }
    choose_day(&mut screen, options)?;
    shown(if options.table { render::spot_table } else { render::spot }, data(screen.state())?)
}

fn choose_day(screen: &mut Spot, options: &ScreenOptions) -> Result<(), Refusal> {
    let Some(asked) = options.at else { return Ok(()) };
    let days = data(screen.state())?.days;
    let place = days.iter().position(|day| day.date == Some(asked));
    let view = place.and_then(|place| DayView::ALL.get(place).copied()).ok_or_else(|| {
        let known: Vec<String> = days.iter().filter_map(|day| day.date).map(|day| day.to_string()).collect();
        Refusal::Usage(format!("--at {asked}: the screen has {}", known.join(", ")))
    })?;
    screen.show(view);
    Ok(())
}
