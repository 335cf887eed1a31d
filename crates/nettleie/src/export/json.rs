use std::io::{self, Write};

use serde::Serialize;

use super::interval;
use crate::metering::{Direction, MeteringValue, Quality};

#[derive(Serialize)]
struct ValueWire {
    start: String,
    end: String,
    direction: &'static str,
    kwh: String,
    quality: &'static str,
}

/// Writes values as a JSON array of `{start, end, direction, kwh, quality}`, one to a line: local times with offset, kWh
/// as a string with three decimals. Gives the number of values.
///
/// # Errors
/// Only those of `out`.
pub fn write_json(values: impl IntoIterator<Item = MeteringValue>, mut out: impl Write) -> io::Result<u64> {
    let mut count = 0u64;
    out.write_all(b"[")?;
    for value in values {
        out.write_all(if count == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut out, &wire(&value))?;
        count = count.saturating_add(1);
    }
    out.write_all(b"\n]\n")?;
    out.flush()?;
    Ok(count)
}

fn wire(value: &MeteringValue) -> ValueWire {
    let (start, end) = interval(value);
    ValueWire {
        start,
        end,
        direction: match value.direction {
            Direction::Consumption => "consumption",
            Direction::Production => "production",
        },
        kwh: value.energy.to_string(),
        quality: match value.quality {
            Quality::Measured => "measured",
            Quality::Estimated => "estimated",
            Quality::FinallyEstimated => "finally_estimated",
            Quality::Temporary => "temporary",
        },
    }
}
