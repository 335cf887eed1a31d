use nettleie::export::{write_csv, write_json};
use nettleie::metering::Direction;

use super::input::read_values;
use super::oddities::Oddities;
use crate::arguments::{ExportArguments, ExportFormat};
use crate::failure::Failure;
use crate::output::{finish, standard};

/// Prints own values in order and without repetitions, consumption before production.
pub fn run(arguments: &ExportArguments) -> Result<(), Failure> {
    let mut oddities = Oddities::default();
    let readings = read_values(&arguments.values, &mut oddities)?;
    oddities.tell();
    let consumption = readings.consumption.values(Direction::Consumption);
    let values = consumption.chain(readings.production.values(Direction::Production));
    let mut output = standard();
    match arguments.format {
        ExportFormat::Csv => write_csv(values, &mut output)?,
        ExportFormat::Json => write_json(values, &mut output)?,
    };
    finish(output)
}
