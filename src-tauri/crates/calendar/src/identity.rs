//! What makes an event of a later file the same one.

use std::collections::BTreeSet;

use calcard::icalendar::ICalendar;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::event::Kind;

/// Keeps these identities apart from whatever else is derived from the same key.
const PURPOSE: &[u8] = b"scalp-aftercare calendar 1";

/// The first second that a sequence number counts: 1 January 2020, in Unix time.
const FIRST_SECOND: i64 = 1_577_836_800;

/// Returns the identity of an event, a UUID as RFC 7986 advises. The key of a client of the vault
/// is random, so the identity says nothing of them. Without a client the key is a date and time,
/// which can be guessed.
pub fn uid(client: &str, kind: Kind) -> String {
    let kind = match kind {
        Kind::Change(place) => format!("change {place}"),
        Kind::CheckIn(place) => format!("check-in {place}"),
        Kind::Visit => "visit".to_owned(),
        Kind::Healed => "healed".to_owned(),
    };
    uuid(&[client, &kind])
}

/// Returns an identity that is derived from these parts.
pub fn uuid(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    let parts = parts.iter().map(|part| part.as_bytes());
    for part in [PURPOSE].into_iter().chain(parts) {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    // UUID version 8: the application chooses the bits (RFC 9562).
    uuid::Builder::from_custom_bytes(bytes)
        .into_uuid()
        .to_string()
}

/// The most events of earlier files that a file says anything of: no plan has a tenth of them.
const MOST: usize = 500;

/// Returns the identities of the events in calendar files that were written here. What is none of
/// ours is left out: a file may have come with an import, and nothing in it goes on to a phone.
#[must_use]
pub fn identities<'a>(files: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let files = files
        .into_iter()
        .filter_map(|file| ICalendar::parse(file).ok());
    let events = files.flat_map(|file| file.components);
    let uids = events.filter_map(|event| event.uid().and_then(ours));
    uids.take(MOST).collect()
}

/// Returns an identity as we write it, if it is one.
fn ours(uid: &str) -> Option<String> {
    let read = uuid::Uuid::try_parse(uid).ok()?;
    (read.get_version() == Some(uuid::Version::Custom)).then(|| read.hyphenated().to_string())
}

/// Returns the number by which calendars tell that an event is newer: the seconds since
/// 2020. It grows without anyone keeping count of the files; the RFC allows it up to 2³¹ − 1,
/// which lasts until 2088.
pub fn sequence(written: DateTime<Utc>) -> i64 {
    (written.timestamp() - FIRST_SECOND).clamp(0, i32::MAX.into())
}
