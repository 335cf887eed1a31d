use super::{Choices, NotificationKind, Settings, Theme};
use crate::i18n::Language;
use crate::screens::MainTab;
use crate::screens::testing::{desk, house_with_values};
use crate::store::testing::{empty_store, id};

fn chosen() -> Choices {
    Choices {
        theme: Theme::Dark,
        start_tab: MainTab::Spot,
        area: Some("Askøy".into()),
        default_point: Some(id(1)),
        notifications: [NotificationKind::Outage].into(),
        app_lock: Some(true),
        data_bytes: Some(2_345_678),
    }
}

#[test]
fn what_is_chosen_is_shown_in_both_languages() {
    let store = house_with_values();
    for language in Language::ALL {
        let settings = Settings::new(desk(&store, language), "Norgesnett".into(), chosen());
        let mut state = settings.state().unwrap();
        // The version is the release's, and no matter of this test.
        state.about.fields.truncate(1);
        insta::assert_json_snapshot!(language.tag(), state);
    }
}

#[test]
fn before_login_there_is_nothing_of_a_user() {
    let store = empty_store();
    let settings = Settings::new(desk(&store, Language::Nb), "Norgesnett".into(), Choices::default());
    let state = settings.state().unwrap();
    assert!(state.default_point.is_none() && state.notifications.is_none());
    assert!(state.data.is_none() && state.log_out.is_none() && state.area.is_none());
    assert_eq!(state.theme.choices.iter().find(|choice| choice.chosen).unwrap().id, Theme::System);
}

#[test]
fn every_library_has_a_name_a_version_and_a_licence() {
    let store = empty_store();
    let settings = Settings::new(desk(&store, Language::Nb), "Norgesnett".into(), Choices::default());
    let licences = settings.licences().unwrap();
    assert!(licences.licences.iter().any(|row| row.name == "rusqlite"));
    assert!(licences.licences.iter().all(|row| !row.version.is_empty() && !row.licence.is_empty()));
    assert!(licences.lead.contains(&licences.licences.len().to_string()));
}
