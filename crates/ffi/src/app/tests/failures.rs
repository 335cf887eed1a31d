use std::sync::Arc;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::i18n::Language;

use super::login::Asked;
use super::{AppSetup, Kundeapp, Phone};
use crate::{AppFailure, LoginFailure, file_secure_store};

#[tokio::test(flavor = "multi_thread")]
async fn failures_carry_the_customer_s_words() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let login = app.login(None).unwrap();
    login.choose(LoginMethod::Email, Arc::<Asked>::default()).await.unwrap();
    let typed = login.send_code("ikke en adresse".to_owned()).await.unwrap_err();
    assert!(
        matches!(&typed, LoginFailure::Typed(text) if text.starts_with("Skriv en gyldig e-postadresse")),
        "{typed:?}"
    );
    let stranger = phone.sign_in(&app, "fremmed@example.com").await.unwrap_err();
    assert!(matches!(&stranger, LoginFailure::NotACustomer(text) if text.starts_with("Vi har ingen kunde")));
    let signed_out = app.consumption().state().await.unwrap_err();
    assert!(matches!(&signed_out, AppFailure::SessionEnded(text) if !text.is_empty()));
    app.set_language(Language::En).await.unwrap();
    let english = app.consumption().state().await.unwrap_err();
    assert_ne!(english.to_string(), signed_out.to_string());
    let elsewhere = AppSetup {
        home: phone.home.path().join("file/below").to_str().unwrap().to_owned(),
        language: Language::Nb,
        company: None,
        server: None,
    };
    std::fs::write(phone.home.path().join("file"), "").unwrap();
    let secrets = file_secure_store(phone.home.path().join("secrets").to_str().unwrap().to_owned()).unwrap();
    let device = Kundeapp::open(elsewhere, secrets).await.map(drop).unwrap_err();
    assert!(matches!(device, AppFailure::Device(_)), "{device:?}");
}
