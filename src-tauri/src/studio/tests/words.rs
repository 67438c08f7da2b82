//! Everything that the screens are told has its words: a message that the catalogue
//! lacks shows as its id.

use records::Act;
use serde::Serialize;
use serde_json::Value;
use strings::{Language, Words};

use super::{House, at};
use crate::commands::dossier;
use crate::screen::{care, client, day, past, roster};
use crate::studio::preferences::Preferences;
use crate::studio::samples;
use crate::wire::history::BinItem;

/// Values that are ids on purpose.
fn ids_on_purpose() -> Vec<String> {
    let shipped = protocol::shipped();
    let branches = shipped.iter().flat_map(|one| &one.branches);
    let ids = shipped.iter().map(|one| one.id.clone());
    ids.chain(branches.map(|one| one.id.clone())).collect()
}

fn is_id(text: &str) -> bool {
    let mut parts = text.split('-');
    text.contains('-')
        && parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase()))
}

fn ids_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_id(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| ids_in(one, found)),
        Value::Object(all) => all.values().for_each(|one| ids_in(one, found)),
        _ => {}
    }
}

fn assert_worded(view: &impl Serialize) {
    let mut found = Vec::new();
    ids_in(&serde_json::to_value(view).unwrap(), &mut found);
    found.retain(|id| !ids_on_purpose().contains(id));
    assert!(found.is_empty(), "not in the catalogue: {found:?}");
}

#[test]
fn every_view_of_the_sample_clients_is_worded() {
    let mut house = House::empty();
    let now = at("2026-11-22T15:00");
    let folder = tempfile::tempdir_in(house.home.path()).unwrap();
    house
        .door
        .open_samples(folder, |vault| samples::fill(vault, now))
        .unwrap();
    let words = Words::of(Language::default());
    let open = house.vault();
    let patients = open.patients(now).unwrap();
    assert!(patients.len() >= 8);
    let view = day::today_view(
        words,
        &day::Day {
            patients: &patients,
            preferences: &Preferences::default(),
            clients: 12,
            last_backup: None,
            folder: day::BackupFolder::There,
            now,
        },
    );
    assert!(view.rows.len() >= 8, "{}", view.rows.len());
    assert_worded(&view);
    let ids: Vec<_> = open.vault.clients(None, 50).unwrap().clients;
    for kept in &ids {
        let dossier = dossier(open, kept.id).unwrap();
        let view = client::client_view(words, &dossier, now);
        assert_worded(&view);
        assert_eq!(view.plan.is_some(), !view.sessions.is_empty());
        let row = roster::row(
            words,
            kept.id,
            &kept.record,
            &dossier.sessions,
            dossier.course.as_ref(),
            now,
        );
        assert_worded(&row);
        assert!(!row.line.is_empty() && !row.code.is_empty());
    }
    for item in [BinItem::Client(ids[0].id), BinItem::Client(ids[1].id)] {
        open.set_binned(item.into(), true).unwrap();
    }
    for binned in &open.vault.binned().unwrap() {
        let view = past::binned(words, binned, open.binned_client(binned.client).as_ref());
        assert_worded(&view);
        assert!(view.name.len() > 3 && view.name != words.say("bin-client-too"));
    }
    let step = open.vault.last_step().unwrap().unwrap();
    assert_eq!(past::step(words, &step), "Client put into the bin");
    open.vault
        .change(|batch| {
            for kept in &ids[2..5] {
                let mut record = kept.record.clone();
                record.referred_by = "A friend of a friend".into();
                batch.save_client(kept.id, &record)?;
            }
            batch.bin(ids[2].id)
        })
        .unwrap();
    let step = open.vault.last_step().unwrap().unwrap();
    let deeds = past::step(words, &step);
    assert_eq!(deeds, "Client put into the bin, and 3 more changes");
    open.vault.undo(step.id).unwrap();
    assert_worded(&past::erasure(
        words,
        &open.vault.erase_client(ids[0].id).unwrap(),
    ));
    let acts = open.vault.accesses(50).unwrap();
    assert!(acts.iter().any(|access| access.act == Act::Erase));
    for access in &acts {
        assert_worded(&care::access(words, access));
    }
}

#[test]
fn the_note_on_the_timeline_stands_on_its_day() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    house.add_session(tom, 1, "2026-11-19T16:00");
    for (kind, date) in [
        (records::model::NoteKind::Slip, "2026-11-21"),
        (records::model::NoteKind::Note, "2026-11-21"),
        (records::model::NoteKind::Call, "2026-11-01"),
    ] {
        house.add_note(tom, kind, date, "Rain.");
    }
    let dossier = dossier(house.vault(), tom).unwrap();
    let now = at("2026-11-22T15:00");
    let view = client::client_view(Words::of(Language::default()), &dossier, now);
    let marks: Vec<(f64, &str)> = view
        .marks
        .iter()
        .map(|mark| (mark.at, mark.label.as_str()))
        .collect();
    assert_eq!(marks, [(2.5, "Slip, Sat 21 Nov. Session 1, day 2")]);
}

#[test]
fn what_is_in_the_bin_says_of_which_day_it_is() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    let session = house.add_session(tom, 1, "2026-11-19T16:00");
    house.add_note(tom, records::model::NoteKind::Note, "2026-11-21", "Rain.");
    let open = house.vault();
    let note = open.vault.notes(tom).unwrap()[0].note.id;
    open.vault
        .change(|batch| batch.bin(session).and_then(|()| batch.bin(note)))
        .unwrap();
    let words = Words::of(Language::default());
    let binned = open.vault.binned().unwrap();
    let mut labels: Vec<String> = binned
        .iter()
        .map(|one| past::binned(words, one, None).label)
        .collect();
    labels.sort_unstable();
    assert_eq!(
        labels,
        ["Note of Sat 21 Nov 2026", "Session of Thu 19 Nov 2026"]
    );
}

#[test]
fn a_session_that_lies_ahead_says_so_until_it_has_ended() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    house.add_session(tom, 1, "2026-11-26T16:00");
    let dossier = dossier(house.vault(), tom).unwrap();
    let label = |now: &str| {
        let view = client::client_view(Words::of(Language::default()), &dossier, at(now));
        view.sessions[0].label.replace('\u{a0}', " ")
    };
    assert_eq!(
        label("2026-11-26T15:59"),
        "Thu 26 Nov 2026, 4:00 pm. Planned: it lies ahead."
    );
    assert_eq!(label("2026-11-26T16:00"), "Thu 26 Nov 2026, 4:00 pm");
}
