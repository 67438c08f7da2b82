//! Records that go to another client, and all of one client's that go to another.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, add, add_full_client, full_client, full_session, note, redo, undo};
use records::exchange::ExportedClient;
use records::{ClientId, Item, SessionId, StoreError, Vault};

fn session(vault: &mut Vault, of: ClientId, number: u16, ended: &str) -> SessionId {
    let mut session = full_session("s");
    session.number = number;
    session.ended = ended.parse().unwrap();
    vault
        .change(|batch| batch.add_session(of, &session))
        .unwrap()
}

fn numbers(vault: &Vault, of: ClientId) -> Vec<u16> {
    let sessions = vault.sessions(of).unwrap();
    sessions.iter().map(|one| one.record.number).collect()
}

/// All that is kept about a client, without when it was saved last.
fn whole(vault: &mut Vault, id: ClientId) -> ExportedClient {
    vault.export_client(id).unwrap().clients.remove(0)
}

/// What is kept of one client's records, in one order, without their history.
fn texts(of: &ExportedClient) -> Vec<String> {
    let mut all = Vec::new();
    let mut note = |one: &records::exchange::Exported<records::Note>| {
        all.push(format!("{} {}", one.uid, one.record.text));
    };
    of.notes.iter().for_each(&mut note);
    for session in &of.sessions {
        session.notes.iter().for_each(&mut note);
    }
    for session in &of.sessions {
        all.push(session.session.uid.clone());
        all.extend(session.sheets.iter().map(|one| one.sheet.uid.clone()));
    }
    all.extend(of.sheets.iter().map(|one| one.sheet.uid.clone()));
    all.sort();
    all
}

#[test]
fn a_session_goes_with_all_that_is_on_it_and_comes_back_exactly() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let from = add_full_client(&mut vault, "from");
    let to = add(&mut vault, "To");
    let id = vault.sessions(from).unwrap()[0].id;
    let binned = vault
        .change(|batch| batch.add_note(from, Some(id), &note("in the bin")))
        .unwrap();
    vault.change(|batch| batch.bin(binned)).unwrap();
    let before = (whole(&mut vault, from), whole(&mut vault, to));
    vault.change(|batch| batch.move_to(id, to)).unwrap();
    assert_eq!(vault.session(id).unwrap().client, to);
    assert!(vault.sessions(from).unwrap().is_empty());
    assert_eq!(vault.notes(from).unwrap().len(), 1, "that of the client");
    let moved = vault.notes(to).unwrap();
    assert_eq!((moved.len(), moved[0].session), (1, Some(id)));
    assert_eq!(vault.sheets(to).unwrap().len(), 1);
    assert_eq!(vault.owner(binned.into()).unwrap(), Some(to));
    assert_eq!(
        vault.find_notes("second note from", 9).unwrap()[0].client,
        to
    );
    let after = (whole(&mut vault, from), whole(&mut vault, to));
    undo(&mut vault);
    assert_eq!((whole(&mut vault, from), whole(&mut vault, to)), before);
    redo(&mut vault);
    assert_eq!((whole(&mut vault, from), whole(&mut vault, to)), after);
    vault.verify().unwrap();
}

#[test]
fn a_note_goes_alone_and_is_on_no_session_of_somebody_elses() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let from = add_full_client(&mut vault, "from");
    let to = add(&mut vault, "To");
    let on_session = |vault: &Vault| {
        let notes = vault.notes(from).unwrap();
        notes.into_iter().find(|one| one.session.is_some()).unwrap()
    };
    let before = on_session(&vault);
    let id = before.note.id;
    vault.change(|batch| batch.move_to(id, to)).unwrap();
    let moved = vault.note(id).unwrap();
    assert_eq!((moved.client, moved.session), (to, None));
    undo(&mut vault);
    assert_eq!(on_session(&vault), before);
    // Erasing whom it would go back to leaves a step that takes nothing back.
    vault.change(|batch| batch.move_to(id, to)).unwrap();
    vault.erase_client(from).unwrap();
    assert_eq!(vault.note(id).unwrap().client, to);
    vault.verify().unwrap();
}

#[test]
fn what_goes_to_whom_it_belongs_already_stays_as_it_is() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = add_full_client(&mut vault, "of");
    let before = (whole(&mut vault, of), vault.last_step().unwrap());
    let notes = vault.notes(of).unwrap();
    let on_session = notes.iter().find(|one| one.session.is_some()).unwrap();
    let items: [Item; 2] = [
        on_session.note.id.into(),
        on_session.session.unwrap().into(),
    ];
    for item in items {
        vault.change(|batch| batch.move_to(item, of)).unwrap();
    }
    assert!(before == (whole(&mut vault, of), vault.last_step().unwrap()));
}

/// An import may bring any number.
#[test]
fn the_highest_number_of_a_session_is_no_end() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "has the protocol");
    let [one, other] = ["One", "Other"].map(|name| add(&mut vault, name));
    session(&mut vault, one, u16::MAX, "2026-01-10T12:00");
    let late = session(&mut vault, other, u16::MAX, "2026-02-10T12:00");
    vault.change(|batch| batch.move_to(late, one)).unwrap();
    assert_eq!(numbers(&vault, one), [u16::MAX; 2]);
}

#[test]
fn what_is_no_clients_or_in_the_bin_goes_nowhere() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let from = add_full_client(&mut vault, "from");
    let to = add(&mut vault, "To");
    let id = vault.sessions(from).unwrap()[0].id;
    let mut refused = |item: Item, to| {
        let moved = vault.change(|batch| batch.move_to(item, to));
        assert_eq!(moved.unwrap_err(), StoreError::NotFound);
    };
    refused(from.into(), to);
    refused(id.into(), ClientId(99));
    vault.change(|batch| batch.bin(to)).unwrap();
    let moved = vault.change(|batch| batch.move_to(id, to));
    assert_eq!(moved.unwrap_err(), StoreError::NotFound);
    assert_eq!(vault.session(id).unwrap().client, from);
}

#[test]
fn sessions_are_numbered_anew_only_where_their_order_asks_for_it() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = add_full_client(&mut vault, "has the protocol");
    let [one, other] = ["One", "Other"].map(|name| add(&mut vault, name));
    session(&mut vault, one, 2, "2026-01-10T12:00");
    session(&mut vault, one, 3, "2026-03-10T12:00");
    let wrong = session(&mut vault, other, 1, "2026-02-10T12:00");
    vault.change(|batch| batch.move_to(wrong, one)).unwrap();
    assert_eq!(numbers(&vault, one), [1, 2, 3]);
    undo(&mut vault);
    assert_eq!(
        (numbers(&vault, one), numbers(&vault, other)),
        (vec![2, 3], vec![1])
    );
    // In order already, whatever is left out.
    let later = session(&mut vault, other, 7, "2026-04-10T12:00");
    vault.change(|batch| batch.move_to(later, one)).unwrap();
    assert_eq!(numbers(&vault, one), [2, 3, 7]);
    assert_eq!(numbers(&vault, of).len(), 1);
}

#[test]
fn two_become_one_with_all_that_either_had_and_one_step_sets_both_apart() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let keep = add_full_client(&mut vault, "keep");
    let other = add_full_client(&mut vault, "other");
    let gone = vault.notes(other).unwrap()[1].note.id;
    vault.change(|batch| batch.bin(gone)).unwrap();
    let before = (whole(&mut vault, keep), whole(&mut vault, other));
    let mut both = [texts(&before.0), texts(&before.1)].concat();
    both.sort();
    vault
        .change(|batch| {
            batch.save_client(keep, &full_client("merged"))?;
            batch.move_all(other, keep)?;
            batch.bin(other)?;
            batch.note_merger(other, keep)
        })
        .unwrap();
    let merged = whole(&mut vault, keep);
    assert_eq!(texts(&merged), both, "nothing of either is gone");
    assert_eq!(texts(&whole(&mut vault, other)), [""; 0]);
    assert_eq!(numbers(&vault, keep).len(), 2);
    assert!(vault.last_step().unwrap().unwrap().is_merger);
    undo(&mut vault);
    let apart = (whole(&mut vault, keep), whole(&mut vault, other));
    assert_eq!(
        (texts(&apart.0), texts(&apart.1)),
        (texts(&before.0), texts(&before.1))
    );
    assert_eq!(apart.0.client.record, before.0.client.record);
    // What they were numbered meanwhile is history.
    let sessions = |of: &ExportedClient| {
        let all = of.sessions.iter();
        all.map(|one| one.session.record.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(sessions(&apart.0), sessions(&before.0));
    assert_eq!(sessions(&apart.1), sessions(&before.1));
    assert!(apart.1.client == before.1.client && apart.1.notes == before.1.notes);
    redo(&mut vault);
    assert_eq!(texts(&whole(&mut vault, keep)), both);
    assert_eq!(vault.erase_client(keep).unwrap().merged, 1);
    vault.verify().unwrap();
}
