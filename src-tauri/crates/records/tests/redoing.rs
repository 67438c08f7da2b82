//! What was undone is done again, until something else is changed.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, add, add_full_client, client, note, redo, undo};
use proptest::prelude::*;
use records::exchange::{ExportedClient, ExportedSession};
use records::{ClientId, Item, NoteId, SessionId, Stop, StoreError, Vault};

fn rename(vault: &mut Vault, id: ClientId, name: &str) {
    vault
        .change(|batch| batch.save_client(id, &client(name)))
        .unwrap();
}

fn name(vault: &Vault, id: ClientId) -> String {
    vault.client(id).unwrap().record.name
}

#[test]
fn steps_are_redone_in_the_order_that_they_were_made_in() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    assert_eq!(vault.undone_step().unwrap(), None);
    let id = add(&mut vault, "A");
    rename(&mut vault, id, "B");
    rename(&mut vault, id, "C");
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..4 {
        undo(&mut vault);
    }
    assert_eq!(vault.last_step().unwrap(), None);
    redo(&mut vault);
    assert_eq!(name(&vault, id), "A");
    redo(&mut vault);
    assert_eq!(name(&vault, id), "B");
    // A lock between the two changes nothing.
    vault.lock().unwrap();
    let mut vault = temp.unlock().unwrap();
    redo(&mut vault);
    assert_eq!(name(&vault, id), "C");
    // Back and forth as often as one likes.
    for _ in 0..3 {
        undo(&mut vault);
        assert_eq!(name(&vault, id), "B");
        redo(&mut vault);
        assert_eq!(name(&vault, id), "C");
    }
    redo(&mut vault);
    assert_eq!(vault.client(id).unwrap_err(), StoreError::NotFound);
    assert_eq!(vault.undone_step().unwrap(), None);
    vault.verify().unwrap();
}

#[test]
fn whatever_is_changed_ends_what_could_be_redone() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    rename(&mut vault, id, "B");
    undo(&mut vault);
    let undone = vault.undone_step().unwrap().unwrap();
    let other = add(&mut vault, "Other");
    assert_eq!(vault.undone_step().unwrap(), None);
    assert_eq!(vault.redo(undone).unwrap_err(), StoreError::NotFound);
    // Undoing that change does not bring back the one before it.
    undo(&mut vault);
    redo(&mut vault);
    assert_eq!(name(&vault, other), "Other");
    assert_eq!(vault.undone_step().unwrap(), None);
    assert_eq!(name(&vault, id), "A");
}

#[test]
fn redoing_loses_nothing_of_the_history() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = add(&mut vault, "A");
    let id = vault
        .change(|batch| batch.add_note(of, None, &note("one")))
        .unwrap();
    vault
        .change(|batch| batch.save_note(id, &note("two")))
        .unwrap();
    undo(&mut vault);
    redo(&mut vault);
    assert_eq!(vault.note(id).unwrap().note.record.text, "two");
    let history = vault.note_history(id).unwrap();
    let texts: Vec<_> = history.iter().map(|one| one.record.text.as_str()).collect();
    assert_eq!(texts, ["one", "two", "one"]);
    assert_eq!(vault.find_notes("two", 9).unwrap().len(), 1);
}

/// What was typed and typed back leaves a step whose undoing changes nothing.
#[test]
fn a_step_that_changed_nothing_in_the_end_is_undone_and_redone_in_its_place() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    let other = add(&mut vault, "B");
    rename(&mut vault, id, "C");
    vault
        .amend(|batch| batch.save_client(id, &client("A")))
        .unwrap();
    for _ in 0..3 {
        undo(&mut vault);
    }
    assert_eq!(vault.last_step().unwrap(), None);
    redo(&mut vault);
    assert_eq!(name(&vault, id), "A");
    assert_eq!(vault.client(other).unwrap_err(), StoreError::NotFound);
    redo(&mut vault);
    assert_eq!(name(&vault, other), "B");
    redo(&mut vault);
    assert_eq!(vault.undone_step().unwrap(), None);
    for _ in 0..3 {
        undo(&mut vault);
    }
    assert_eq!(vault.client(id).unwrap_err(), StoreError::NotFound);
    vault.verify().unwrap();
}

/// Erasing whoever stayed erases whoever was merged into them, also where the merger was undone
/// and redone on the way.
#[test]
fn a_merger_that_is_redone_is_erased_as_one() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (keep, other) = (add(&mut vault, "Anna"), add(&mut vault, "Anna B"));
    vault
        .change(|batch| {
            batch.bin(other)?;
            batch.note_merger(other, keep)
        })
        .unwrap();
    undo(&mut vault);
    assert_eq!(name(&vault, other), "Anna B");
    redo(&mut vault);
    assert_eq!(vault.erase_client(keep).unwrap().merged, 1);
    assert_eq!(
        vault.client_or_binned(other).unwrap_err(),
        StoreError::NotFound
    );
    // Undone, they are two people, and the other one stays.
    let (keep, other) = (add(&mut vault, "Bo"), add(&mut vault, "Bo B"));
    vault
        .change(|batch| {
            batch.bin(other)?;
            batch.note_merger(other, keep)
        })
        .unwrap();
    undo(&mut vault);
    vault.erase_client(keep).unwrap();
    // Nothing is left that could merge them into somebody who is gone.
    assert_eq!(vault.undone_step().unwrap(), None);
    assert_eq!(name(&vault, other), "Bo B");
}

/// Something that is done to a vault with a few clients.
#[derive(Debug, Clone)]
enum Deed {
    Rename(usize, char),
    AddNote(usize, char),
    Bin(usize),
    Unbin(usize),
    MoveNote(usize, usize),
    MoveSession(usize, usize),
    Merge(usize, usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let one = 0..4_usize;
    let two = || (0..4_usize, 0..4_usize);
    let deed = prop_oneof![
        (one.clone(), any::<char>()).prop_map(|(of, name)| Deed::Rename(of, name)),
        (one.clone(), "[a-z]").prop_map(|(of, text)| Deed::AddNote(of, text.as_bytes()[0].into())),
        one.clone().prop_map(Deed::Bin),
        one.prop_map(Deed::Unbin),
        two().prop_map(|(note, to)| Deed::MoveNote(note, to)),
        two().prop_map(|(session, to)| Deed::MoveSession(session, to)),
        two().prop_map(|(keep, other)| Deed::Merge(keep, other)),
    ];
    proptest::collection::vec(deed, 1..10)
}

/// Does it where it can be done. Clients, sessions and notes are numbered from 1.
fn act(vault: &mut Vault, deed: &Deed) {
    let number = |place: &usize| i64::try_from(*place).unwrap() + 1;
    let of = |place: &usize| ClientId(number(place));
    // What cannot be done, as with somebody in the bin, changes nothing.
    let _ = match deed {
        Deed::Rename(who, name) => {
            let renamed = client(&format!("name {name}"));
            vault.change(|batch| batch.save_client(of(who), &renamed))
        }
        Deed::AddNote(who, text) => {
            let text = note(&text.to_string());
            vault.change(|batch| batch.add_note(of(who), None, &text).map(|_| ()))
        }
        Deed::Bin(who) => vault.change(|batch| batch.bin(of(who))),
        Deed::Unbin(who) => vault.change(|batch| batch.unbin(of(who))),
        Deed::MoveNote(id, to) => {
            vault.change(|batch| batch.move_to(Item::Note(NoteId(number(id))), of(to)))
        }
        Deed::MoveSession(id, to) => {
            vault.change(|batch| batch.move_to(Item::Session(SessionId(number(id))), of(to)))
        }
        Deed::Merge(keep, other) if keep == other => Ok(()),
        Deed::Merge(keep, other) => vault.change(|batch| {
            batch.move_all(of(other), of(keep))?;
            batch.bin(of(other))?;
            batch.note_merger(of(other), of(keep))
        }),
    };
}

/// All that is kept, without its history. What undoing leaves in the bin counts as not there.
fn state(vault: &mut Vault) -> Vec<String> {
    let mut all = Vec::new();
    let added = |binned: bool, line: String, all: &mut Vec<String>| {
        if !binned {
            all.push(line);
        }
    };
    for one in vault.export_all(&Stop::NEVER).unwrap().clients {
        let ExportedClient { uid, client, .. } = &one;
        let gone = client.binned.is_some();
        all.push(format!("{uid} {} {gone}", client.record.name));
        for kept in &one.notes {
            let line = format!("{uid} {} {}", kept.uid, kept.record.text);
            added(kept.binned.is_some(), line, &mut all);
        }
        for ExportedSession {
            session,
            notes,
            sheets,
            signed_forms,
            photos,
            consultations,
            quotes,
        } in &one.sessions
        {
            let id = &session.uid;
            all.push(format!("{uid} {id} {}", session.record.number));
            all.extend(notes.iter().map(|kept| format!("{uid} {id} {}", kept.uid)));
            all.extend(
                sheets
                    .iter()
                    .map(|kept| format!("{uid} {id} {}", kept.sheet.uid)),
            );
            let forms = signed_forms.iter().map(|kept| &kept.form.uid);
            let photos = photos.iter().map(|kept| &kept.photo.uid);
            assert!(
                consultations.is_empty() && quotes.is_empty(),
                "none is on a session"
            );
            all.extend(forms.chain(photos).map(|kept| format!("{uid} {id} {kept}")));
        }
    }
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// However much was done, undoing it all leads through the same states, and so does redoing.
    #[test]
    fn undoing_and_redoing_lead_through_the_same_states(deeds in deeds()) {
        let temp = TempVault::new();
        let mut vault = temp.create().vault;
        for marker in ["a", "b", "c"] {
            add_full_client(&mut vault, marker);
        }
        let mut last = vault.last_step().unwrap().unwrap().id;
        let mut states = vec![state(&mut vault)];
        for deed in &deeds {
            act(&mut vault, deed);
            let now = vault.last_step().unwrap().unwrap().id;
            if now != last {
                states.push(state(&mut vault));
            }
            last = now;
        }
        for expected in states.iter().rev().skip(1) {
            undo(&mut vault);
            prop_assert_eq!(&state(&mut vault), expected);
        }
        for expected in states.iter().skip(1) {
            redo(&mut vault);
            prop_assert_eq!(&state(&mut vault), expected);
        }
        vault.verify().unwrap();
    }
}
