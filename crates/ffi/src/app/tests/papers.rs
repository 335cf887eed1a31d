use kundeapp_core::app::ExportForm;
use kundeapp_core::error::AppError;

use super::Phone;
use crate::AppFailure;

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_has_a_file_that_a_logout_deletes() {
    let phone = Phone::new().await;
    let app = phone.app_of("privat@example.com").await;
    let invoices = app.invoices();
    let id = invoices.state().await.unwrap().invoices[0].id.clone();
    let file = invoices.pdf_file(id.clone()).await.unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), invoices.pdf(id).await.unwrap());
    let strange = invoices.pdf_file("../elsewhere".to_owned()).await.unwrap_err();
    assert!(matches!(strange, AppFailure::NotFound(_)), "{strange:?}");
    assert_eq!(app.log_out().await.unwrap(), None, "all went well");
    assert!(!std::path::Path::new(&file).exists());
    let ended = app.unsent_question().await.unwrap_err();
    assert_eq!(ended.to_string(), app.app.explain(&AppError::SessionEnded));
}

#[tokio::test(flavor = "multi_thread")]
async fn values_are_written_into_a_folder_of_the_customer_s() {
    let phone = Phone::new().await;
    let app = phone.app_of("prosumer@example.com").await;
    let folder = phone.home.path().join("export");
    let files =
        app.settings().export_values(folder.to_str().unwrap().to_owned(), ExportForm::Csv).await.unwrap();
    assert_eq!(files.len(), 2, "consumption and production: {files:?}");
    assert!(files.iter().all(|file| std::fs::read_to_string(file).unwrap().lines().count() > 100));
}
