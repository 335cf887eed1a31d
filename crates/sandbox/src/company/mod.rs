//! The grid company: who its customers are, how they use power, what the market and the weather do, and when all that
//! becomes known. Everything here is drawn from the seed; nothing looks at a clock.

mod billing;
mod calendar;
mod demo;
mod file;
mod founding;
mod guide;
mod kid;
mod load;
mod metering;
mod noise;
mod played;
mod price_list;
mod publishing;
mod reading;
mod register;
mod spot_market;
mod weather;

pub use file::{CompanyFile, CompanyFileError};
pub use founding::{Founding, found};
pub use guide::now as guide_now;
pub use played::Played;
use price_list::price_list;
pub use publishing::publish;
pub use reading::{deliver, reading_before};
