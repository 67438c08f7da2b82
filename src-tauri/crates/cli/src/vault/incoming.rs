//! What taking a file in changes beside the list of clients, a sentence each.

use protocol::{Protocol, shipped_version};
use records::exchange::{Double, Draft, Incoming, Reading};
use records::{ProtocolVersion, Settings, Studio};
use strings::Vocabulary;

use crate::words::words;

/// Everything that an export changes: what comes with the clients, the protocols, the
/// studio's profile, the settings.
pub(super) fn changes(incoming: &Incoming) -> Vec<String> {
    let mut changes = Vec::new();
    let come = incoming.belongings();
    let mut records = words().counts(Vocabulary::Brings, come.held());
    if let (1.., Some(last)) = (come.clients, records.pop()) {
        changes.push(words().import_brings(last, records.join(", ")));
    }
    let protocols = incoming.protocols().iter();
    changes.extend(protocols.map(|name| protocol(incoming, name)));
    changes.extend(incoming.studio().into_iter().flat_map(profile));
    changes.extend(incoming.settings().into_iter().flat_map(set));
    changes
}

/// What the clients of a file bring apart from their details, and what of the file is not
/// taken in or not sure.
pub(super) fn remarks(reading: &Reading) -> Vec<String> {
    let mut remarks = Vec::new();
    let notes = reading.drafts.iter().filter(|draft| !draft.note.is_empty());
    let notes = notes.count();
    if notes > 0 {
        remarks.push(words().import_notes(notes));
    }
    if !reading.nameless.is_empty() {
        let lines: Vec<String> = reading.nameless.iter().map(usize::to_string).collect();
        remarks.push(words().import_nameless(lines.len(), lines.join(", "), 0));
    }
    if reading.is_guessed {
        remarks.push(words().import_guessed());
    }
    remarks
}

/// Where somebody of the file seems to be already.
pub(super) fn double(double: Double, drafts: &[Draft]) -> String {
    match double {
        Double::Same(_) => words().import_same(),
        Double::SameName(_) => words().import_same_name(),
        Double::InFile(place) => {
            let line = drafts.get(place).map_or(0, |draft| draft.line);
            words().import_in_file(line)
        }
    }
}

fn protocol(incoming: &Incoming, name: &ProtocolVersion) -> String {
    let document = incoming.document(name).map(ToString::to_string);
    let read = document.and_then(|document| Protocol::from_json(&document).ok());
    let title = read.as_ref().map_or(name.id.as_str(), |protocol| {
        protocol.text(&protocol.title, words().language().tag())
    });
    let ships = read
        .as_ref()
        .is_some_and(|ours| shipped_version(&ours.id, ours.version).is_some());
    let version = name.version.as_str();
    if ships {
        words().import_protocol_shipped(title, version)
    } else {
        words().import_protocol_other(name.id.as_str(), title, version)
    }
}

/// The fields of the profile that are filled in.
fn profile(studio: &Studio) -> Vec<String> {
    let Studio {
        name,
        artist,
        phone,
        email,
        website,
        address,
        emergency_number,
        advice_number,
        zone,
    } = studio;
    let words = words();
    [
        (words.studio_name(), name),
        (words.studio_artist(), artist),
        (words.studio_phone(), phone),
        (words.studio_email(), email),
        (words.studio_website(), website),
        (words.studio_address(), address),
        (words.studio_emergency(), emergency_number),
        (words.studio_advice(), advice_number),
        (words.studio_zone(), zone),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(field, value)| words.import_sets(value, field))
    .collect()
}

/// The settings that are not as a new vault has them; those of the app by their names.
fn set(settings: &Settings) -> Vec<String> {
    let usual = Settings::default();
    let mut changes = Vec::new();
    let words = words();
    if settings.lock_after_minutes != usual.lock_after_minutes {
        let value = settings
            .lock_after_minutes
            .map_or_else(|| words.lock_never(), |minutes| words.lock_minutes(minutes));
        changes.push(words.import_sets(value, words.lock_after()));
    }
    if let Some(years) = settings.retention_years {
        changes.push(words.import_sets(words.keeping_years(years), words.keeping_title()));
    }
    if settings.hide_names {
        changes.push(words.import_sets(words.set_on(), words.hide_names_start()));
    }
    let own = settings.app.iter();
    changes.extend(own.map(|(name, value)| {
        let text = value.as_str().map(str::to_owned);
        words.import_sets(text.unwrap_or_else(|| value.to_string()), name)
    }));
    changes
}
