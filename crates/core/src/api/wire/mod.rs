//! The bodies of the contract between app and grid company, parsed at the edge into types that cannot be wrong.
//!
//! Each resource has a file; docs/api/contract.md says what the fields mean. Unknown fields are ignored, combinations
//! that the contract rules out (a day of 24 hours with 23 values, a through-billed invoice with a KID) are refused.

mod agreement;
mod anonymous;
mod billing;
mod changes;
mod content;
mod customer;
mod day_block;
mod decimal_text;
mod direction;
mod field_error;
mod forms;
mod inspections;
mod invoice;
mod invoice_line;
mod login_methods;
mod metering_point;
mod my_page;
mod news;
mod outages;
mod pages;
mod payment;
mod period;
mod problem;
mod quality;
mod readings;
mod service_status;
mod spot;
mod tariffs;
pub(crate) mod words;
mod writes;

pub use agreement::{Agreement, AgreementKind};
pub use anonymous::{AnonymousInquiry, AnonymousReceipt};
pub use billing::Billing;
pub use changes::{ChangedValues, Changes, Cursor};
pub use content::{Content, ContentPart};
pub use customer::{Customer, CustomerKind};
pub use day_block::{DayBlock, DayBlockError, MOST_WH_IN_AN_INTERVAL, ValuesPage};
pub use field_error::{FieldError, FieldFault};
pub use forms::{Choice, FieldKind, FieldRules, Form, FormButton, FormField, FormPlace, Forms};
pub use inspections::{Fault, Inspection, InspectionResult, Inspections, Severity};
pub use invoice::{Invoice, InvoiceError, Invoices};
pub use invoice_line::{InvoiceLine, LineKind};
pub use login_methods::{LoginMethod, LoginMethods};
pub use metering_point::{Access, Address, Metering, MeteringPoint, MeteringPoints};
pub use my_page::MyPageLink;
pub use nettleie::identifiers::Gsrn;
pub use nettleie::metering::Direction;
pub use nettleie::spot::PriceArea;
pub use nettleie::tariff::CustomerGroup;
pub use nettleie::tax::TaxZone;
pub use news::{Article, News, Picture};
pub use outages::{Outage, OutageKind, OutageUpdate, Outages};
pub use pages::{
    AskedTime, Authorisation, Authorisations, BillingRule, Communication, ConnectionCase, ConnectionStep,
    Connections, DataAccess, DueDays, Elhub, ElhubPoint, ElhubTopic, ExchangeState, Faq, GridRecord, HanPort,
    HelpTopic, Installer, MeasuredWord, Meter, MeterExchange, MeterExchanges, MeterKind, Meters, Offer, Page,
    PageAnswer, PageKind, Party, PartyKind, PaymentDays, PointKind, Question, ReadPoint, ReadingDiscount,
    Reminder, ReminderChannel, SelfReading, SettlementMethod, StepWord, SupplierRecord, Topic, Window,
};
pub use payment::{InvoiceStatus, Payment, PaymentAgreement, PaymentError};
pub use period::{Period, PeriodError};
pub use problem::Problem;
pub use quality::{Quality, QualityRun};
pub use readings::{Reading, ReadingKind, Readings};
pub use service_status::ServiceStatus;
pub use spot::{SpotDay, SpotDayError, SpotPrices};
pub use tariffs::Tariffs;
pub use writes::{Inquiries, Inquiry, InquiryAnswer, InquiryTopic, InquiryTopics, Receipt, Uploaded};

#[cfg(test)]
mod tests;
