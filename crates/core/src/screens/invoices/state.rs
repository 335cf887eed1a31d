use chrono::NaiveDate;
use serde::Serialize;

use super::{StatusKind, Verdict};
use crate::screens::{BillLine, Figure, Frame};

/// What Fakturaoversikt shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InvoicesState {
    /// What is around it.
    pub frame: Frame,
    /// The bills of the last twelve months, newest first.
    pub invoices: Vec<InvoiceRow>,
}

/// A bill in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InvoiceRow {
    /// The server's id, to open it with.
    pub id: String,
    /// `Oktober 2023`; the days of a bill that is not for a whole month.
    pub period: String,
    /// First local day that it is for.
    pub from: NaiveDate,
    /// `779,76 kr`.
    pub amount: String,
    /// How it stands.
    pub status: StatusState,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// How a bill stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusState {
    /// Chooses icon and colour.
    pub kind: StatusKind,
    /// `Betalt`, `Forfaller`, `Forfalt`, `Kredit` or `Gj.fakturert`.
    pub label: String,
    /// `Forfaller 20. nov. 2023`, `Gjennomfakturert av Kraftleverandøren`: the label and what it leaves open.
    pub text: String,
}

/// One bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InvoiceDetail {
    /// What is around it.
    pub frame: Frame,
    /// The server's id, to open the copy with.
    pub id: String,
    /// `Oktober 2023`.
    pub period: String,
    /// How it stands.
    pub status: StatusState,
    /// Kundenr, Målepunktadresse, Målernummer, `MålepunktID`, Målepunktnavn, Fakturanummer, Fakturadato, Forfallsdato, KID,
    /// as far as the bill has them.
    pub fields: Vec<Figure>,
    /// The payment reference, for copying; `None` on a bill that asks for no payment to the grid company.
    pub kid: Option<String>,
    /// To the company's page for paying it; `None` when there is nothing to pay, or no such page.
    pub pay: Option<PayButton>,
    /// `Fakturalinjer`: heading of the lines.
    pub lines_title: String,
    /// Over their columns: line, energy, price, amount.
    pub line_headings: Vec<String>,
    /// The lines as on the bill.
    pub lines: Vec<BillLine>,
    /// Sum nett.
    pub sum: Figure,
    /// VAT in it.
    pub vat: Figure,
    /// `Se faktura PDF`: opens the copy.
    pub pdf: String,
    /// Kontroller fakturaen.
    pub check: CheckState,
}

/// A button that opens a page for paying in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayButton {
    /// `Betal på nett`.
    pub label: String,
    /// An https address.
    pub link: String,
}

/// A bill against one's own hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckState {
    /// `Kontroll av fakturaen`.
    pub title: String,
    /// What came out of it.
    pub verdict: Verdict,
    /// The same in a sentence.
    pub sentence: String,
    /// Over the columns of the rows: line, on the bill, from one's own hours, difference.
    pub headings: Vec<String>,
    /// One row a kind of line; empty where nothing could be reckoned.
    pub rows: Vec<CheckRow>,
}

/// One kind of line of a bill check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckRow {
    /// The kind's name.
    pub name: String,
    /// On the bill.
    pub printed: String,
    /// From one's own hours.
    pub computed: String,
    /// Bill less own hours.
    pub difference: String,
    /// The row as it is read aloud.
    pub spoken: String,
}
