//! Notes as they are typed.

use chrono::{DateTime, TimeDelta, Utc};
use records::{ClientId, Note, NoteId, NoteKind};
use studio::note::NoteInput;

use crate::vault::tests::TempVault;

fn typed(client: ClientId, id: Option<NoteId>, text: &str) -> NoteInput {
    NoteInput {
        id,
        client,
        session: None,
        note: Note {
            kind: NoteKind::Note,
            date: "2026-11-22".parse().unwrap(),
            text: text.into(),
            pinned: false,
            slip: None,
        },
        done: false,
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T16:00:00Z".parse().unwrap()
}

/// Types a note that is there with this text, and leaves the field.
fn written(temp: &mut TempVault, text: &str) -> (ClientId, NoteId) {
    let client = temp.add_client("Tom Okafor");
    let mut first = typed(client, None, text);
    first.done = true;
    let kept = temp
        .vault()
        .studio
        .save_note(&first, now())
        .unwrap()
        .unwrap();
    (client, kept.note.id)
}

#[test]
fn a_sitting_is_one_version_and_one_step_of_undo() {
    let mut temp = TempVault::open();
    let (client, id) = written(&mut temp, "Came in late.");
    for (seconds, text) in [
        "Came in late. W",
        "Came in late. Wet",
        "Came in late. Wet on day 2.",
    ]
    .iter()
    .enumerate()
    {
        let later = now() + TimeDelta::seconds(i64::try_from(seconds).unwrap());
        let saved = temp
            .vault()
            .studio
            .save_note(&typed(client, Some(id), text), later);
        assert_eq!(saved.unwrap().unwrap().note.record.text, *text);
    }
    let history = temp.vault().studio.vault.note_history(id).unwrap();
    let before: Vec<_> = history.iter().map(|one| one.record.text.as_str()).collect();
    assert_eq!(before, ["Came in late."]);
    temp.vault().studio.undo().unwrap();
    let kept = temp.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "Came in late.");
    assert!(
        !temp
            .vault()
            .studio
            .vault
            .find_notes("late", 5)
            .unwrap()
            .is_empty()
    );
    assert!(
        temp.vault()
            .studio
            .vault
            .find_notes("wet", 5)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn every_save_is_there_after_a_kill_and_can_be_found() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let first = temp
        .vault()
        .studio
        .save_note(&typed(client, None, "Ca"), now());
    let id = first.unwrap().unwrap().note.id;
    temp.vault()
        .studio
        .save_note(&typed(client, Some(id), "Called about redness"), now())
        .unwrap();
    let mut temp = temp.killed();
    temp.unlock();
    let kept = temp.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "Called about redness");
    assert_eq!(
        temp.vault()
            .studio
            .vault
            .find_notes("redn", 5)
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn leaving_the_field_and_ten_minutes_each_begin_a_version() {
    let mut temp = TempVault::open();
    let (client, id) = written(&mut temp, "one");
    let mut done = typed(client, Some(id), "two");
    done.done = true;
    temp.vault().studio.save_note(&done, now()).unwrap();
    temp.vault()
        .studio
        .save_note(&typed(client, Some(id), "three"), now())
        .unwrap();
    let later = now() + TimeDelta::minutes(10);
    temp.vault()
        .studio
        .save_note(&typed(client, Some(id), "four"), later)
        .unwrap();
    let history = temp.vault().studio.vault.note_history(id).unwrap();
    let before: Vec<_> = history.iter().map(|one| one.record.text.as_str()).collect();
    assert_eq!(before, ["three", "two", "one"]);
}

#[test]
fn an_undone_edit_session_does_not_go_on() {
    let mut temp = TempVault::open();
    let (client, id) = written(&mut temp, "kept");
    temp.vault()
        .studio
        .save_note(&typed(client, Some(id), "kept and more"), now())
        .unwrap();
    temp.vault().studio.undo().unwrap();
    temp.vault()
        .studio
        .save_note(&typed(client, Some(id), "something else"), now())
        .unwrap();
    temp.vault().studio.undo().unwrap();
    let kept = temp.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "kept");
}

#[test]
fn a_blank_note_is_not_kept_and_one_left_blank_goes_to_the_bin() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let none = temp
        .vault()
        .studio
        .save_note(&typed(client, None, " \n"), now());
    assert_eq!(none.unwrap(), None);
    let first = temp
        .vault()
        .studio
        .save_note(&typed(client, None, "x"), now());
    let id = first.unwrap().unwrap().note.id;
    let replaced = temp
        .vault()
        .studio
        .save_note(&typed(client, Some(id), ""), now());
    assert_eq!(replaced.unwrap().unwrap().note.record.text, "x");
    let mut left = typed(client, Some(id), "");
    left.done = true;
    assert_eq!(temp.vault().studio.save_note(&left, now()).unwrap(), None);
    assert_eq!(temp.vault().studio.vault.binned().unwrap().len(), 1);
}
