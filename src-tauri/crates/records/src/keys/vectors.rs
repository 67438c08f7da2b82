//! The age format's own test vectors, through the function that reads key files.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test stops at what it does not expect"
)]

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::*;

/// A vector: what is to come of it, what opens it, and the file.
struct Vector {
    name: String,
    expect: String,
    payload: String,
    credentials: Vec<Credential>,
    file: Vec<u8>,
}

fn vectors() -> Vec<Vector> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/vectors/age");
    let paths = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut vectors: Vec<_> = paths
        .filter(|path| path.extension().is_none())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            parse(name, &std::fs::read(path).unwrap())
        })
        .collect();
    vectors.sort_by(|a, b| a.name.cmp(&b.name));
    vectors
}

fn parse(name: String, contents: &[u8]) -> Vector {
    let end = contents.windows(2).position(|two| two == b"\n\n").unwrap();
    let head = str::from_utf8(&contents[..end]).unwrap();
    let values = |key: &str| -> Vec<String> {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        lines
            .filter(|(found, _)| *found == key)
            .map(|(_, value)| value.to_owned())
            .collect()
    };
    let passphrases = values("passphrase")
        .into_iter()
        .map(|text| Credential::Passphrase(Passphrase::new(&text)));
    let keys = values("identity")
        .into_iter()
        .map(|text| Credential::Recovery(text.parse().unwrap()));
    Vector {
        name,
        expect: values("expect").remove(0),
        payload: values("payload").pop().unwrap_or_default(),
        credentials: passphrases.chain(keys).collect(),
        file: contents[end + 2..].to_vec(),
    }
}

fn hash(text: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text) {
        write!(digits, "{byte:02x}").unwrap();
    }
    digits
}

/// Refused by the format and read by the library, which wrote stanzas so itself before the
/// format was settled. Their header is authenticated all the same.
const LEGACY: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

#[test]
fn every_vector_opens_or_is_refused_as_the_format_says() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 73);
    for vector in vectors {
        let name = &vector.name;
        for credential in &vector.credentials {
            let outcome = credential.unwrap_text(&vector.file);
            match vector.expect.as_str() {
                "success" => {
                    let text = outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
                    assert_eq!(hash(&text), vector.payload, "{name}");
                }
                // Not for a passphrase at all, so it is no passphrase file of ours.
                "no match" if name == "scrypt_uppercase" => {
                    assert!(matches!(outcome, Err(KeyError::Damaged(_))), "{name}");
                }
                "no match" => assert!(
                    matches!(
                        outcome,
                        Err(KeyError::WrongPassphrase | KeyError::WrongRecoveryKey)
                    ),
                    "{name}: {outcome:?}"
                ),
                "header failure" | "payload failure" | "HMAC failure" => {
                    let is_legacy = LEGACY.contains(&name.as_str());
                    assert_eq!(outcome.is_err(), !is_legacy, "{name}: {outcome:?}");
                }
                other => panic!("{name} expects {other}"),
            }
        }
    }
}

#[test]
fn what_is_no_key_is_refused_though_it_opens() {
    for vector in vectors().iter().filter(|one| one.expect == "success") {
        for credential in &vector.credentials {
            let refused = credential.unwrap_key(&vector.file).unwrap_err();
            assert!(matches!(refused, KeyError::Damaged(_)), "{}", vector.name);
        }
    }
}
