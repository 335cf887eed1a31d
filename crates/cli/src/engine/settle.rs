use std::io::Write;

use nettleie::settlement::{Agreement, PriceBasis, SettlementDocument, SettlementRequest, settle};
use nettleie::spot::SpotPrices;

use super::input::{TariffFile, read_spot, read_tariff, read_values};
use super::oddities::Oddities;
use super::settle_text::render;
use crate::arguments::{AgreementKind, SettleArguments, SettleFormat};
use crate::failure::Failure;
use crate::output::{finish, print_json, standard};

/// Settles the months of the range and prints them.
pub fn run(arguments: &SettleArguments) -> Result<(), Failure> {
    let range = arguments.range.checked()?;
    let mut oddities = Oddities::default();
    let book = match read_tariff(&arguments.tariff, &mut oddities)? {
        TariffFile::Book(book) => book,
        TariffFile::Steering(_) => {
            let reason =
                "prices of the Nettariff API are for steering; settle with the company's tariff file";
            return Err(Failure::Usage(format!("{}: {reason}", arguments.tariff.shown())));
        }
    };
    let spot = read_spot(&arguments.spot, &mut oddities)?;
    let agreement = agreement(arguments, &spot)?;
    let readings = read_values(&arguments.values, &mut oddities)?;
    let months = settle(&SettlementRequest {
        consumption: &readings.consumption,
        production: Some(&readings.production).filter(|production| !production.is_empty()),
        ten_year_average_feed_in: None,
        tariffs: arguments.tariff.select(&book),
        range,
        zone: arguments.zone,
        agreement,
        fuse: arguments.fuse,
        price_basis: if arguments.ex_vat { PriceBasis::ExcludingVat } else { PriceBasis::IncludingVat },
    })
    .map_err(|source| Failure::Settlement { file: arguments.tariff.shown(), source })?;
    for month in &months {
        month.notes.iter().for_each(|note| oddities.note(&format!("{}: {note}", month.month)));
    }
    oddities.tell();
    match arguments.format {
        SettleFormat::Json => print_json(&SettlementDocument::from(months.as_slice())),
        SettleFormat::Text => {
            let mut output = standard();
            months.iter().try_for_each(|month| writeln!(output, "{}", render(month)))?;
            finish(output)
        }
    }
}

fn agreement<'a>(arguments: &SettleArguments, spot: &'a SpotPrices) -> Result<Agreement<'a>, Failure> {
    if arguments.agreement != AgreementKind::None && spot.is_empty() {
        return Err(Failure::Usage(
            "this agreement is settled against spot prices: give them with --spot".to_owned(),
        ));
    }
    Ok(match arguments.agreement {
        AgreementKind::None => Agreement::None,
        AgreementKind::Support => Agreement::Support { spot, dwellings: arguments.dwellings },
        AgreementKind::Norgespris => Agreement::Norgespris { spot },
    })
}
