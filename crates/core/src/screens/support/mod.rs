//! Strømstøtte: what the state pays, by month, day and hour, and whether Norgespris would have been better.

mod co_operative;
mod comparison;
mod current;
mod days;
mod hours;
mod known;
mod months;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Support;
pub use state::{
    Better, CoOperativeState, ComparisonMonth, ComparisonState, CurrentSupport, SupportDay, SupportDays,
    SupportHour, SupportHours, SupportMonth, SupportState,
};
