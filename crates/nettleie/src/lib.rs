//! Norwegian grid rent (nettleie), right to the øre.
//!
//! Pure and synchronous: no I/O, no clock of its own. Values, tariffs and spot prices go in; peaks, tiers, lines and
//! totals come out, together with what was missing or estimated. Energy counts whole watt-hours, money is decimal, and
//! each line of a bill is rounded once.
//!
//! ```
//! use nettleie::load::{elhub_csv::MeteringFiles, tariff_yaml};
//! use nettleie::settlement::{Agreement, PriceBasis, SettlementRequest, settle};
//! use nettleie::tariff::CustomerGroup;
//! use nettleie::tax::TaxZone;
//! use nettleie::time::Month;
//!
//! let tariff = "
//! netteier: 'Prøvenett AS'
//! tariffer:
//!   - kundegrupper: [husholdning]
//!     gyldig_fra: '2026-01-01'
//!     fastledd:
//!       metode: TRE_DØGNMAX_MND
//!       terskel_inkludert: true
//!       terskler: [{terskel: 0, pris: 1344}, {terskel: 2, pris: 2232}]
//!     energiledd: {grunnpris: 13.6, unntak: [{navn: Dag, timer: 6-21, pris: 25.6}]}
//! ";
//! let values = "\
//! Fra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt
//! 2026-04-01T05:00:00+02:00;2026-04-01T06:00:00+02:00;KWH 60 Forbruk;1,500;kWh;Målt;2026-04-02T06:12:05+02:00
//! 2026-04-01T06:00:00+02:00;2026-04-01T07:00:00+02:00;KWH 60 Forbruk;2,500;kWh;Målt;2026-04-02T06:12:05+02:00
//! ";
//! let book = tariff_yaml::read("tariff.yml", tariff)?.value;
//! let mut files = MeteringFiles::default();
//! files.read("april.csv", values.as_bytes())?;
//! let readings = files.finish()?;
//!
//! let april = Month::new(2026, 4).expect("a month");
//! let months = settle(&SettlementRequest {
//!     consumption: &readings.consumption,
//!     production: None,
//!     ten_year_average_feed_in: None,
//!     tariffs: book.select(CustomerGroup::Household, None),
//!     range: april.range(),
//!     zone: TaxZone::Standard,
//!     agreement: Agreement::None,
//!     fuse: None,
//!     price_basis: PriceBasis::IncludingVat,
//! })?;
//! let settled = &months[0];
//! assert_eq!(settled.lines[0].amount.to_string(), "0.80"); // Dag: 2.5 kWh at 32 øre
//! assert_eq!(settled.tier.as_ref().map(|tier| tier.monthly.to_string()), Some("232.50".into()));
//! assert_eq!(settled.missing_intervals, 718);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod export;
pub mod identifiers;
pub mod insight;
pub mod load;
pub mod metering;
pub mod quantity;
pub mod settlement;
pub mod spot;
pub mod support;
pub mod tariff;
pub mod tax;
pub mod time;
