use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use nettleie::quantity::parse_decimal;
use nettleie::tariff::{CustomerGroup, Selection, TariffBook};
use nettleie::tax::TaxZone;
use nettleie::time::DateRange;
use rust_decimal::Decimal;

use crate::failure::Failure;

/// Which tariff of a file.
#[derive(Debug, Args)]
pub struct TariffArguments {
    /// Tariff file: open tariff data set (YAML), Nettariff API or this project's own JSON
    #[arg(long = "tariff", value_name = "FILE")]
    pub file: PathBuf,
    /// Customer group: household, holiday-home, small-business, business
    #[arg(long, value_name = "GROUP")]
    pub group: CustomerGroup,
    /// Which of several tariffs for different parts of the company's grid
    #[arg(long = "tariff-name", value_name = "NAME")]
    pub name: Option<String>,
}

impl TariffArguments {
    /// The tariffs of the group and name asked for.
    pub fn select<'a>(&'a self, book: &'a TariffBook) -> Selection<'a> {
        book.select(self.group, self.name.as_deref())
    }

    /// The file's name as it is shown.
    pub fn shown(&self) -> String {
        self.file.display().to_string()
    }
}

/// A range of local days.
#[derive(Clone, Copy, Debug, Args)]
pub struct RangeArguments {
    /// First local day
    #[arg(long, value_name = "DATE")]
    pub from: NaiveDate,
    /// The day after the last
    #[arg(long, value_name = "DATE")]
    pub to: NaiveDate,
}

/// The longest range that is worked on at once: no customer's history is longer.
const MOST_DAYS: u32 = 60 * 366;

impl RangeArguments {
    /// The days, of which there must be some and not absurdly many.
    pub fn checked(self) -> Result<DateRange, Failure> {
        let days = DateRange::new(self.from, self.to);
        if days.is_empty() || days.days() > MOST_DAYS {
            return Err(Failure::Usage(format!(
                "--from {} --to {} is not between one day and sixty years",
                self.from, self.to
            )));
        }
        Ok(days)
    }
}

/// Arguments of `settle`.
#[derive(Debug, Args)]
pub struct SettleArguments {
    /// Metering values of one metering point (Elhub CSV export); rows may repeat and come in any order
    #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
    pub values: Vec<PathBuf>,
    /// The tariff.
    #[command(flatten)]
    pub tariff: TariffArguments,
    /// What to settle.
    #[command(flatten)]
    pub range: RangeArguments,
    /// What the customer has agreed with the state
    #[arg(long, value_enum, default_value_t = AgreementKind::None)]
    pub agreement: AgreementKind,
    /// Spot prices of the point's area (public daily JSON files), for support and Norgespris
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub spot: Vec<PathBuf>,
    /// Public charges: standard, no-vat, no-vat-no-tax
    #[arg(long, default_value_t = TaxZone::Standard)]
    pub zone: TaxZone,
    /// Main fuse in ampere, for tariffs that go by it
    #[arg(long, value_name = "AMPERE", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub fuse: Option<u32>,
    /// Dwellings behind the common meter of a housing co-operative: the cap of the support is theirs
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub dwellings: u32,
    /// Prices and amounts without VAT
    #[arg(long)]
    pub ex_vat: bool,
    /// How to print the result
    #[arg(long, value_enum, default_value_t = SettleFormat::Text)]
    pub format: SettleFormat,
}

/// Arguments of `price-signal`.
#[derive(Debug, Args)]
pub struct PriceSignalArguments {
    /// The tariff.
    #[command(flatten)]
    pub tariff: TariffArguments,
    /// Which days.
    #[command(flatten)]
    pub range: RangeArguments,
}

/// Arguments of `tiers`.
#[derive(Debug, Args)]
pub struct TiersArguments {
    /// The tariff.
    #[command(flatten)]
    pub tariff: TariffArguments,
    /// The local day
    #[arg(long, value_name = "DATE")]
    pub on: NaiveDate,
    /// Only the tier of this average in kW (ampere where the tariff goes by fuse size)
    #[arg(long, value_name = "X", value_parser = average_kw)]
    pub kw: Option<Decimal>,
    /// Public charges: standard, no-vat, no-vat-no-tax
    #[arg(long, default_value_t = TaxZone::Standard)]
    pub zone: TaxZone,
    /// Prices without VAT
    #[arg(long)]
    pub ex_vat: bool,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// Metering values (Elhub CSV export)
    #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
    pub values: Vec<PathBuf>,
    /// How to print the values
    #[arg(long, value_enum)]
    pub format: ExportFormat,
}

/// What the customer has agreed with the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AgreementKind {
    /// Neither support nor Norgespris.
    None,
    /// Electricity support (strømstøtte).
    Support,
    /// Norgespris.
    Norgespris,
}

/// How `settle` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SettleFormat {
    /// A table for people.
    Text,
    /// One JSON object.
    Json,
}

/// How `export` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// As Elhub exports: it reads back.
    Csv,
    /// An array of intervals.
    Json,
}

fn average_kw(text: &str) -> Result<Decimal, String> {
    let most = Decimal::from(1_000_000);
    match parse_decimal(text) {
        Some(kw) if !kw.is_sign_negative() && kw <= most => Ok(kw),
        _ => Err("not an average between 0 and 1 000 000 kW".to_owned()),
    }
}
