use crate::i18n::{Language, Texts};

#[test]
fn a_message_that_nobody_wrote_is_its_id() {
    assert_eq!(Texts::new(Language::En).text("nobody-wrote-this"), "nobody-wrote-this");
}

#[test]
fn variables_are_filled_in_without_marks_around_them() {
    let nb = Texts::new(Language::Nb);
    let text =
        nb.text_with("common-updated", [("day", "12. nov. 2023".into()), ("time", "kl. 18:30".into())]);
    assert_eq!(text, "Sist oppdatert 12. nov. 2023 kl. 18:30");
}

#[test]
fn a_count_chooses_between_one_and_many() {
    let en = Texts::new(Language::En);
    assert_eq!(en.text_with("points-count", [("count", 1.into())]), "1 metering point");
    assert_eq!(en.text_with("points-count", [("count", 200.into())]), "200 metering points");
}

#[test]
fn texts_can_be_used_from_any_thread() {
    fn sendable<T: Send + Sync>() {}
    sendable::<Texts>();
}
