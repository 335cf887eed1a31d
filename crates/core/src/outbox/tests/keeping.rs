use std::path::PathBuf;

use super::bench::{Bench, content, letter, name, noon};
use crate::forms::{Attachment, Subject};
use crate::outbox::{ItemKind, ItemState, Outbox, OutboxError, forget_lost, lost_work};
use crate::secure_store::{MemorySecureStore, SecureStore, StoreKey};

fn file(bench: &Bench) -> PathBuf {
    let mut paths = std::fs::read_dir(bench.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    paths.find(|path| path.extension().is_some_and(|ending| ending == "sqlite")).unwrap()
}

#[test]
fn drafts_and_letters_are_there_after_a_restart_and_unreadable_without_the_key() {
    let bench = Bench::new();
    let draft = bench.outbox.begin(&content("Et utkast"), noon()).unwrap();
    let picture = Attachment::new("hemmelig.png", b"\x89PNG\r\n\x1A\nbildet".to_vec()).unwrap();
    bench.outbox.attach(draft, "attachments", &picture).unwrap();
    bench.queued("Et brev");
    let reopened = bench.reopened();
    let found = reopened.open_draft(&Subject::Inquiry).unwrap().unwrap();
    assert_eq!((found.id, found.files[0].name.as_str()), (draft, "hemmelig.png"));
    assert_eq!(found.content.unwrap().answers.text("text"), "Et utkast");
    assert_eq!(reopened.unsent().unwrap().len(), 2);
    let bytes = std::fs::read(file(&bench)).unwrap();
    for secret in ["utkast", "brev", "hemmelig", "bildet", "general", "Kontakt"] {
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "{secret} can be read");
    }
}

#[test]
fn an_empty_draft_is_nothing_unsent() {
    let bench = Bench::new();
    bench.outbox.begin(&content(" "), noon()).unwrap();
    assert!(bench.outbox.unsent().unwrap().is_empty());
}

#[test]
fn without_its_key_only_how_many_of_what_is_known() {
    let bench = Bench::new();
    bench.queued("Hei");
    bench.outbox.begin(&content("Utkast"), noon()).unwrap();
    let other_phone = MemorySecureStore::default();
    let lost = lost_work(bench.folder.path(), &other_phone).unwrap();
    assert_eq!((lost.count(), lost.kinds.get(&ItemKind::Inquiry)), (2, Some(&2)));
    let opened = Outbox::open(bench.folder.path(), &name(), &other_phone).unwrap();
    assert!(opened.items().unwrap().iter().all(|item| item.state == ItemState::Lost));
    let id = opened.begin(&content("Ny"), noon()).unwrap();
    assert_eq!(opened.item(id).unwrap().unwrap().state, ItemState::Draft, "it goes on with a new key");
    assert_eq!(lost_work(bench.folder.path(), &other_phone).unwrap().count(), 2);
    forget_lost(bench.folder.path()).unwrap();
    assert_eq!(lost_work(bench.folder.path(), &other_phone).unwrap().count(), 0);
    assert_eq!(opened.items().unwrap().len(), 1);
}

#[test]
fn a_logout_leaves_neither_file_nor_key() {
    let bench = Bench::new();
    bench.queued("Hei");
    bench.outbox.delete().unwrap();
    Outbox::delete_of(bench.folder.path(), &name(), &bench.secrets).unwrap();
    assert_eq!(std::fs::read_dir(bench.folder.path()).unwrap().count(), 0);
    assert!(matches!(bench.outbox.items(), Err(OutboxError::File(_))));
    let key: StoreKey = name().key().unwrap();
    assert_eq!(bench.secrets.get(&key).unwrap(), None);
}

#[test]
fn a_file_that_is_no_database_is_set_aside() {
    let bench = Bench::new();
    bench.queued("Hei");
    bench.outbox.delete().unwrap();
    let path = name().path(bench.folder.path());
    std::fs::write(&path, "not a database at all, but long enough to look like one".repeat(100)).unwrap();
    let opened = bench.reopened();
    assert!(opened.items().unwrap().is_empty());
    opened.begin(&content("Ny"), noon()).unwrap();
    opened.delete().unwrap();
    assert_eq!(std::fs::read_dir(bench.folder.path()).unwrap().count(), 0, "what was set aside goes too");
}

#[test]
fn what_can_be_read_of_a_damaged_outbox_is_rescued() {
    let bench = Bench::new();
    let kept = bench.queued("Et brev som skal overleve");
    bench.outbox.shelve("topics", &vec!["x".repeat(20_000)]).unwrap();
    let path = file(&bench);
    let mut bytes = std::fs::read(&path).unwrap();
    // The last pages belong to the shelf's long text.
    let end = bytes.len();
    bytes[end - 4096..].fill(0xFF);
    let count = end / 4096;
    bytes[4096 * (count - 2)..4096 * (count - 1)].fill(0xFF);
    std::fs::write(&path, bytes).unwrap();
    let opened = bench.reopened();
    let item = opened.item(kept).unwrap().unwrap();
    assert_eq!(item.content.unwrap().letter, Some(letter("Et brev som skal overleve")));
    assert_eq!(opened.shelved::<Vec<String>>("topics").unwrap(), None);
}

#[test]
fn what_is_on_its_way_cannot_be_changed() {
    let bench = Bench::new();
    let id = bench.queued("Hei");
    assert!(matches!(bench.outbox.save(id, &content("Hade")), Err(OutboxError::NoSuchItem)));
    assert!(matches!(bench.outbox.queue(id, letter("Hade")), Err(OutboxError::NoSuchItem)));
    bench.outbox.remove(id).unwrap();
    assert!(bench.outbox.item(id).unwrap().is_none());
}
