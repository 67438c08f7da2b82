//! Every field has a bound, told by its name.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, add_full_client, full_client, full_session, protocol, signed_form};
use records::{
    BOUNDED, Client, Contact, Fault, ProtocolVersion, Session, Settings, Sheet, SignedForm,
    StoreError, Studio, Vault, Withdrawal,
};
use serde_json::{Value, json};

/// Every place of a record that holds a text or a list, as JSON pointers.
fn places(record: &Value, at: &str, found: &mut Vec<String>) {
    match record {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(list) => {
            found.push(at.to_owned());
            for (index, one) in list.iter().enumerate() {
                places(one, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, one) in fields {
                places(one, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// The record with 300 kB, or 100,000 entries, in one place; none where it is no text of
/// anybody's choice, such as a date.
fn swollen<Record>(record: &Value, place: &str) -> Option<Record>
where
    Record: serde::de::DeserializeOwned,
{
    let mut record = record.clone();
    let spot = record.pointer_mut(place).unwrap();
    match spot {
        Value::Array(list) => {
            let one = list.first()?.clone();
            // A set holds each entry once.
            *list = (0..100_000)
                .map(|number| match &one {
                    Value::String(text) => format!("{text}{number}").into(),
                    other => other.clone(),
                })
                .collect();
        }
        // More than the longest text, a session's, may have.
        text => *text = "5".repeat(1_100_000).into(),
    }
    serde_json::from_value(record).ok()
}

fn bounded() -> impl Iterator<Item = &'static str> {
    BOUNDED.iter().copied().chain(Client::text_fields())
}

/// Swells every place in turn. Returns which places could be swollen.
fn each_is_refused<Record>(
    record: &impl serde::Serialize,
    mut save: impl FnMut(&Record) -> Result<(), StoreError>,
) -> Vec<String>
where
    Record: serde::de::DeserializeOwned,
{
    let record = serde_json::to_value(record).unwrap();
    let mut all = Vec::new();
    places(&record, "", &mut all);
    all.retain(|place| {
        let Some(swollen) = swollen::<Record>(&record, place) else {
            return false;
        };
        match save(&swollen) {
            Err(StoreError::Field {
                field,
                fault: Fault::TooLong { .. } | Fault::TooMany { .. },
            }) => assert!(bounded().any(|one| one == field), "{field}"),
            other => panic!("{place}: {other:?}"),
        }
        true
    });
    all
}

fn vault_with_client(temp: &TempVault) -> (Vault, records::ClientId) {
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "a");
    (vault, id)
}

#[test]
fn every_field_of_every_record_has_a_bound() {
    let temp = TempVault::new();
    let (mut vault, id) = vault_with_client(&temp);
    let mut full = full_client("a");
    full.emergency = Some(Contact::default());
    let texts = each_is_refused(&full, |client: &Client| {
        vault.change(|batch| batch.save_client(id, client))
    });
    assert!(texts.len() >= 16, "{texts:?}");
    let texts = each_is_refused(&full_session("a"), |session: &Session| {
        vault.change(|batch| batch.add_session(id, session).map(drop))
    });
    assert!(texts.len() >= 16, "{texts:?}");
    let texts = each_is_refused(&Studio::default(), |studio: &Studio| {
        vault.change(|batch| batch.save_studio(studio))
    });
    assert_eq!(texts.len(), 11, "{texts:?}");
    let settings = Settings {
        backup_folder: Some("/backups".into()),
        app: serde_json::from_value(json!({ "paper": "a4" })).unwrap(),
        ..Settings::default()
    };
    let texts = each_is_refused(&settings, |settings: &Settings| {
        vault.change(|batch| batch.save_settings(settings))
    });
    assert_eq!(texts, ["/app/paper", "/backup_folder"]);
    let sheet = Sheet {
        inputs: json!({ "name": "a" }),
        media: "application/pdf".into(),
        page: Vec::new(),
    };
    let texts = each_is_refused(&sheet, |sheet: &Sheet| {
        vault.change(|batch| batch.add_sheet(id, None, sheet).map(drop))
    });
    assert_eq!(texts, ["/inputs/name", "/media"]);
    let form = SignedForm {
        withdrawn: Some(Withdrawal {
            on: common::date("2026-11-20"),
            reason: "a".into(),
        }),
        ..signed_form("a")
    };
    let page = form.page.clone();
    let texts = each_is_refused(&form, |form: &SignedForm| {
        let form = SignedForm {
            page: page.clone(),
            ..form.clone()
        };
        vault.change(|batch| batch.add_signed_form(id, &form).map(drop))
    });
    assert_eq!(texts.len(), 10, "{texts:?}");
    let texts = each_is_refused(&protocol(), |version: &ProtocolVersion| {
        vault.change(|batch| batch.keep_protocol(version, "{}"))
    });
    assert_eq!(texts, ["/id", "/version"]);
    let long = format!("{{\"a\":\"{}\"}}", "a".repeat(5_000_000));
    let refused = vault.change(|batch| batch.keep_protocol(&protocol(), &long));
    assert!(matches!(
        refused,
        Err(StoreError::Field {
            field: "document",
            ..
        })
    ));
    assert_eq!(vault.client(id).unwrap().record, full_client("a"));
}

#[test]
fn a_name_of_which_nothing_can_be_seen_is_none() {
    let temp = TempVault::new();
    let (mut vault, id) = vault_with_client(&temp);
    for name in [
        "",
        " \t\n",
        "\u{200b}",
        " \u{2060}\u{feff} ",
        "\u{3164}",
        "\u{0}",
    ] {
        let unseen = Client {
            name: name.to_owned(),
            ..full_client("a")
        };
        let refused = vault.change(|batch| batch.save_client(id, &unseen));
        let is_refused = matches!(
            refused,
            Err(StoreError::Field {
                field: "name",
                fault: Fault::Empty
            })
        );
        assert!(is_refused, "{name:?}");
    }
    for name in [".", "Ó\u{200b}", "میلاد\u{200c}", "😀"] {
        let seen = Client {
            name: name.to_owned(),
            ..full_client("a")
        };
        vault.change(|batch| batch.save_client(id, &seen)).unwrap();
    }
}
