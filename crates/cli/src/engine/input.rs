use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use nettleie::load::elhub_csv::{MeterReadings, MeteringFiles};
use nettleie::load::nettariff::{self, SteeringTariff};
use nettleie::load::{
    FileKind, LoadError, Loaded, Place, read_text, sniff, spot_json, tariff_json, tariff_yaml,
};
use nettleie::spot::SpotPrices;
use nettleie::tariff::TariffBook;

use super::oddities::Oddities;
use crate::arguments::TariffArguments;
use crate::failure::Failure;

/// What a tariff file turned out to be.
pub enum TariffFile {
    /// Whole tariffs, that months can be settled by.
    Book(TariffBook),
    /// Prices hour by hour from the Nettariff API.
    Steering(SteeringTariff),
}

/// Reads a tariff file of any of the known forms.
pub fn read_tariff(arguments: &TariffArguments, oddities: &mut Oddities) -> Result<TariffFile, Failure> {
    let name = arguments.shown();
    let text = read_text(&name, open(&arguments.file)?)?;
    match sniff(text.as_bytes()) {
        FileKind::NettariffJson => one_of(&name, noted(nettariff::read(&name, &text)?, oddities), arguments)
            .map(TariffFile::Steering),
        FileKind::TariffJson | FileKind::OtherJson => {
            Ok(TariffFile::Book(noted(tariff_json::read(&name, &text)?, oddities)))
        }
        _ => {
            let book = noted(tariff_yaml::read(&name, &text)?, oddities);
            for days in arguments.select(&book).overlaps() {
                oddities.note(&format!(
                    "{name}: two tariffs for {} from {} to {}",
                    arguments.group, days.from, days.to
                ));
            }
            Ok(TariffFile::Book(book))
        }
    }
}

/// Reads the values of one metering point from all its files.
pub fn read_values(paths: &[PathBuf], oddities: &mut Oddities) -> Result<MeterReadings, Failure> {
    let mut files = MeteringFiles::default();
    for path in paths {
        files.read(&path.display().to_string(), BufReader::with_capacity(1 << 16, open(path)?))?;
    }
    let readings = files.finish()?;
    readings.warnings.iter().for_each(|warning| oddities.note(warning));
    Ok(readings)
}

/// Reads daily files of spot prices of one area.
pub fn read_spot(paths: &[PathBuf], oddities: &mut Oddities) -> Result<SpotPrices, Failure> {
    let mut prices = SpotPrices::default();
    for path in paths {
        let name = path.display().to_string();
        let text = read_text(&name, open(path)?)?;
        noted(spot_json::read_into(&name, &text, &mut prices)?, oddities);
    }
    Ok(prices)
}

fn open(path: &Path) -> Result<File, LoadError> {
    let refused = |reason: &str| LoadError::new(&path.display().to_string(), Place::File, reason);
    let file = File::open(path).map_err(|error| refused(&format!("cannot be opened: {error}")))?;
    let is_folder = file.metadata().is_ok_and(|metadata| metadata.is_dir());
    if is_folder { Err(refused("is a folder, expected a file")) } else { Ok(file) }
}

/// The value, its warnings noted.
fn noted<T>(loaded: Loaded<T>, oddities: &mut Oddities) -> T {
    loaded.warnings.iter().for_each(|warning| oddities.note(warning));
    loaded.value
}

fn one_of(
    file: &str,
    tariffs: Vec<SteeringTariff>,
    arguments: &TariffArguments,
) -> Result<SteeringTariff, Failure> {
    let wanted = |tariff: &SteeringTariff| arguments.name.is_none() || tariff.title == arguments.name;
    let titles: Vec<String> = tariffs.iter().filter_map(|tariff| tariff.title.clone()).collect();
    let mut matching: Vec<SteeringTariff> = tariffs.into_iter().filter(wanted).collect();
    match (matching.pop(), matching.is_empty()) {
        (Some(tariff), true) => Ok(tariff),
        (None, _) => Err(Failure::Usage(format!("{file}: no such tariff; it has {}", titles.join(", ")))),
        (Some(_), false) => {
            let reason =
                format!("{file}: several tariffs, choose one with --tariff-name: {}", titles.join(", "));
            Err(Failure::Usage(reason))
        }
    }
}
