//! Notes as they are typed.

use chrono::{DateTime, TimeDelta, Utc};
use records::{ClientId, Note, NoteId, NoteKind};
use studio::note::NoteInput;

use crate::vault::tests::House;

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
        },
        done: false,
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T16:00:00Z".parse().unwrap()
}

/// Types a note that is there with this text, and leaves the field.
fn written(house: &mut House, text: &str) -> (ClientId, NoteId) {
    let client = house.add_client("Tom Okafor");
    let mut first = typed(client, None, text);
    first.done = true;
    let kept = house
        .vault()
        .studio
        .save_note(&first, now())
        .unwrap()
        .unwrap();
    (client, kept.note.id)
}

#[test]
fn a_sitting_is_one_version_and_one_step_of_undo() {
    let mut house = House::open();
    let (client, id) = written(&mut house, "Came in late.");
    for (seconds, text) in [
        "Came in late. W",
        "Came in late. Wet",
        "Came in late. Wet on day 2.",
    ]
    .iter()
    .enumerate()
    {
        let later = now() + TimeDelta::seconds(i64::try_from(seconds).unwrap());
        let saved = house
            .vault()
            .studio
            .save_note(&typed(client, Some(id), text), later);
        assert_eq!(saved.unwrap().unwrap().note.record.text, *text);
    }
    let history = house.vault().studio.vault.note_history(id).unwrap();
    let before: Vec<_> = history.iter().map(|one| one.record.text.as_str()).collect();
    assert_eq!(before, ["Came in late."]);
    house.vault().studio.undo().unwrap();
    let kept = house.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "Came in late.");
    assert!(
        !house
            .vault()
            .studio
            .vault
            .find_notes("late", 5)
            .unwrap()
            .is_empty()
    );
    assert!(
        house
            .vault()
            .studio
            .vault
            .find_notes("wet", 5)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn every_save_is_there_after_a_kill_and_can_be_found() {
    let mut house = House::open();
    let client = house.add_client("Tom Okafor");
    let first = house
        .vault()
        .studio
        .save_note(&typed(client, None, "Ca"), now());
    let id = first.unwrap().unwrap().note.id;
    house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), "Called about redness"), now())
        .unwrap();
    let mut house = house.killed();
    house.unlock();
    let kept = house.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "Called about redness");
    assert_eq!(
        house
            .vault()
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
    let mut house = House::open();
    let (client, id) = written(&mut house, "one");
    let mut done = typed(client, Some(id), "two");
    done.done = true;
    house.vault().studio.save_note(&done, now()).unwrap();
    house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), "three"), now())
        .unwrap();
    let later = now() + TimeDelta::minutes(10);
    house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), "four"), later)
        .unwrap();
    let history = house.vault().studio.vault.note_history(id).unwrap();
    let before: Vec<_> = history.iter().map(|one| one.record.text.as_str()).collect();
    assert_eq!(before, ["three", "two", "one"]);
}

#[test]
fn an_undone_edit_session_does_not_go_on() {
    let mut house = House::open();
    let (client, id) = written(&mut house, "kept");
    house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), "kept and more"), now())
        .unwrap();
    house.vault().studio.undo().unwrap();
    house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), "something else"), now())
        .unwrap();
    house.vault().studio.undo().unwrap();
    let kept = house.vault().studio.vault.note(id).unwrap();
    assert_eq!(kept.note.record.text, "kept");
}

#[test]
fn a_blank_note_is_not_kept_and_one_left_blank_goes_to_the_bin() {
    let mut house = House::open();
    let client = house.add_client("Tom Okafor");
    let none = house
        .vault()
        .studio
        .save_note(&typed(client, None, " \n"), now());
    assert_eq!(none.unwrap(), None);
    let first = house
        .vault()
        .studio
        .save_note(&typed(client, None, "x"), now());
    let id = first.unwrap().unwrap().note.id;
    let replaced = house
        .vault()
        .studio
        .save_note(&typed(client, Some(id), ""), now());
    assert_eq!(replaced.unwrap().unwrap().note.record.text, "x");
    let mut left = typed(client, Some(id), "");
    left.done = true;
    assert_eq!(house.vault().studio.save_note(&left, now()).unwrap(), None);
    assert_eq!(house.vault().studio.vault.binned().unwrap().len(), 1);
}
