use super::{home, screen, show};
use crate::arguments::{PointsArguments, ScreenName, ScreenOptions};
use crate::failure::Failure;

/// Lists the metering points that match a search.
pub async fn run(arguments: PointsArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    let search = Some(arguments.search.join(" "));
    let options = ScreenOptions { search, page: Some(arguments.page), ..ScreenOptions::default() };
    let shown = screen::open(&app, ScreenName::Points, &options);
    show::print(&shown.map_err(|refusal| refusal.explained(&app))?, arguments.json)
}
