use clap::ValueEnum;
use kundeapp_core::api::wire::PageKind;
use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::overview::TabKind;
use kundeapp_core::screens::services::MenuKind;
use serde_json::Value;

use crate::app::screen::{self, Refusal};
use crate::arguments::{DemoCustomer, ScaleChoice, ScreenName, ScreenOptions};

/// Something that the demo prints.
pub struct Page {
    /// The screen's name; in JSON its key.
    pub name: String,
    /// For people.
    pub text: String,
    /// For programs; `None` for a line between screens.
    pub json: Option<Value>,
}

/// How much of an app to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Every screen, tab by tab, and what the lists open into.
    Full,
    /// What sets the customer apart.
    Own,
}

/// The pages of a customer's app.
pub fn pages(app: &App, customer: DemoCustomer, length: Length) -> Result<Vec<Page>, Refusal> {
    let all = screens_of(app)?;
    if length == Length::Full {
        return full(app, &all);
    }
    let shown = own(customer);
    let mut pages =
        shown.iter().map(|(name, options)| page(app, *name, options)).collect::<Result<Vec<_>, _>>()?;
    let is_shown = |name: &ScreenName| shown.iter().any(|(shown, _)| shown == name);
    let left_out: Vec<&str> = all.iter().filter(|name| !is_shown(name)).map(|name| name.id()).collect();
    let text = format!(
        "… not shown here: {}; see kundeapp demo --customer {}\n",
        left_out.join(", "),
        customer.id()
    );
    pages.push(Page { name: String::new(), text, json: None });
    Ok(pages)
}

/// The screens that the app offers: Produksjon only where the chosen point feeds in, the pages that the menu leads to, and not
/// the long list of libraries.
fn screens_of(app: &App) -> Result<Vec<ScreenName>, Refusal> {
    let tabs = app.overview()?.state().map_err(AppError::local_data)?.tabs;
    let produces = tabs.iter().any(|tab| tab.kind == TabKind::Production);
    let menu = app.services()?.state().map_err(AppError::local_data)?.menu;
    let leads_to = |page| menu.iter().any(|item| item.kind == entry(page));
    let names = ScreenName::value_variants().iter().copied();
    let offered = |name: &ScreenName| match name {
        ScreenName::Production => produces,
        ScreenName::Licences => false,
        name => name.page().is_none_or(leads_to),
    };
    Ok(names.filter(offered).collect())
}

/// Where the menu of Kundeservice has a page.
const fn entry(page: PageKind) -> MenuKind {
    match page {
        PageKind::Faq => MenuKind::Faq,
        PageKind::Authorisations => MenuKind::Authorisations,
        PageKind::Meters => MenuKind::Meter,
        PageKind::Elhub => MenuKind::Elhub,
        PageKind::SelfReading => MenuKind::SelfReading,
        PageKind::Connections => MenuKind::Connections,
        PageKind::MeterExchanges => MenuKind::MeterExchanges,
    }
}

fn full(app: &App, names: &[ScreenName]) -> Result<Vec<Page>, Refusal> {
    let mut pages = Vec::new();
    let mut tab = None;
    for name in names {
        if tab != Some(name.tab()) {
            tab = Some(name.tab());
            let heading = app.desk()?.tab_title(name.tab());
            pages.push(Page {
                name: String::new(), text: format!("═══ {heading} ═══\n"), json: None
            });
        }
        let page = page(app, *name, &as_the_demo_opens(*name))?;
        let opened = opened_from(*name, page.json.as_ref());
        pages.push(page);
        for id in opened {
            let key = format!("{} {id}", name.id());
            let options = ScreenOptions { id: Some(id), ..ScreenOptions::default() };
            let shown = screen::open(app, *name, &options)?;
            pages.push(Page { name: key, text: shown.text, json: Some(shown.json) });
        }
    }
    Ok(pages)
}

fn page(app: &App, name: ScreenName, options: &ScreenOptions) -> Result<Page, Refusal> {
    let shown = match name {
        ScreenName::Consumption => screen::consumption_by_every_scale(app)?,
        _ => screen::open(app, name, options)?,
    };
    Ok(Page { name: name.id().to_owned(), text: shown.text, json: Some(shown.json) })
}

/// The ids of what the demo opens from a list: its first, and of support the month before with its first day.
fn opened_from(name: ScreenName, state: Option<&Value>) -> Vec<String> {
    let text = |pointer: &str| state.and_then(|state| state.pointer(pointer)?.as_str()).map(str::to_owned);
    let first = match name {
        ScreenName::Invoices => text("/invoices/0/id"),
        ScreenName::News => text("/articles/0/id"),
        ScreenName::Outages => text("/ongoing/outages/0/id").or_else(|| text("/planned/outages/0/id")),
        ScreenName::Forms => text("/forms/0/id"),
        ScreenName::Access => text("/given/rows/0/id"),
        ScreenName::Connections => text("/cases/0/id"),
        ScreenName::MeterExchange => text("/exchanges/0/id"),
        ScreenName::Faq => text("/questions/0/id"),
        ScreenName::Support => {
            let day = text("/months/1/from");
            let month = day.as_ref().and_then(|day| day.get(..7)).map(str::to_owned);
            return month.into_iter().chain(day).collect();
        }
        _ => None,
    };
    first.into_iter().collect()
}

/// What the other customers have that the first has not, or has otherwise; of two hundred points, a few.
fn own(customer: DemoCustomer) -> Vec<(ScreenName, ScreenOptions)> {
    use ScreenName as S;
    let names: &[ScreenName] = match customer {
        DemoCustomer::Private => &[S::Overview],
        DemoCustomer::Prosumer => &[S::Overview, S::Production, S::Prices, S::Support],
        DemoCustomer::Business => &[S::Overview, S::TrialSettlement, S::Prices, S::Points],
        DemoCustomer::HolidayHome => &[S::Overview, S::Consumption, S::Invoices, S::Reading],
        DemoCustomer::CoOperative => &[S::Overview, S::TrialSettlement, S::Points],
        DemoCustomer::Guide => &[S::Consumption, S::TrialSettlement, S::Peaks, S::Invoices, S::Spot],
    };
    let search = (customer == DemoCustomer::CoOperative).then(|| "H0101".to_owned());
    let options = |name| match name {
        S::Points => ScreenOptions { search: search.clone(), ..ScreenOptions::default() },
        _ => as_the_demo_opens(name),
    };
    names.iter().map(|name| (*name, options(*name))).collect()
}

/// A month of production says more than a day.
fn as_the_demo_opens(name: ScreenName) -> ScreenOptions {
    let by = (name == ScreenName::Production).then_some(ScaleChoice::Month);
    ScreenOptions { by, ..ScreenOptions::default() }
}
