//! Forms that were signed, the studio's own texts, what is being filled in, and the PIN.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, add_full_client, compared, date, import, signed_form};
use records::{
    Client, ClientId, Fault, FormInProgress, FormText, SignedForm, Stop, StoreError, Vault,
    Withdrawal,
};
use serde_json::json;

fn vault_with_client(temp: &TempVault) -> (Vault, ClientId) {
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "Anna");
    (vault, id)
}

fn withdrawal(reason: &str) -> Withdrawal {
    Withdrawal {
        on: date("2026-11-20"),
        reason: reason.into(),
    }
}

#[test]
fn what_was_signed_comes_back_byte_for_byte_and_is_only_withdrawn() {
    let temp = TempVault::new();
    let (mut vault, client) = vault_with_client(&temp);
    let id = vault.signed_forms(client).unwrap()[0].form.id;
    let signed = vault.signed_form(id).unwrap().form.record;
    assert_eq!(signed, signed_form("Anna"));
    assert_eq!(SignedForm::digest(&signed.page), signed.sha256);
    vault
        .change(|batch| batch.withdraw_form(id, &withdrawal("moved away")))
        .unwrap();
    // The first word stands: a second does not write over it.
    vault
        .change(|batch| batch.withdraw_form(id, &withdrawal("other")))
        .unwrap();
    let after = vault.signed_form(id).unwrap().form.record;
    let expected = SignedForm {
        withdrawn: Some(withdrawal("moved away")),
        ..signed
    };
    assert_eq!(after, expected);
    vault.verify().unwrap();
}

#[test]
fn a_page_that_is_not_the_one_of_its_digest_is_refused() {
    let temp = TempVault::new();
    let (mut vault, client) = vault_with_client(&temp);
    for (page, fault) in [
        (b"another".to_vec(), Fault::Malformed),
        (Vec::new(), Fault::Empty),
    ] {
        let form = SignedForm {
            page,
            ..signed_form("Anna")
        };
        let refused = vault.change(|batch| batch.add_signed_form(client, &form));
        let field = "page";
        assert_eq!(refused.unwrap_err(), StoreError::Field { field, fault });
    }
    let page = vec![7; 10 * 1024 * 1024 + 1];
    let form = SignedForm {
        sha256: SignedForm::digest(&page),
        page,
        ..signed_form("Anna")
    };
    let refused = vault.change(|batch| batch.add_signed_form(client, &form));
    let too_long = matches!(refused, Err(StoreError::Field { field: "scan", .. }));
    assert!(too_long);
    assert_eq!(vault.signed_forms(client).unwrap().len(), 1);
}

#[test]
fn forms_and_texts_go_from_one_vault_to_another_whole() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let (mut vault, client) = vault_with_client(&temp);
    let text = FormText {
        id: "ours".into(),
        document: json!({ "published": [], "draft": null }),
    };
    vault.change(|batch| batch.save_form_text(&text)).unwrap();
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let mut into = other.create().vault;
    assert_eq!(
        compared(&into, &export).form_texts(),
        std::slice::from_ref(&text)
    );
    assert_eq!(compared(&into, &export).counts().signed_forms, 1);
    let ids = import(&mut into, &export, &Stop::NEVER).unwrap();
    let kept = into.signed_forms(ids[0]).unwrap()[0].form.id;
    assert_eq!(
        into.signed_form(kept).unwrap().form.record,
        signed_form("Anna")
    );
    assert_eq!(into.form_texts().unwrap(), [text]);
    into.verify().unwrap();
    // What there is of the studio's own texts stays; one client's export has none.
    assert!(compared(&into, &export).form_texts().is_empty());
    assert!(vault.export_client(client).unwrap().form_texts.is_empty());
    // A page that was changed on the way is not taken in.
    let mut forged = vault.export_client(client).unwrap();
    forged.clients[0].uid = "0".repeat(32);
    forged.clients[0].signed_forms[0].page = "AAAA".into();
    import(&mut into, &forged, &Stop::NEVER).unwrap_err();
}

#[test]
fn what_is_being_filled_in_outlives_a_crash_and_goes_with_whoever_is_erased() {
    let temp = TempVault::new();
    let (mut vault, client) = vault_with_client(&temp);
    assert_eq!(vault.forms_in_progress().unwrap(), []);
    let form = FormInProgress {
        client,
        form: "ours".into(),
        document: json!({ "answers": { "thinners": "yes" } }),
    };
    vault.keep_form_in_progress(&form).unwrap();
    drop(vault);
    let mut vault = temp.unlock().unwrap();
    assert_eq!(
        vault.forms_in_progress().unwrap(),
        std::slice::from_ref(&form)
    );
    // Somebody else who goes leaves it there.
    let bert = Client {
        name: "Bert".into(),
        ..Client::default()
    };
    let other = vault.change(|batch| batch.add_client(&bert));
    vault.erase_client(other.unwrap()).unwrap();
    assert_eq!(
        vault.forms_in_progress().unwrap(),
        std::slice::from_ref(&form)
    );
    vault.erase_client(client).unwrap();
    assert_eq!(vault.forms_in_progress().unwrap(), []);
    assert!(vault.signed_forms(client).unwrap().is_empty());
}

#[test]
fn a_pin_is_four_to_eight_digits_and_is_not_kept_as_typed() {
    let temp = TempVault::new();
    let (mut vault, _) = vault_with_client(&temp);
    assert!(!vault.has_pin().unwrap() && !vault.is_pin("").unwrap());
    for unfit in ["", "123", "123456789", "12a4", "１２３４"] {
        vault.set_pin(Some(unfit)).unwrap_err();
    }
    vault.set_pin(Some("0815")).unwrap();
    assert!(vault.has_pin().unwrap() && vault.is_pin("0815").unwrap());
    for wrong in ["0816", "815", "", "08150"] {
        assert!(!vault.is_pin(wrong).unwrap());
    }
    let export = serde_json::to_string(&vault.export_all(&Stop::NEVER).unwrap()).unwrap();
    assert!(!export.contains("client_mode_pin"));
    vault.set_pin(None).unwrap();
    assert!(!vault.has_pin().unwrap() && !vault.is_pin("0815").unwrap());
}
