use kundeapp_core::i18n::Language;
use kundeapp_core::screens::settings::Theme;
use kundeapp_core::screens::shell::Presence;

use super::Phone;

#[tokio::test(flavor = "multi_thread")]
async fn points_are_searched_paged_through_and_chosen() {
    let phone = Phone::new().await;
    let app = phone.app_of("privat@example.com").await;
    let points = app.points();
    assert_eq!(points.state().await.unwrap().points.len(), 3);
    points.show_page(1).await.unwrap();
    let beyond = points.state().await.unwrap();
    assert!(beyond.points.is_empty() && !beyond.more);
    points.search("Fredrikstad".to_owned()).await.unwrap();
    let found = points.state().await.unwrap().points;
    assert_eq!(found.len(), 1, "from the first page: {found:?}");
    let wanted = found[0].header.id.clone();
    points.choose(wanted.parse().unwrap()).await.unwrap();
    assert!(points.state().await.unwrap().points[0].chosen);
    assert_eq!(app.overview().state().await.unwrap().frame.point.unwrap().id, wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_holds_for_every_screen_and_after_a_restart() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    assert_eq!(app.shell().state().await.unwrap().presence, Presence::Nobody);
    app.settings().choose_language(Language::En).await.unwrap();
    app.settings().choose_theme(Theme::Dark).await.unwrap();
    let app = phone.app().await;
    let shell = app.shell().state().await.unwrap();
    assert_eq!((shell.language, shell.theme), (Language::En, Theme::Dark));
    let settings = app.settings().state().await.unwrap();
    let chosen = settings.theme.choices.iter().find(|choice| choice.chosen).unwrap();
    assert_eq!(chosen.id, Theme::Dark);
    assert_eq!(settings.frame.title, "Settings");
    assert!(settings.data.is_none() && settings.log_out.is_none(), "nobody is signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_are_found_by_their_words() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let faq = app.faq();
    assert!(faq.state().await.unwrap().questions.is_empty());
    faq.refresh().await.unwrap();
    let all = faq.state().await.unwrap();
    let word = all.questions[0].question.split_whitespace().max_by_key(|word| word.len()).unwrap();
    faq.search(word.trim_end_matches('?').to_owned()).await.unwrap();
    let found = faq.state().await.unwrap();
    assert!(!found.questions.is_empty() && found.questions.len() < all.questions.len(), "{word}");
    let answer = faq.answer(found.questions[0].id.clone()).await.unwrap().unwrap();
    assert!(!answer.answer.blocks.is_empty());
}
