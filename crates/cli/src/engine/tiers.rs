use nettleie::load::nettariff::{PriceLevel, SteeringTariff};
use nettleie::quantity::{Vat, format_plain};
use nettleie::settlement::{TierDocument, TierOfMonth};
use nettleie::tariff::{CapacityBasis, CapacityCharge, LowerBound, Tariff, TierTable};
use nettleie::time::start_of_day;
use serde::Serialize;

use super::input::{TariffFile, read_tariff};
use super::oddities::Oddities;
use crate::arguments::TiersArguments;
use crate::failure::Failure;
use crate::output::print_json;

#[derive(Serialize)]
struct TableDocument {
    method: &'static str,
    lower_bound: &'static str,
    valid_from: String,
    valid_to: Option<String>,
    prices_include_vat: bool,
    tiers: Vec<TierDocument>,
}

/// Prints the tier table of a day, or the tier of one average.
pub fn run(arguments: &TiersArguments) -> Result<(), Failure> {
    let file = arguments.tariff.shown();
    let mut oddities = Oddities::default();
    match read_tariff(&arguments.tariff, &mut oddities)? {
        TariffFile::Steering(steering) => {
            oddities.tell();
            print_steering(arguments, &steering, &file)
        }
        TariffFile::Book(book) => {
            let tariff = arguments
                .tariff
                .select(&book)
                .on(arguments.on)
                .map_err(|source| Failure::Tariff { file: file.clone(), source })?;
            match &tariff.capacity {
                CapacityCharge::Tiers { basis, table } => {
                    print_table(arguments, tariff, basis, table, oddities)
                }
                CapacityCharge::Power(_) => {
                    Err(Failure::Usage(format!("{file}: this tariff is charged by kW and has no tiers")))
                }
                CapacityCharge::Unreadable { reason } => Err(Failure::Usage(format!("{file}: {reason}"))),
            }
        }
    }
}

fn vat_of(arguments: &TiersArguments) -> Vat {
    if arguments.ex_vat { Vat::None } else { arguments.zone.vat(arguments.tariff.group) }
}

fn print_table(
    arguments: &TiersArguments,
    tariff: &Tariff,
    basis: &CapacityBasis,
    table: &TierTable,
    mut oddities: Oddities,
) -> Result<(), Failure> {
    let vat = vat_of(arguments);
    if let Some(average) = arguments.kw {
        if table.is_undecided(average) {
            oddities.note(&"the company does not say to which tier a value on the border belongs");
        }
        oddities.tell();
        return print_json(&TierDocument::from(&TierOfMonth::new(table.tier_of(average), basis, vat)));
    }
    oddities.tell();
    print_json(&TableDocument {
        method: basis.id(),
        lower_bound: match table.bound() {
            LowerBound::Inclusive => "inclusive",
            LowerBound::Exclusive => "exclusive",
            LowerBound::Unknown => "unknown",
        },
        valid_from: tariff.validity.from().to_string(),
        valid_to: tariff.validity.to().map(|day| day.to_string()),
        prices_include_vat: vat == Vat::Standard,
        tiers: table.tiers().map(|tier| TierDocument::from(&TierOfMonth::new(tier, basis, vat))).collect(),
    })
}

fn print_steering(arguments: &TiersArguments, steering: &SteeringTariff, file: &str) -> Result<(), Failure> {
    let table = steering.levels_at(start_of_day(arguments.on));
    let table =
        table.ok_or_else(|| Failure::Usage(format!("{file}: no price levels on {}", arguments.on)))?;
    let ex_vat = vat_of(arguments) == Vat::None;
    let tiers: Vec<LevelDocument> =
        (1..).zip(&table.levels).map(|(number, level)| LevelDocument::of(number, level, ex_vat)).collect();
    let Some(average) = arguments.kw else {
        return print_json(&LevelsDocument { prices_include_vat: !ex_vat, tiers });
    };
    let is_in =
        |level: &PriceLevel| level.min.kw() <= average && level.max.is_none_or(|max| average < max.kw());
    let found = table.levels.iter().zip(tiers).find(|(level, _)| is_in(level));
    let (_, tier) =
        found.ok_or_else(|| Failure::Usage(format!("{file}: no price level has {average} kW")))?;
    print_json(&tier)
}

#[derive(Serialize)]
struct LevelsDocument {
    prices_include_vat: bool,
    tiers: Vec<LevelDocument>,
}

#[derive(Serialize)]
struct LevelDocument {
    number: u32,
    from_kw: String,
    to_kw: Option<String>,
    monthly_nok: Option<String>,
}

impl LevelDocument {
    fn of(number: u32, level: &PriceLevel, ex_vat: bool) -> Self {
        let monthly = if ex_vat { level.monthly_ex_vat } else { level.monthly_total };
        Self {
            number,
            from_kw: format_plain(level.min.kw()),
            to_kw: level.max.map(|max| format_plain(max.kw())),
            monthly_nok: monthly.map(|monthly| monthly.to_string()),
        }
    }
}
