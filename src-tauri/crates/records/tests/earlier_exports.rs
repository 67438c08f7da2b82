//! Exports that earlier versions wrote are taken in, with what they had.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, add_full_client, full_client, full_session, import};
use records::exchange::read_json;
use records::{Client, ScalpRecord, Stop};

#[test]
fn an_export_from_before_large_print_and_final_sessions_is_taken_in() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let mut old = serde_json::to_value(vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    old["format"] = "scalp-aftercare-records-2".into();
    let client = &mut old["clients"][0];
    let removed = [
        ("/client/record", "large_print"),
        ("/sessions/0/session/record", "is_final"),
    ]
    .map(|(record, field)| {
        let record = client.pointer_mut(record).unwrap();
        record.as_object_mut().unwrap().remove(field).unwrap()
    });
    assert_eq!(removed, [false, false]);
    let export = read_json(&serde_json::to_vec(&old).unwrap()[..]).unwrap();
    let other = TempVault::new();
    let mut into = other.create().vault;
    let ids = import(&mut into, &export, &Stop::NEVER).unwrap();
    assert!(!into.client(ids[0]).unwrap().record.large_print);
    assert!(!into.sessions(ids[0]).unwrap()[0].record.is_final);
}

/// The format of before the scalp record, with what it had.
#[test]
fn an_export_from_before_the_scalp_record_is_taken_in() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let mut old = serde_json::to_value(vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    old["format"] = "scalp-aftercare-records-3".into();
    let client = &mut old["clients"][0];
    for (record, field) in [
        ("/client/record", "scalp_record"),
        ("/sessions/0/session/record", "started"),
        ("/sessions/0/session/record", "skin"),
        ("/sessions/0/session/record/treatment/0", "note"),
    ] {
        let record = client.pointer_mut(record).unwrap();
        record.as_object_mut().unwrap().remove(field).unwrap();
    }
    let export = read_json(&serde_json::to_vec(&old).unwrap()[..]).unwrap();
    let other = TempVault::new();
    let mut into = other.create().vault;
    let ids = import(&mut into, &export, &Stop::NEVER).unwrap();
    let kept = into.client(ids[0]).unwrap().record;
    let before = Client {
        scalp_record: ScalpRecord::default(),
        ..full_client("a")
    };
    assert_eq!(kept, before);
    let session = into.sessions(ids[0]).unwrap().remove(0).record;
    let mut before = full_session("a");
    before.started = None;
    before.skin.clear();
    before.treatment[0].note.clear();
    assert_eq!(session, before);
}

/// The format of before there were several numbers and addresses: the one is the first.
#[test]
fn an_export_from_before_several_phones_is_taken_in() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let mut old = serde_json::to_value(vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    old["format"] = "scalp-aftercare-records-4".into();
    let record = old["clients"][0].pointer_mut("/client/record").unwrap();
    let fields = record.as_object_mut().unwrap();
    for (before, now) in [("phone", "phones"), ("email", "emails")] {
        let list = fields.remove(now).unwrap();
        fields.insert(before.into(), list[0]["value"].clone());
    }
    let export = read_json(&serde_json::to_vec(&old).unwrap()[..]).unwrap();
    let other = TempVault::new();
    let mut into = other.create().vault;
    let ids = import(&mut into, &export, &Stop::NEVER).unwrap();
    let mut before = full_client("a");
    before.phones.truncate(1);
    assert_eq!(into.client(ids[0]).unwrap().record, before);
    assert_eq!(into.find_clients("604 555 0100", 2).unwrap().len(), 1);
}
