//! Spotpris: yesterday, today and tomorrow by hour and quarter, what an hour costs in full, and the cheapest hours.

mod bars;
mod cheapest;
mod costs;
mod day_view;
mod known;
mod outlook;
mod screen;
mod state;
#[cfg(test)]
mod tests;
mod words;

pub use day_view::{DayView, PriceStep};
use outlook::Outlook;
pub use screen::Spot;
pub use state::{
    CheapestHoursState, DayChoice, Extreme, ExtremePrice, HourCostRow, NowPrice, PriceBar, SpotState,
    StepChoice,
};
