//! The whole app on a sandbox of its own: log in with a code from its phone, synchronise, print the screens.

mod stay;
mod tour;

use std::io::{self, Write};

use clap::ValueEnum;
use serde_json::{Map, Value};

use crate::arguments::{DemoArguments, DemoCustomer};
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};
use stay::Stay;
use tour::Page;

/// Goes through one customer's screens, or through everybody's.
pub async fn run(arguments: &DemoArguments) -> Result<(), Failure> {
    let Some(customer) = arguments.customer else { return everybody(arguments).await };
    let stay = Stay::begin(customer, arguments).await?;
    let pages = visit(&stay, customer, arguments, tour::Length::Full).await?;
    stay.end().await;
    if arguments.json {
        return print_json(&states(pages));
    }
    let mut output = standard();
    print(&mut output, pages)?;
    finish(output)
}

/// All customers: the first in full, of the others what is theirs. Those of one company share its sandbox; the guide's
/// customer has one of its own, since its clock stands at another day.
async fn everybody(arguments: &DemoArguments) -> Result<(), Failure> {
    let mut customers = Map::new();
    let mut output = standard();
    let stay = Stay::begin(DemoCustomer::Private, arguments).await?;
    for customer in DemoCustomer::value_variants() {
        let own = match customer {
            DemoCustomer::Guide => Some(Stay::begin(DemoCustomer::Guide, arguments).await?),
            _ => None,
        };
        let length = match customer {
            DemoCustomer::Private => tour::Length::Full,
            _ => tour::Length::Own,
        };
        let pages = visit(own.as_ref().unwrap_or(&stay), *customer, arguments, length).await?;
        if arguments.json {
            customers.insert(customer.id().to_owned(), states(pages).into());
        } else {
            writeln!(output, "━━━ {} · {} ━━━\n", customer.id(), customer.email())?;
            print(&mut output, pages)?;
            output.flush()?;
        }
        if let Some(own) = own {
            own.end().await;
        }
    }
    stay.end().await;
    if arguments.json {
        return print_json(&customers);
    }
    finish(output)
}

async fn visit(
    stay: &Stay,
    customer: DemoCustomer,
    arguments: &DemoArguments,
    length: tour::Length,
) -> Result<Vec<Page>, Failure> {
    let guest = stay.welcome(customer, arguments.language).await?;
    guest.log_in().await.map_err(|error| Failure::app(&guest.app, &error))?;
    guest.synchronise().await.map_err(|error| Failure::app(&guest.app, &error))?;
    tour::pages(&guest.app, customer, length).map_err(|refusal| refusal.explained(&guest.app))
}

fn states(pages: Vec<Page>) -> Map<String, Value> {
    pages.into_iter().filter_map(|page| Some((page.name, page.json?))).collect()
}

fn print(output: &mut impl Write, pages: Vec<Page>) -> io::Result<()> {
    pages.into_iter().try_for_each(|page| writeln!(output, "{}", page.text))
}

/// Tells on the error stream what the demo does.
fn step(text: &str) {
    // A closed error stream is no reason to stop.
    let _ = writeln!(io::stderr(), "demo: {text}");
}
