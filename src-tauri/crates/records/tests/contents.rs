//! What is kept comes back as it was, with its history; the bin; undo.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use chrono::TimeDelta;
use common::{
    TempVault, add_full_client, client, full_client, full_session, note, protocol, session,
};
use records::{
    ChangeKind, ClientId, Fault, Item, MOST_NOTE_BYTES, Note, NoteId, Settings, Sheet, Stop,
    StoreError, Studio, Vault,
};
use vocabulary::Moment;

fn add(vault: &mut Vault, name: &str) -> ClientId {
    vault
        .change(|batch| batch.add_client(&client(name)))
        .unwrap()
}

fn add_note(vault: &mut Vault, of: ClientId, text: &str) -> NoteId {
    vault
        .change(|batch| batch.add_note(of, None, &note(text)))
        .unwrap()
}

fn undo_last(vault: &mut Vault) {
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
}

#[test]
fn every_field_comes_back_after_locking_and_unlocking() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "ключ");
    vault.lock().unwrap();
    let vault = temp.unlock().unwrap();
    assert_eq!(vault.client(id).unwrap().record, full_client("ключ"));
    let sessions = vault.sessions(id).unwrap();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0].record, full_session("ключ"));
    assert_eq!(vault.session(sessions[0].id).unwrap().client, id);
    let notes = vault.notes(id).unwrap();
    assert_eq!(
        notes
            .iter()
            .map(|n| n.session.is_some())
            .collect::<Vec<_>>(),
        [true, false]
    );
    let sheets = vault.sheets(id).unwrap();
    let sheet = vault.sheet(sheets[0].sheet.id).unwrap().sheet.record;
    assert_eq!(sheet.page, "%PDF ключ".repeat(2000).into_bytes());
    assert_eq!(sheet.inputs["name"], "ключ");
}

#[test]
fn a_name_is_all_that_a_client_needs_and_must_have() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add(&mut vault, "A");
    for (name, fault) in [
        ("", Fault::Empty),
        (" \t", Fault::Empty),
        (&*"n".repeat(401), Fault::TooLong { most: 400 }),
    ] {
        let error = vault
            .change(|batch| batch.add_client(&client(name)))
            .unwrap_err();
        assert_eq!(
            error,
            StoreError::Field {
                field: "name",
                fault
            }
        );
    }
    assert_eq!(vault.count_clients().unwrap(), 1);
}

#[test]
fn a_note_may_have_a_mebibyte_and_not_a_byte_more() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    // Control characters take six bytes each in JSON: the bound is on the text.
    let longest = "\u{1} é".repeat(MOST_NOTE_BYTES / 4);
    assert_eq!(longest.len(), MOST_NOTE_BYTES);
    let kept = add_note(&mut vault, id, &longest);
    assert_eq!(vault.note(kept).unwrap().note.record.text, longest);
    let error = vault
        .change(|batch| batch.add_note(id, None, &note(&format!("{longest}a"))))
        .unwrap_err();
    assert!(matches!(
        error,
        StoreError::Field {
            field: "text",
            fault: Fault::TooLong { .. }
        }
    ));
}

#[test]
fn clients_are_listed_by_name_a_page_at_a_time() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    for name in ["Öz", "adam", "Łucja", "Adam", "Zoë", "李"] {
        add(&mut vault, name);
    }
    let mut names = Vec::new();
    let mut after = None;
    loop {
        let page = vault.clients(after.as_ref(), 2).unwrap();
        names.extend(page.clients.into_iter().map(|kept| kept.record.name));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(names, ["adam", "Adam", "Łucja", "Öz", "Zoë", "李"]);
}

#[test]
fn every_save_keeps_the_earlier_text_and_it_can_be_brought_back() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = add(&mut vault, "A");
    let id = add_note(&mut vault, of, "one");
    for text in ["two", "two", "three"] {
        temp.clock.advance(TimeDelta::minutes(1));
        vault
            .change(|batch| batch.save_note(id, &note(text)))
            .unwrap();
    }
    let history = vault.note_history(id).unwrap();
    let texts: Vec<_> = history
        .iter()
        .map(|earlier| earlier.record.text.as_str())
        .collect();
    assert_eq!(texts, ["two", "one"]);
    vault.bring_back(history[1].seq).unwrap();
    assert_eq!(vault.note(id).unwrap().note.record.text, "one");
    let texts: Vec<_> = vault
        .note_history(id)
        .unwrap()
        .into_iter()
        .map(|earlier| earlier.record.text)
        .collect();
    assert_eq!(texts, ["three", "two", "one"]);
}

#[test]
fn pinned_notes_stand_first_then_the_latest_date() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    for (text, date, pinned) in [
        ("old", "2026-01-01", false),
        ("new", "2026-03-01", false),
        ("pin", "2025-01-01", true),
    ] {
        let note = Note {
            date: common::date(date),
            pinned,
            ..note(text)
        };
        vault
            .change(|batch| batch.add_note(id, None, &note))
            .unwrap();
    }
    let texts: Vec<_> = vault
        .notes(id)
        .unwrap()
        .into_iter()
        .map(|kept| kept.note.record.text)
        .collect();
    assert_eq!(texts, ["pin", "new", "old"]);
}

#[test]
fn a_session_keeps_the_exact_version_of_its_protocol() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    let unknown = vault
        .change(|batch| batch.add_session(id, &session(1, "2026-11-19T16:00")))
        .unwrap_err();
    assert_eq!(
        unknown,
        StoreError::Field {
            field: "protocol",
            fault: Fault::Malformed
        }
    );
    let text = r#"{"id": "guide", "rules": [1, 2]}"#;
    vault
        .change(|batch| batch.keep_protocol(&protocol(), text))
        .unwrap();
    vault
        .change(|batch| batch.add_session(id, &session(1, "2026-11-19T16:00")))
        .unwrap();
    // The same contents in another layout are the same.
    vault
        .change(|batch| batch.keep_protocol(&protocol(), r#"{"id":"guide","rules":[1,2]}"#))
        .unwrap();
    let other = vault
        .change(|batch| batch.keep_protocol(&protocol(), r#"{"id":"guide"}"#))
        .unwrap_err();
    assert_eq!(other, StoreError::ProtocolDiffers);
    let kept: serde_json::Value =
        serde_json::from_str(&vault.protocol(&protocol()).unwrap()).unwrap();
    assert_eq!(
        kept,
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
    assert_eq!(vault.protocols().unwrap(), [protocol()]);
}

#[test]
fn a_note_on_another_clients_session_is_refused() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let first = add_full_client(&mut vault, "a");
    let second = add(&mut vault, "B");
    let session = vault.sessions(first).unwrap()[0].id;
    let error = vault
        .change(|batch| batch.add_note(second, Some(session), &note("x")))
        .unwrap_err();
    assert_eq!(error, StoreError::NotFound);
}

#[test]
fn a_step_that_fails_halfway_saves_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let failed = vault.change(|batch| {
        batch.add_client(&client("A"))?;
        batch.add_client(&client(""))
    });
    failed.unwrap_err();
    assert_eq!(vault.count_clients().unwrap(), 0);
    assert_eq!(vault.last_step().unwrap(), None);
}

#[test]
fn what_is_binned_is_hidden_with_all_that_belongs_to_it_and_comes_back_whole() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "a");
    let (session, notes) = (vault.sessions(id).unwrap()[0].id, vault.notes(id).unwrap());
    let sheet = vault.sheets(id).unwrap()[0].sheet.id;
    vault.change(|batch| batch.bin(id)).unwrap();
    assert_eq!(vault.client(id).unwrap_err(), StoreError::NotFound);
    assert_eq!(vault.session(session).unwrap_err(), StoreError::NotFound);
    assert_eq!(
        vault.note(notes[0].note.id).unwrap_err(),
        StoreError::NotFound
    );
    assert_eq!(vault.sheet(sheet).unwrap_err(), StoreError::NotFound);
    assert!(vault.clients(None, 10).unwrap().clients.is_empty());
    assert_eq!(
        vault
            .change(|batch| batch.save_client(id, &client("B")))
            .unwrap_err(),
        StoreError::NotFound
    );
    assert_eq!(
        vault.change(|batch| batch.bin(id)).unwrap_err(),
        StoreError::NotFound
    );
    assert_eq!(vault.binned().unwrap()[0].item, Item::Client(id));
    vault.change(|batch| batch.unbin(id)).unwrap();
    assert_eq!(vault.notes(id).unwrap(), notes);
    assert!(vault.binned().unwrap().is_empty());
    // A session takes its notes along, and leaves the client's own.
    vault.change(|batch| batch.bin(session)).unwrap();
    assert_eq!(vault.notes(id).unwrap().len(), 1);
    assert!(vault.sheets(id).unwrap().is_empty());
}

#[test]
fn a_check_that_is_stopped_finds_nothing_out_and_leaves_the_vault_as_it_was() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let whole = vault.verify_or_stop(&Stop::NEVER).unwrap();
    let stopped = vault.verify_or_stop(&Stop::when(|| true));
    assert_eq!(stopped, Err(StoreError::Stopped));
    add_full_client(&mut vault, "b");
    let again = vault.verify().unwrap();
    assert_eq!(
        (whole.unwrap().records.clients, again.records.clients),
        (1, 2)
    );
}

#[test]
fn every_kind_of_change_can_be_undone() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    vault
        .change(|batch| batch.save_client(id, &client("B")))
        .unwrap();
    undo_last(&mut vault);
    assert_eq!(vault.client(id).unwrap().record.name, "A");

    let kept = add_note(&mut vault, id, "text");
    undo_last(&mut vault);
    assert_eq!(vault.note(kept).unwrap_err(), StoreError::NotFound);

    vault.change(|batch| batch.bin(id)).unwrap();
    undo_last(&mut vault);
    assert_eq!(vault.client(id).unwrap().record.name, "A");

    vault
        .change(|batch| {
            batch.save_studio(&Studio {
                name: "North".into(),
                ..Studio::default()
            })
        })
        .unwrap();
    assert_eq!(vault.studio().unwrap().name, "North");
    undo_last(&mut vault);
    assert_eq!(vault.studio().unwrap(), Studio::default());

    // What is left to undo is the adding of the client.
    let step = vault.last_step().unwrap().unwrap();
    assert_eq!(step.changes, [(ChangeKind::Add, Some(Item::Client(id)))]);
    undo_last(&mut vault);
    assert_eq!(vault.last_step().unwrap(), None);
    assert_eq!(vault.undo(step.id).unwrap_err(), StoreError::NotFound);
}

#[test]
fn undoing_loses_nothing_either() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = add(&mut vault, "A");
    let id = add_note(&mut vault, of, "one");
    vault
        .change(|batch| batch.save_note(id, &note("two")))
        .unwrap();
    undo_last(&mut vault);
    let texts: Vec<_> = vault
        .note_history(id)
        .unwrap()
        .into_iter()
        .map(|e| e.record.text)
        .collect();
    assert_eq!(texts, ["two", "one"]);
}

#[test]
fn many_changes_at_once_are_undone_at_once() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    vault
        .change(|batch| {
            for name in ["A", "B", "C"] {
                batch.add_client(&client(name))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(vault.last_step().unwrap().unwrap().changes.len(), 3);
    undo_last(&mut vault);
    assert_eq!(vault.count_clients().unwrap(), 0);
    assert_eq!(vault.binned().unwrap().len(), 3);
}

#[test]
fn settings_have_defaults_and_stay() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    assert_eq!(vault.settings().unwrap(), Settings::default());
    let mut settings = Settings {
        retention_years: Some(7),
        ..Settings::default()
    };
    settings.app.insert("paper".into(), "letter".into());
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    vault.lock().unwrap();
    assert_eq!(temp.unlock().unwrap().settings().unwrap(), settings);
}

#[test]
fn what_is_unfinished_stays_without_being_a_change_until_somebody_is_erased() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add(&mut vault, "Anna");
    assert_eq!(vault.unfinished().unwrap(), "");
    vault.keep_unfinished("about Anna").unwrap();
    drop(vault);
    let mut vault = temp.unlock().unwrap();
    assert_eq!(vault.unfinished().unwrap(), "about Anna");
    // Undo takes back what was done before it.
    undo_last(&mut vault);
    assert_eq!(vault.unfinished().unwrap(), "about Anna");
    assert!(vault.client(anna).is_err());
    let other = add(&mut vault, "Bo");
    vault.erase_client(other).unwrap();
    assert_eq!(vault.unfinished().unwrap(), "");
}

#[test]
fn sessions_of_a_day_are_found_by_the_wall_clock() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "a");
    vault
        .change(|batch| batch.add_session(id, &session(2, "2026-11-20T00:00")))
        .unwrap();
    let day = |text: &str| Moment::first_of(common::date(text));
    let found = vault
        .sessions_between(day("2026-11-19"), day("2026-11-20"))
        .unwrap();
    let numbers: Vec<_> = found
        .iter()
        .map(|kept| kept.session.record.number)
        .collect();
    assert_eq!(numbers, [1]);
}

#[test]
fn an_empty_page_is_no_sheet() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add(&mut vault, "A");
    let sheet = Sheet {
        inputs: serde_json::Value::Null,
        media: "application/pdf".into(),
        page: Vec::new(),
    };
    let error = vault
        .change(|batch| batch.add_sheet(id, None, &sheet))
        .unwrap_err();
    assert_eq!(
        error,
        StoreError::Field {
            field: "page",
            fault: Fault::Empty
        }
    );
}
