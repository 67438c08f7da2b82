//! Protocols as files: what comes in, and what is refused.

use protocol::{DEFAULT_PROTOCOL, Protocol};
use studio::plan::version_of;

use super::{FULL, copy, save_and_publish, shampoo_from};
use crate::protocol::commands::imported;
use crate::vault::tests::TempVault;

#[test]
fn a_file_comes_in_as_a_draft_and_replaces_nothing() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    shampoo_from(&mut form, "7");
    let id = form.id.clone();
    save_and_publish(&mut temp, form);
    let studio = &mut temp.vault().studio;
    let file = studio.protocol_file(&id).unwrap();
    assert!(file.contains("\"$schema\": \"protocol.schema.json\""));
    let shipped = studio.protocol_file(DEFAULT_PROTOCOL).unwrap();
    let before = studio.newest_protocol(&id).unwrap();
    let first = imported(temp.vault(), file.as_bytes())
        .unwrap()
        .draft
        .unwrap();
    let second = imported(temp.vault(), shipped.as_bytes())
        .unwrap()
        .draft
        .unwrap();
    assert_ne!(first, id);
    for own in [&first, &second] {
        assert!(own.starts_with("studio-"), "{own}");
    }
    let studio = &mut temp.vault().studio;
    assert_eq!(studio.newest_protocol(&id).unwrap(), before);
    let made = studio.draft(&first).unwrap().protocol(1).unwrap();
    assert_eq!(made.rules, before.rules);
    assert_ne!(version_of(&made), version_of(&before));
}

#[test]
fn hostile_files_are_refused_with_all_that_is_wrong() {
    let mut temp = TempVault::open();
    let good = temp.vault().studio.protocol_file(FULL).unwrap();
    let mut refused = |bytes: &[u8], expected: &str| {
        let answer = imported(temp.vault(), bytes).unwrap();
        assert_eq!(answer.draft, None, "{expected}");
        let found = answer.faults.iter().any(|fault| fault.contains(expected));
        assert!(found, "{expected}: {:?}", answer.faults);
        let shown = answer.faults.concat();
        assert!(!shown.chars().any(Protocol::is_hidden), "{shown}");
    };
    refused("[".repeat(100_000).as_bytes(), "invalid type");
    let deep = format!("{{\"sources\": {}", "{\"a\": ".repeat(50_000));
    refused(deep.as_bytes(), "sources");
    refused(b"\xff\xfe", "utf-8");
    refused(b"", "EOF");
    let twice = good.replacen("\"version\":", "\"version\": 9, \"version\":", 1);
    refused(twice.as_bytes(), "duplicate field");
    let twice = good.replacen(
        "\"wordings\": {",
        "\"wordings\": { \"title\": { \"en\": \"Other\" },",
        1,
    );
    refused(twice.as_bytes(), "stands twice");
    refused(
        good.replacen("\"until\": 3", "\"until\": 1e400", 1)
            .as_bytes(),
        "number out of range",
    );
    refused(
        good.replacen("\"until\": 3", "\"until\": 9000", 1)
            .as_bytes(),
        "ten years",
    );
    refused(
        good.replacen("\"healed\": 30", "\"healed\": -1", 1)
            .as_bytes(),
        "before",
    );
    let turned = good.replacen("No sweating.", "No \\u202esweating.", 1);
    refused(turned.as_bytes(), "U+202E");
    let turned = good.replacen("\"healed\": 30", "\"healed\": 30, \"x\u{202e}\": 1", 1);
    assert_ne!(turned, good);
    refused(turned.as_bytes(), "unknown field");
    // Several at once are all said.
    let several = good.replacen("\"until\": 3", "\"until\": 4", 1).replacen(
        "\"author\": \"Rob James\"",
        "\"author\": \"\"",
        1,
    );
    refused(several.as_bytes(), "an overlap");
    refused(several.as_bytes(), "must not be empty");
    let large = vec![b' '; studio::protocol::share::MOST_BYTES + 1];
    let error = imported(temp.vault(), &large).unwrap_err();
    assert_eq!(error.code, crate::failure::Code::ProtocolFileTooLarge);
    assert!(temp.vault().studio.drafts().unwrap().is_empty());
}
