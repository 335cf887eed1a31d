//! A metering point on the wire.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::db::access::Access;
use crate::db::blocks::{CONSUMPTION, PRODUCTION};
use crate::db::company;
use crate::openapi::{
    AccessWord, AgreementWord, BillingWord, DirectionWord, GroupWord, Gsrn, MeteringWord, Postcode,
    PriceArea, RhythmWord, TaxZoneWord,
};

/// A metering point, as a customer may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeteringPoint {
    #[schema(value_type = Gsrn)]
    pub id: String,
    #[schema(examples("Hus"))]
    name: String,
    address: Address,
    #[schema(examples("askoy"))]
    area: String,
    #[schema(value_type = PriceArea)]
    price_area: String,
    #[schema(value_type = TaxZoneWord)]
    tax_zone: String,
    #[schema(value_type = GroupWord)]
    group: String,
    #[schema(examples("6970631400000001"))]
    meter_number: String,
    #[schema(value_type = AccessWord)]
    access: String,
    /// Oldest first.
    contract_periods: Vec<ContractPeriod>,
    #[schema(value_type = Vec<DirectionWord>, min_items = 1, max_items = 2)]
    directions: Vec<&'static str>,
    agreements: Vec<Agreement>,
    billing: Billing,
    /// Absent: by the hour or quarter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = MeteringWord, required = false)]
    metering: Option<&'static str>,
    /// Without hours: the kW that its tier is billed by, whatever it used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    billed_kw: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
struct Address {
    #[schema(examples("Storebotn 1"))]
    street: String,
    #[schema(value_type = Postcode)]
    postcode: String,
    #[schema(examples("Kleppestø"))]
    city: String,
}

/// For which days a customer has a point; `to` is the day after the last, null while it lasts.
#[derive(Debug, Serialize, ToSchema)]
struct ContractPeriod {
    from: NaiveDate,
    #[schema(required = true)]
    to: Option<NaiveDate>,
}

/// What the state pays for, and from when to when.
#[derive(Debug, Serialize, ToSchema)]
struct Agreement {
    #[schema(value_type = AgreementWord)]
    kind: String,
    from: NaiveDate,
    #[schema(required = true)]
    to: Option<NaiveDate>,
    /// How many homes share the cap of the support; absent: one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, examples(195))]
    dwellings: Option<u32>,
}

/// Who sends the bill for a point, and how often.
#[derive(Debug, Serialize, ToSchema)]
struct Billing {
    #[schema(value_type = BillingWord)]
    kind: &'static str,
    /// Who bills, if not the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, examples("Kraftleverandøren"))]
    supplier: Option<String>,
    /// Absent: monthly in arrears.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = RhythmWord, required = false)]
    rhythm: Option<&'static str>,
}

impl MeteringPoint {
    /// The point as seen in these periods, oldest first; `None` when there are none.
    pub fn seen(
        point: company::MeteringPoint,
        periods: &[&Access],
        agreements: &[company::Agreement],
        today: NaiveDate,
    ) -> Option<Self> {
        let latest = periods.last()?;
        let without_hours = point.billed_kw.is_some();
        Some(Self {
            id: point.id,
            name: point.name,
            address: Address { street: point.street, postcode: point.postcode, city: point.city },
            area: point.area,
            price_area: point.price_area,
            tax_zone: point.tax_zone,
            group: point.tariff_group,
            meter_number: point.meter_number,
            access: latest.kind.clone(),
            contract_periods: periods
                .iter()
                .map(|access| ContractPeriod { from: access.from, to: access.to })
                .collect(),
            directions: if point.feeds_in { vec![CONSUMPTION, PRODUCTION] } else { vec![CONSUMPTION] },
            agreements: periods
                .iter()
                .flat_map(|access| agreements_within(agreements, access, today))
                .collect(),
            billing: Billing::of(latest, without_hours),
            metering: without_hours.then_some("readings"),
            billed_kw: point.billed_kw,
        })
    }
}

impl Billing {
    fn of(access: &Access, without_hours: bool) -> Self {
        if without_hours {
            return Self { kind: "direct", supplier: None, rhythm: Some("quarterly_in_advance") };
        }
        let kind = if access.supplier.is_some() { "through_billed" } else { "direct" };
        Self { kind, supplier: access.supplier.clone(), rhythm: None }
    }
}

/// The parts of a point's agreements that lie within a contract period: what the former resident chose is theirs.
fn agreements_within(
    agreements: &[company::Agreement],
    access: &Access,
    today: NaiveDate,
) -> impl Iterator<Item = Agreement> {
    agreements.iter().filter(move |agreement| agreement.from <= today).filter_map(move |agreement| {
        let from = agreement.from.max(access.from);
        let to = [agreement.to, access.to].into_iter().flatten().min();
        let within = to.is_none_or(|to| from < to);
        within.then(|| Agreement { kind: agreement.kind.clone(), from, to, dwellings: agreement.dwellings })
    })
}
