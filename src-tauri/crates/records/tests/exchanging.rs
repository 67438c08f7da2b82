//! Export and import: what goes out comes back the same; what comes in is looked at first.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use chrono::TimeDelta;
use common::{
    TempVault, add_full_client, client, compared, date, full_client, import, note, protocol,
    session, stop_after,
};
use records::exchange::{Draft, Duplicate, ImportError, JsonError, read_json};
use records::{
    Act, Client, ContactPoint, Item, ProtocolVersion, RecordCounts, Settings, Stock, Stop,
    StoreError, Studio, Vault,
};

fn draft(client: Client) -> Draft {
    Draft {
        line: 1,
        client,
        note: String::new(),
    }
}

/// The export without what says when and where it was written, and who opened that vault.
fn comparable(vault: &mut Vault) -> serde_json::Value {
    let mut value = serde_json::to_value(vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    for own in ["exported", "accesses"] {
        value.as_object_mut().unwrap().remove(own).unwrap();
    }
    value["settings"]["backup_folder"] = serde_json::Value::Null;
    value
}

#[test]
fn the_record_of_access_goes_out_with_everything_and_never_comes_in() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "one");
    vault.record_access(Act::Print).unwrap();
    let acts = |accesses: &[records::Access]| -> Vec<Act> {
        accesses.iter().map(|access| access.act).collect()
    };
    let export = vault.export_all(&Stop::NEVER).unwrap();
    assert_eq!(acts(&export.accesses), [Act::Print, Act::Create]);
    assert_eq!(vault.export_client(id).unwrap().accesses, []);
    let mut other = other.create().vault;
    import(&mut other, &export, &Stop::NEVER).unwrap();
    assert_eq!(
        acts(&other.accesses(10).unwrap()),
        [Act::Import, Act::Create]
    );
}

#[test]
fn what_is_stopped_on_the_way_out_or_in_has_changed_nothing() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    for name in ["one", "two", "three"] {
        add_full_client(&mut vault, name);
    }
    let accesses = vault.accesses(10).unwrap().len();
    for point in 0..3 {
        let stopped = vault.export_all(&stop_after(point)).unwrap_err();
        assert_eq!(stopped, StoreError::Stopped);
    }
    assert_eq!(vault.accesses(10).unwrap().len(), accesses);
    let export = vault.export_all(&stop_after(3)).unwrap();

    let mut into = other.create().vault;
    let drafts = ["Anna", "Bo", "Cem"].map(|name| draft(client(name)));
    let before = comparable(&mut into);
    for point in 0..3 {
        let stopped = import(&mut into, &export, &stop_after(point));
        assert_eq!(stopped.unwrap_err(), StoreError::Stopped);
        let stopped =
            into.change(|batch| batch.take_in(&drafts, date("2026-11-22"), &stop_after(point)));
        assert_eq!(stopped.unwrap_err(), StoreError::Stopped);
    }
    assert_eq!(comparable(&mut into), before);
    import(&mut into, &export, &stop_after(3)).unwrap();
    into.change(|batch| batch.take_in(&drafts, date("2026-11-22"), &stop_after(3)))
        .unwrap();
    assert_eq!(into.counts().unwrap().records.clients, 6);
}

#[test]
fn all_of_a_vault_goes_through_json_into_another_and_comes_out_the_same() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let first = add_full_client(&mut vault, "one");
    let second = add_full_client(&mut vault, "two");
    temp.clock.advance(TimeDelta::hours(3));
    let kept = vault.notes(first).unwrap()[0].note.id;
    vault
        .change(|batch| batch.save_note(kept, &note("edited")))
        .unwrap();
    vault
        .change(|batch| batch.save_client(first, &client("Renamed")))
        .unwrap();
    let binned = vault.notes(second).unwrap()[0].note.id;
    vault.change(|batch| batch.bin(binned)).unwrap();
    let third = vault
        .change(|batch| batch.add_client(&client("In the bin")))
        .unwrap();
    vault.change(|batch| batch.bin(third)).unwrap();
    let studio = Studio {
        name: "Northside".into(),
        ..Studio::default()
    };
    let settings = Settings {
        retention_years: Some(7),
        backup_folder: Some("/of/this/machine".into()),
        ..Settings::default()
    };
    vault
        .change(|batch| {
            batch.save_studio(&studio)?;
            batch.save_settings(&settings)?;
            // One that no session names.
            let unused = ProtocolVersion {
                id: "own".into(),
                version: "2".into(),
            };
            batch.keep_protocol(&unused, "{}")
        })
        .unwrap();

    let text = serde_json::to_vec(&vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    let export = read_json(&text[..]).unwrap();
    let mut into = other.create().vault;
    assert_eq!(into.known_in(&export).unwrap(), [false, false, false]);
    let ids = import(&mut into, &export, &Stop::NEVER).unwrap();
    assert_eq!(ids.len(), 3);
    assert_eq!(comparable(&mut into), comparable(&mut vault));
    assert_eq!(into.find_notes("edited", 5).unwrap().len(), 1);
    assert_eq!(into.binned().unwrap().len(), 2);
    assert_eq!(into.studio().unwrap(), studio);
    assert_eq!(into.settings().unwrap().retention_years, Some(7));
    assert_eq!(into.settings().unwrap().backup_folder, None);
    into.verify().unwrap();
    // Again it adds nobody; undone, all are in the bin.
    assert_eq!(into.known_in(&export).unwrap(), [true, true, true]);
    assert!(import(&mut into, &export, &Stop::NEVER).unwrap().is_empty());
    let step = into.last_step().unwrap().unwrap();
    into.undo(step.id).unwrap();
    assert_eq!(into.count_clients().unwrap(), 0);
    assert_eq!(into.accesses(1).unwrap()[0].act, Act::Import);
}

#[test]
fn stock_is_the_studios_own_and_comes_with_its_history_and_its_place_in_the_bin() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let bottle = |lot: &str| Stock {
        brand: "Kuro Sumi".into(),
        lot: lot.into(),
        ..Stock::default()
    };
    let [kept, gone] = ["1", "2"].map(|lot| {
        let stock = bottle(lot);
        vault.change(|batch| batch.add_stock(&stock)).unwrap()
    });
    vault
        .change(|batch| batch.save_stock(kept, &bottle("3")))
        .unwrap();
    vault.change(|batch| batch.bin(gone)).unwrap();
    assert_eq!(vault.binned().unwrap()[0].client, None);
    assert_eq!(vault.owner(Item::Stock(kept)).unwrap(), None);
    let nameless = vault.change(|batch| batch.add_stock(&Stock::default()));
    assert!(matches!(
        nameless,
        Err(StoreError::Field { field: "stock", .. })
    ));
    vault.verify().unwrap();

    let text = serde_json::to_vec(&vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    let export = read_json(&text[..]).unwrap();
    let mut into = other.create().vault;
    assert_eq!(compared(&into, &export).counts().stock, 2);
    import(&mut into, &export, &Stop::NEVER).unwrap();
    assert_eq!(comparable(&mut into), comparable(&mut vault));
    let there = into.stock().unwrap();
    assert_eq!((there.len(), there[0].record.lot.as_str()), (1, "3"));
    assert_eq!(into.stock_history(there[0].id).unwrap()[0].record.lot, "1");
    // Once is enough, the bin included.
    assert_eq!(compared(&into, &export).counts(), RecordCounts::default());
    into.verify().unwrap();
    let step = into.last_step().unwrap().unwrap();
    into.undo(step.id).unwrap();
    assert!(into.stock().unwrap().is_empty());

    // Nobody's export has what is the studio's.
    let client = vault
        .change(|batch| batch.add_client(&full_client("a")))
        .unwrap();
    assert!(vault.export_client(client).unwrap().stock.is_empty());
    vault.erase_client(client).unwrap();
    assert_eq!(vault.stock().unwrap().len(), 1);
}

#[test]
fn one_client_is_exported_with_all_that_is_kept_and_nobody_elses() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "mine");
    add_full_client(&mut vault, "others");
    let export = vault.export_client(id).unwrap();
    let text = serde_json::to_string(&export).unwrap();
    assert!(!text.contains("others") && text.matches("mine").count() > 25);
    assert_eq!(export.clients[0].client.record, full_client("mine"));
    assert_eq!(export.protocols[0].name, protocol());
    assert_eq!(export.settings, None);
    assert_eq!(vault.accesses(1).unwrap()[0].act, Act::Export);
}

#[test]
fn bad_json_is_refused_with_the_place_and_writes_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let good = serde_json::to_value(vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    let read =
        |value: &serde_json::Value| read_json(&serde_json::to_vec(value).unwrap()[..]).unwrap_err();
    let mut newer = good.clone();
    newer["format"] = "scalp-aftercare-records-99".into();
    newer["more"] = 1.into();
    assert_eq!(read(&newer), JsonError::OtherFormat);
    let mut unknown = good.clone();
    unknown["clients"][0]["client"]["record"]["surprise"] = 1.into();
    assert!(matches!(
        read(&unknown),
        JsonError::Malformed { line: 1, .. }
    ));
    let mut twice = good.clone();
    let same = twice["clients"][0].clone();
    twice["clients"].as_array_mut().unwrap().push(same);
    assert_eq!(read(&twice), JsonError::BadIdentity { place: 2 });
    let mut page = good.clone();
    page["clients"][0]["sessions"][0]["sheets"][0]["page"] = "***".into();
    assert_eq!(read(&page), JsonError::BadPage { place: 1 });
    assert!(matches!(
        read_json(&b""[..]).unwrap_err(),
        JsonError::Malformed { .. }
    ));
}

#[test]
fn a_protocol_is_refused_by_name_before_anything_is_written() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let good = vault.export_all(&Stop::NEVER).unwrap();
    let name = protocol();
    let any = |_: &ProtocolVersion, _: &str| Ok::<_, &str>(());
    // Kept here with other contents.
    let mut differs = good.clone();
    differs.protocols[0].document = serde_json::json!({ "other": true });
    let refused = vault.compare(differs.clone(), any).unwrap_err();
    assert_eq!(refused, ImportError::Differs { name: name.clone() });
    // Twice in the file with other contents.
    let elsewhere = TempVault::new();
    let empty = elsewhere.create().vault;
    differs.protocols.push(good.protocols[0].clone());
    let refused = empty.compare(differs, any).unwrap_err();
    assert_eq!(refused, ImportError::Differs { name: name.clone() });
    // Named by a session, and neither in the file nor here.
    let mut missing = good.clone();
    missing.protocols.clear();
    assert!(vault.compare(missing.clone(), any).is_ok(), "kept here");
    let refused = empty.compare(missing, any).unwrap_err();
    assert_eq!(refused, ImportError::Missing { name: name.clone() });
    // The caller has its own say, about a file without clients too.
    let mut alone = good;
    alone.clients.clear();
    let judge = |asked: &ProtocolVersion, document: &str| {
        assert_eq!((asked, document), (&protocol(), r#"{"id":"guide"}"#));
        Err("no")
    };
    let refused = empty.compare(alone, judge).unwrap_err();
    assert_eq!(refused, ImportError::Doubted { name, doubt: "no" });
    assert!(empty.protocols().unwrap().is_empty());
}

#[test]
fn what_an_import_changes_is_known_before_and_is_all_that_it_changes() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "one");
    let studio = Studio {
        name: "Northside".into(),
        ..Studio::default()
    };
    let settings = Settings {
        lock_after_minutes: None,
        backup_folder: Some("/of/this/machine".into()),
        ..Settings::default()
    };
    vault
        .change(|batch| {
            batch.save_studio(&studio)?;
            batch.save_logo("data:logo")?;
            batch.save_settings(&settings)
        })
        .unwrap();
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let mut into = other.create().vault;
    let incoming = compared(&into, &export);
    assert!(incoming.takes_logo());
    let expected = incoming.counts();
    assert_eq!((expected.clients, expected.sessions), (1, 1));
    assert_eq!((expected.notes, expected.sheets), (2, 1));
    assert_eq!(incoming.protocols(), [protocol()]);
    assert_eq!(incoming.studio(), Some(&studio));
    let taken = Settings {
        backup_folder: None,
        ..settings
    };
    assert_eq!(incoming.settings(), Some(&taken));
    // Whoever is left out brings nothing; the rest is taken in as it was shown.
    let none = into.change(|batch| batch.import(&incoming, |_| false, &Stop::NEVER));
    assert_eq!(none.unwrap(), []);
    assert_eq!(into.studio().unwrap(), studio);
    assert_eq!(into.logo().unwrap(), "data:logo");
    assert_eq!(into.settings().unwrap(), taken);
    assert_eq!(into.protocols().unwrap(), [protocol()]);
    // A second time it would change nothing but bring the client.
    let again = compared(&into, &export);
    assert_eq!(again.protocols(), []);
    assert_eq!((again.studio(), again.settings()), (None, None));
    assert!(!again.takes_logo());
    assert_eq!(again.counts(), expected);
    import(&mut into, &export, &Stop::NEVER).unwrap();
    assert_eq!(compared(&into, &export).counts(), RecordCounts::default());
}

#[test]
fn nothing_that_was_not_shown_is_changed_when_the_vault_changes_in_between() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let named = |name: &str| Studio {
        name: name.into(),
        ..Studio::default()
    };
    vault
        .change(|batch| batch.save_studio(&named("Northside")))
        .unwrap();
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let mut into = other.create().vault;
    into.change(|batch| batch.save_studio(&named("Mine")))
        .unwrap();
    let incoming = compared(&into, &export);
    assert_eq!(incoming.studio(), None);
    let step = into.last_step().unwrap().unwrap();
    into.undo(step.id).unwrap();
    into.change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    assert_eq!(into.studio().unwrap(), Studio::default());
}

#[test]
fn duplicates_are_found_and_nothing_is_written_until_chosen() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = Client {
        phones: ["604 555 0111", "+1 604 555 0100"]
            .iter()
            .flat_map(|one| ContactPoint::only(one))
            .collect(),
        ..client("Anna Żółć")
    };
    let id = vault.change(|batch| batch.add_client(&anna)).unwrap();
    let drafts = [
        draft(Client {
            phones: ContactPoint::only("(604) 555-0100"),
            ..client("anna zolc")
        }),
        draft(Client {
            phones: ContactPoint::only("604 555 9999"),
            ..client("Anna Żółć")
        }),
        draft(client("Anna Żółć")),
        draft(client("Bo")),
        draft(client("Bo")),
    ];
    let duplicates = vault.find_duplicates(&drafts, &Stop::NEVER).unwrap();
    assert_eq!(
        duplicates,
        [
            Some(Duplicate::Same(id)),
            None,
            Some(Duplicate::SameName(id)),
            None,
            Some(Duplicate::InFile(3))
        ]
    );
    assert_eq!(vault.count_clients().unwrap(), 1);
    vault
        .change(|batch| batch.take_in(&drafts[3..4], date("2026-11-22"), &Stop::NEVER))
        .unwrap();
    assert_eq!(vault.count_clients().unwrap(), 2);
    assert_eq!(vault.accesses(1).unwrap()[0].act, Act::Import);
}

#[test]
fn who_is_due_for_erasing_is_listed_and_nobody_is_erased() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (old, new, none) = vault
        .change(|batch| -> Result<_, StoreError> {
            batch.keep_protocol(&protocol(), "{}")?;
            let old = batch.add_client(&client("Old"))?;
            batch.add_session(old, &session(1, "2012-02-29T10:00"))?;
            batch.add_session(old, &session(2, "2016-02-29T23:59"))?;
            let new = batch.add_client(&client("New"))?;
            batch.add_session(new, &session(1, "2026-11-01T10:00"))?;
            Ok((old, new, batch.add_client(&client("Never came"))?))
        })
        .unwrap();
    let due = |vault: &Vault, today: &str| -> Vec<_> {
        vault
            .due_for_erasing(date(today))
            .unwrap()
            .into_iter()
            .map(|due| (due.client.id, due.since))
            .collect()
    };
    assert_eq!(due(&vault, "2099-01-01"), []);
    let settings = Settings {
        retention_years: Some(7),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    assert_eq!(due(&vault, "2023-02-28"), []);
    assert_eq!(due(&vault, "2023-03-01"), [(old, date("2023-03-01"))]);
    assert_eq!(
        due(&vault, "2033-11-20"),
        [
            (old, date("2023-03-01")),
            (new, date("2033-11-02")),
            (none, date("2033-11-20"))
        ]
    );
    assert_eq!(vault.count_clients().unwrap(), 3);
}
