use super::fault::{Fault, at};
use super::read_capacity::capacity;
use super::read_energy::energy;
use super::wire::{BookWire, FeedInWire, TariffWire};
use crate::load::amount::ore_per_kwh;
use crate::load::date::parse_date;
use crate::load::name::printable_name;
use crate::tariff::{FeedInCharge, Tariff, TariffBook, Validity};

pub(super) fn book(wire: BookWire) -> Result<TariffBook, Fault> {
    let company = printable_name(&wire.company).map_err(at("company"))?;
    if wire.tariffs.is_empty() {
        return Err(at("tariffs")("no tariff".to_owned()));
    }
    let tariffs = wire.tariffs.into_iter().enumerate().map(|(index, wire)| {
        let parent = format!("tariffs[{index}]");
        tariff(wire).map_err(|fault| fault.under(&parent))
    });
    let sources = wire.sources.iter().map(|source| printable_name(source));
    let sources = sources.collect::<Result<_, _>>().map_err(at("sources"))?;
    Ok(TariffBook { company, sources, tariffs: tariffs.collect::<Result<_, _>>()? })
}

fn tariff(wire: TariffWire) -> Result<Tariff, Fault> {
    let groups = wire.groups.iter().map(|word| word.parse());
    let groups: Vec<_> = groups.collect::<Result<_, _>>().map_err(at("groups"))?;
    if groups.is_empty() {
        return Err(at("groups")("a tariff for no customer group".to_owned()));
    }
    let from = parse_date(&wire.valid_from).map_err(at("valid_from"))?;
    let to = wire.valid_to.as_deref().map(parse_date).transpose().map_err(at("valid_to"))?;
    let validity = Validity::new(from, to)
        .ok_or_else(|| at("valid_to")("not after valid_from: the tariff would never apply".to_owned()))?;
    Ok(Tariff {
        groups,
        name: wire.name.as_deref().map(printable_name).transpose().map_err(at("name"))?,
        validity,
        energy: energy(wire.energy).map_err(|fault| fault.under("energy"))?,
        capacity: capacity(wire.capacity).map_err(|fault| fault.under("capacity"))?,
        feed_in: wire.feed_in.map(feed_in).transpose().map_err(|fault| fault.under("feed_in"))?,
    })
}

fn feed_in(wire: FeedInWire) -> Result<FeedInCharge, Fault> {
    let fixed_part = wire.fixed_part_ore_per_kwh.map(|price| ore_per_kwh(&price.0));
    Ok(FeedInCharge {
        energy: ore_per_kwh(&wire.ore_per_kwh.0).map_err(at("ore_per_kwh"))?,
        fixed_part: fixed_part.transpose().map_err(at("fixed_part_ore_per_kwh"))?,
    })
}
