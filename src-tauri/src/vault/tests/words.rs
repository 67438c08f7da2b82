//! Everything that the screens are told has its words: a message that the catalogue
//! lacks shows as its id.

use records::{Act, Item};
use serde::Serialize;
use serde_json::Value;
use strings::{Language, Words};
use studio::samples;
use studio::settings::Settings;

use super::{TempVault, UTC, at, in_utc};
use crate::backup::view::{BackupFolder, Backups};
use crate::client::file::ClientFile;
use crate::history::view::Owner;
use crate::today::view::{Day, today_view};
use crate::{backup, client, history};

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
    let mut temp = TempVault::empty();
    let now = at("2026-11-22T15:00");
    let folder = tempfile::tempdir_in(temp.home.path()).unwrap();
    temp.guard
        .open_samples(folder, |studio| {
            Ok(samples::fill(&mut studio.vault, now, None)?)
        })
        .unwrap();
    let words = Words::of(Language::default());
    let open = temp.vault();
    let recent = open.studio.clients_today(now).unwrap();
    assert!(recent.len() >= 8);
    let view = today_view(
        words,
        &Day {
            recent: &recent,
            settings: &Settings::default(),
            booked: &[],
            clients: 12,
            backups: Backups {
                last: None,
                failed: false,
                folder: BackupFolder::There,
            },
            wall: UTC,
            instant: in_utc(now),
        },
    );
    assert!(view.rows.len() >= 8, "{}", view.rows.len());
    assert_worded(&view);
    let ids: Vec<_> = open.studio.vault.clients(None, 50).unwrap().clients;
    for kept in &ids {
        let file = ClientFile::of(open, kept.id).unwrap();
        let view = client::view::client_view(words, &file, now);
        assert_worded(&view);
        assert_eq!(view.plan.is_some(), !view.sessions.is_empty());
        let row = client::list::view::row(
            words,
            kept.id,
            &kept.record,
            &file.sessions,
            file.plan.as_ref(),
            now,
        );
        assert_worded(&row);
        assert!(!row.line.is_empty() && !row.code.is_empty());
    }
    for item in [Item::Client(ids[0].id), Item::Client(ids[1].id)] {
        open.studio.set_binned(item, true).unwrap();
    }
    for binned in &open.studio.vault.binned().unwrap() {
        let view = history::view::binned(words, binned, &Owner::of(open, binned), UTC);
        assert_worded(&view);
        assert!(view.name.len() > 3 && view.name != words.bin_client_too());
    }
    let step = open.studio.vault.last_step().unwrap().unwrap();
    assert_eq!(
        history::view::step(words, &step, &[]),
        "Client moved to the bin"
    );
    open.studio
        .vault
        .change(|batch| {
            for kept in &ids[2..5] {
                let mut record = kept.record.clone();
                record.referred_by = "A friend of a friend".into();
                batch.save_client(kept.id, &record)?;
            }
            batch.bin(ids[2].id)
        })
        .unwrap();
    let step = open.studio.vault.last_step().unwrap().unwrap();
    let deeds = history::view::step(words, &step, &[]);
    assert_eq!(deeds, "Client moved to the bin, and 3 more changes");
    open.studio.vault.undo(step.id).unwrap();
    assert_worded(&history::view::erasure(
        words,
        &open.studio.vault.erase_client(ids[0].id).unwrap(),
        UTC,
    ));
    let acts = open.studio.vault.accesses(50).unwrap();
    assert!(acts.iter().any(|access| access.act == Act::Erase));
    for access in &acts {
        assert_worded(&backup::view::access(words, access, UTC));
    }
}

#[test]
fn the_note_on_the_timeline_stands_on_its_day() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_session(tom, 1, "2026-11-19T16:00");
    for (kind, date) in [
        (records::NoteKind::Slip, "2026-11-21"),
        (records::NoteKind::Note, "2026-11-21"),
        (records::NoteKind::Call, "2026-11-01"),
    ] {
        temp.add_note(tom, kind, date, "Rain.");
    }
    let wet = records::Note {
        kind: records::NoteKind::Slip,
        date: "2026-11-22".parse().unwrap(),
        pinned: false,
        slip: Some(vocabulary::Slip::GotWet),
        text: "Rain, without a hat.".to_owned(),
    };
    let vault = &mut temp.vault().studio.vault;
    vault
        .change(|batch| batch.add_note(tom, None, &wet))
        .unwrap();
    let file = ClientFile::of(temp.vault(), tom).unwrap();
    let now = at("2026-11-22T15:00");
    let view = client::view::client_view(Words::of(Language::default()), &file, now);
    let slip = view.slips.iter().find(|one| Some(one.slip) == wet.slip);
    assert_eq!(
        slip.unwrap().then,
        "Pat it dry with a clean towel. Do not rub. Keep it dry again."
    );
    let marks: Vec<(f64, &str)> = view
        .marks
        .iter()
        .map(|mark| (mark.at, mark.label.as_str()))
        .collect();
    assert_eq!(
        marks,
        [
            (2.5, "Slip, Sat 21 Nov. Session 1, day 2"),
            (3.5, "Slip: Got wet, Sun 22 Nov. Session 1, day 3"),
        ]
    );
}

/// The day heads of a timeline: first date, last date, and the dates after a gap.
fn shown_days(sessions: &[&str], calls: &[&str], now: &str) -> (String, String, Vec<String>) {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    for (number, ended) in (1..).zip(sessions) {
        temp.add_session(tom, number, ended);
    }
    for date in calls {
        temp.add_note(tom, records::NoteKind::Call, date, "Rain.");
    }
    let file = ClientFile::of(temp.vault(), tom).unwrap();
    let view = client::view::client_view(Words::of(Language::default()), &file, at(now));
    let timeline = view.plan.unwrap().timeline;
    assert_eq!(view.marks.len(), calls.len());
    assert_eq!(timeline.sessions.len(), sessions.len());
    assert!(timeline.now.is_some());
    assert_eq!(timeline.days.iter().filter(|day| day.today).count(), 1);
    let dates: Vec<&str> = timeline.days.iter().map(|day| day.date.as_str()).collect();
    assert!(dates.is_sorted_by(|one, other| one < other));
    let gaps = timeline.days.iter().filter(|day| day.after_gap);
    (
        (*dates.first().unwrap()).to_owned(),
        (*dates.last().unwrap()).to_owned(),
        gaps.map(|day| day.date.clone()).collect(),
    )
}

#[test]
fn the_timeline_has_all_sessions_and_today_however_long_ago_they_were() {
    let last = |shown: (String, String, Vec<String>)| (shown.1, shown.2);
    let (first, end, gaps) = shown_days(&["2026-11-19T16:00"], &[], "2026-11-22T15:00");
    assert_eq!((first.as_str(), gaps.len()), ("2026-11-19", 0));
    assert!(end.as_str() > "2026-12-01", "{end}");
    // Ten sessions, three weeks apart.
    let ten = [
        "2026-02-01T12:00",
        "2026-02-22T12:00",
        "2026-03-15T12:00",
        "2026-04-05T12:00",
        "2026-04-26T12:00",
        "2026-05-17T12:00",
        "2026-06-07T12:00",
        "2026-06-28T12:00",
        "2026-07-19T12:00",
        "2026-08-09T12:00",
    ];
    let (first, _, gaps) = shown_days(&ten, &[], "2026-08-12T12:00");
    assert_eq!((first.as_str(), gaps.len()), ("2026-02-01", 0));
    // Long ago: the quiet days are left out, and today is the last.
    let long_ago = shown_days(&["2026-03-01T12:00"], &[], "2026-11-22T15:00");
    assert_eq!(
        last(long_ago),
        ("2026-11-22".into(), vec!["2026-11-22".into()])
    );
    // A year between: both sessions, a call in the quiet time, and today.
    let year = shown_days(
        &["2025-03-01T12:00", "2026-11-19T12:00"],
        &["2025-08-01"],
        "2026-11-22T15:00",
    );
    assert_eq!(year.2, ["2025-08-01", "2026-11-19"]);
}

#[test]
fn what_is_in_the_bin_says_of_which_day_it_is() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let session = temp.add_session(tom, 1, "2026-11-19T16:00");
    temp.add_note(tom, records::NoteKind::Note, "2026-11-21", "Rain.");
    let open = temp.vault();
    let note = open.studio.vault.notes(tom).unwrap()[0].note.id;
    open.studio
        .vault
        .change(|batch| batch.bin(session).and_then(|()| batch.bin(note)))
        .unwrap();
    let words = Words::of(Language::default());
    let binned = open.studio.vault.binned().unwrap();
    let mut labels: Vec<String> = binned
        .iter()
        .map(|one| history::view::binned(words, one, &Owner::of(open, one), UTC).label)
        .collect();
    labels.sort_unstable();
    assert_eq!(
        labels,
        ["Note of Sat 21 Nov 2026", "Session of Thu 19 Nov 2026"]
    );
}

#[test]
fn the_bin_says_on_how_many_days_of_use_it_still_keeps_things() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let open = temp.vault();
    open.studio.vault.change(|batch| batch.bin(tom)).unwrap();
    let words = Words::of(Language::default());
    let mut binned = open.studio.vault.binned().unwrap().remove(0);
    assert_eq!(binned.days_left, records::DAYS_IN_BIN);
    binned.since = "2026-11-22T12:00:00Z".parse().unwrap();
    for (left, said) in [
        (
            30,
            "Deleted for good after 30 more days of use, including today.",
        ),
        (1, "Deleted for good after today."),
        (0, "Deleted for good the next time the vault is unlocked."),
    ] {
        binned.days_left = left;
        let line = history::view::binned(words, &binned, &Owner::Unread(tom), UTC).line;
        assert_eq!(line, format!("In the bin since Sun 22 Nov 2026. {said}"));
    }
}

#[test]
fn a_session_that_lies_ahead_says_so_until_it_has_ended() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_session(tom, 1, "2026-11-26T16:00");
    let file = ClientFile::of(temp.vault(), tom).unwrap();
    let label = |now: &str| {
        let view = client::view::client_view(Words::of(Language::default()), &file, at(now));
        view.sessions[0].label.replace('\u{a0}', " ")
    };
    assert_eq!(
        label("2026-11-26T15:59"),
        "Thu 26 Nov 2026, 4:00 pm. Booked"
    );
    assert_eq!(label("2026-11-26T16:00"), "Thu 26 Nov 2026, 4:00 pm");
}
