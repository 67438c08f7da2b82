//! What was undone is done again, until something else is changed.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, client, note};
use records::{ClientId, StoreError, Vault};

fn add(vault: &mut Vault, name: &str) -> ClientId {
    vault
        .change(|batch| batch.add_client(&client(name)))
        .unwrap()
}

fn rename(vault: &mut Vault, id: ClientId, name: &str) {
    vault
        .change(|batch| batch.save_client(id, &client(name)))
        .unwrap();
}

fn undo(vault: &mut Vault) {
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
}

fn redo(vault: &mut Vault) {
    let step = vault.undone_step().unwrap().unwrap();
    vault.redo(step).unwrap();
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
