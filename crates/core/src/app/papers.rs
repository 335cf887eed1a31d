use std::path::PathBuf;
use std::sync::Arc;

use super::App;
use super::documents::{Content, Documents};
use super::opening::Inner;
use super::user_session::UserSession;
use crate::Chain;
use crate::auth::UserId;
use crate::error::AppError;
use crate::store::{Reader, StoreError, papers_folder};

/// Something that the company gives as PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Paper {
    /// The copy of a bill.
    Invoice(String),
    /// The report of an inspection.
    Report(String),
}

impl App {
    /// The copy of a bill as PDF: the one kept here, or else from the server, and kept from then on.
    ///
    /// # Errors
    /// When nobody is signed in, there is no such bill, or it is not here and the server is not reached.
    pub async fn invoice_pdf(&self, invoice: &str) -> Result<Vec<u8>, AppError> {
        self.paper(Paper::Invoice(invoice.to_owned())).await
    }

    /// The report of an inspection as PDF: the one kept here, or else from the server, and kept from then on.
    ///
    /// # Errors
    /// When nobody is signed in, there is no such report, or it is not here and the server is not reached.
    pub async fn document(&self, id: &str) -> Result<Vec<u8>, AppError> {
        self.paper(Paper::Report(id.to_owned())).await
    }

    /// Where the copy of a bill is kept on this device, fetched first when it is not here: for programs that open files. It is gone
    /// after a logout.
    ///
    /// # Errors
    /// As [`Self::invoice_pdf`]; when it cannot be kept.
    pub async fn invoice_file(&self, invoice: &str) -> Result<PathBuf, AppError> {
        self.paper_file(Paper::Invoice(invoice.to_owned())).await
    }

    /// Where the report of an inspection is kept on this device, as [`Self::invoice_file`].
    ///
    /// # Errors
    /// As [`Self::document`]; when it cannot be kept.
    pub async fn document_file(&self, id: &str) -> Result<PathBuf, AppError> {
        self.paper_file(Paper::Report(id.to_owned())).await
    }

    /// The address of the customer's page on the company's web site, signed in. It opens once, and only for a short while: open it
    /// at once.
    ///
    /// # Errors
    /// When nobody is signed in, or the server is not reached.
    pub async fn my_page(&self) -> Result<String, AppError> {
        Ok(self.api().my_page().await?)
    }

    async fn paper_file(&self, paper: Paper) -> Result<PathBuf, AppError> {
        self.paper(paper.clone()).await?;
        let inner = Arc::clone(&self.inner);
        let found = self.inner.runtime.spawn_blocking(move || {
            let session = inner.session()?;
            Ok::<_, AppError>(inner.papers(&session.user).file(&paper.name()))
        });
        found.await.map_err(AppError::unexpected)??.ok_or(AppError::NotFound)
    }

    async fn paper(&self, paper: Paper) -> Result<Vec<u8>, AppError> {
        let (inner, wanted) = (Arc::clone(&self.inner), paper.clone());
        let here = self.inner.runtime.spawn_blocking(move || inner.paper_here(&wanted));
        if let Some(bytes) = here.await.map_err(AppError::unexpected)?? {
            return Ok(bytes);
        }
        let bytes = match &paper {
            Paper::Invoice(id) => self.api().invoice_pdf(id).await?,
            Paper::Report(id) => self.api().document(id).await?,
        };
        let (inner, copy) = (Arc::clone(&self.inner), bytes.clone());
        let kept = self.inner.runtime.spawn_blocking(move || {
            let session = inner.session()?;
            inner.papers(&session.user).keep(&paper.name(), &copy).map_err(AppError::local_data)?;
            inner.changes.tell();
            Ok::<_, AppError>(())
        });
        if let Err(error) = kept.await.map_err(AppError::unexpected)? {
            // It can be read all the same, and is fetched again the next time.
            tracing::warn!(error = %Chain(&error), "a paper could not be kept");
        }
        Ok(bytes)
    }
}

impl Inner {
    /// The papers that are kept of a user.
    pub fn papers(&self, user: &UserId) -> Documents {
        Documents::in_folder(papers_folder(&self.folder(), &self.subject(user)), Content::Pdf)
    }

    /// Lets go of papers of bills and inspections that the user does not have any more.
    pub fn drop_papers(&self, session: &UserSession) {
        let wanted = |name: &str| {
            let known = |paper: Paper| session.store.read(|reader| paper.is_known(reader)).unwrap_or(true);
            Paper::named(name).is_some_and(known)
        };
        if let Err(error) = self.papers(&session.user).retain(wanted) {
            tracing::warn!(error = %Chain(&error), "papers could not be removed");
        }
    }

    /// The paper, if it is kept here and still the user's.
    fn paper_here(&self, paper: &Paper) -> Result<Option<Vec<u8>>, AppError> {
        let session = self.session()?;
        let known = session.store.read(|reader| paper.is_known(reader)).map_err(AppError::local_data)?;
        if !known {
            return Err(AppError::NotFound);
        }
        Ok(self.papers(&session.user).read(&paper.name()))
    }
}

impl Paper {
    /// What it is kept as.
    fn name(&self) -> String {
        match self {
            Self::Invoice(id) => format!("invoice-{id}"),
            Self::Report(id) => format!("report-{id}"),
        }
    }

    fn named(name: &str) -> Option<Self> {
        let invoice = name.strip_prefix("invoice-").map(|id| Self::Invoice(id.to_owned()));
        invoice.or_else(|| name.strip_prefix("report-").map(|id| Self::Report(id.to_owned())))
    }

    fn is_known(&self, reader: &Reader<'_>) -> Result<bool, StoreError> {
        match self {
            Self::Invoice(id) => Ok(reader.invoice(id)?.is_some()),
            Self::Report(id) => {
                let inspections = reader.inspections()?;
                Ok(inspections.iter().any(|inspection| inspection.report.as_ref() == Some(id)))
            }
        }
    }
}
