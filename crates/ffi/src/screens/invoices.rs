use kundeapp_core::error::AppError;
use kundeapp_core::screens::invoices::{
    CheckRow, CheckState, InvoiceDetail, InvoiceRow, Invoices, InvoicesState, PayButton, StatusKind,
    StatusState, Verdict,
};
use kundeapp_core::screens::{BillLine, Figure, Frame};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Faktura.
    InvoicesScreen, InvoicesListener, InvoicesShown: Invoices => InvoicesState
}

#[uniffi::export]
impl InvoicesScreen {
    /// One bill; none when it is not there.
    pub async fn detail(&self, id: String) -> Result<Option<InvoiceDetail>, AppFailure> {
        self.shown.read(move |screen| screen.detail(&id).map_err(AppError::local_data)).await
    }

    /// The copy of a bill as PDF: the one kept here, or else from the server.
    pub async fn pdf(&self, id: String) -> Result<Vec<u8>, AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.invoice_pdf(&id).await }).await
    }

    /// Where that copy is kept on this device, for programs that open files; fetched first when it is not here. A logout deletes
    /// it.
    pub async fn pdf_file(&self, id: String) -> Result<String, AppFailure> {
        let app = self.shown.app().clone();
        let file = self.shown.ask(async move { app.invoice_file(&id).await }).await?;
        Ok(file.to_string_lossy().into_owned())
    }
}

/// What Fakturaoversikt shows.
#[uniffi::remote(Record)]
pub struct InvoicesState {
    pub frame: Frame,
    pub invoices: Vec<InvoiceRow>,
}

/// A bill in the list.
#[uniffi::remote(Record)]
pub struct InvoiceRow {
    pub id: String,
    pub period: String,
    pub from: LocalDay,
    pub amount: String,
    pub status: StatusState,
    pub spoken: String,
}

/// How a bill stands.
#[uniffi::remote(Record)]
pub struct StatusState {
    pub kind: StatusKind,
    pub label: String,
    pub text: String,
}

/// One bill.
#[uniffi::remote(Record)]
pub struct InvoiceDetail {
    pub frame: Frame,
    pub id: String,
    pub period: String,
    pub status: StatusState,
    pub fields: Vec<Figure>,
    pub kid: Option<String>,
    pub pay: Option<PayButton>,
    pub lines_title: String,
    pub line_headings: Vec<String>,
    pub lines: Vec<BillLine>,
    pub sum: Figure,
    pub vat: Figure,
    pub pdf: String,
    pub check: CheckState,
}

/// A button that opens a page for paying in the browser.
#[uniffi::remote(Record)]
pub struct PayButton {
    pub label: String,
    pub link: String,
}

/// A bill against one's own hours.
#[uniffi::remote(Record)]
pub struct CheckState {
    pub title: String,
    pub verdict: Verdict,
    pub sentence: String,
    pub headings: Vec<String>,
    pub rows: Vec<CheckRow>,
}

/// One kind of line of a bill check.
#[uniffi::remote(Record)]
pub struct CheckRow {
    pub name: String,
    pub printed: String,
    pub computed: String,
    pub difference: String,
    pub spoken: String,
}

/// How a bill stands.
#[uniffi::remote(Enum)]
pub enum StatusKind {
    ThroughBilled,
    Paid,
    Due,
    Overdue,
    Credit,
}

/// What came out of a bill check.
#[uniffi::remote(Enum)]
pub enum Verdict {
    Agrees,
    Differs,
    Incomplete,
    Impossible,
}
