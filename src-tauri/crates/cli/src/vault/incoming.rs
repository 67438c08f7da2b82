//! What taking an export in changes beside the list of clients, a sentence each.

use protocol::shipped_protocol;
use records::exchange::{Belongings, Incoming, Reading};
use records::model::{ProtocolVersion, Settings, Studio};

/// Everything that is changed: what comes with the clients, the protocols, the studio's
/// profile, the settings.
pub(super) fn changes(incoming: &Incoming) -> Vec<String> {
    let Belongings {
        clients,
        sessions,
        notes,
        sheets,
    } = incoming.belongings();
    let mut told = Vec::new();
    if clients > 0 {
        told.push(format!(
            "new: {clients} clients with {sessions} sessions, {notes} notes, {sheets} sheets"
        ));
    }
    told.extend(incoming.protocols().iter().map(protocol));
    told.extend(incoming.studio().iter().flat_map(|studio| profile(studio)));
    told.extend(
        incoming
            .settings()
            .iter()
            .flat_map(|settings| set(settings)),
    );
    told
}

/// What the clients of a file bring besides their details, and what of the file is not
/// taken in or not sure.
pub(super) fn besides(reading: &Reading) -> Vec<String> {
    let notes = reading.drafts.iter().filter(|draft| !draft.note.is_empty());
    let notes = notes.count();
    let mut told = Vec::new();
    if notes > 0 {
        told.push(format!("notes: {notes} clients come with a note"));
    }
    for line in &reading.nameless {
        told.push(format!("line {line}: no name, not taken in"));
    }
    if reading.is_guessed {
        told.push("letters: not in UTF-8, read as Windows-1252; look at the names".to_owned());
    }
    told
}

fn protocol(name: &ProtocolVersion) -> String {
    let ships =
        shipped_protocol(&name.id).is_some_and(|ours| ours.version.to_string() == name.version);
    let ProtocolVersion { id, version } = name;
    if ships {
        format!("protocol: {id}, version {version}, as it ships with this program")
    } else {
        format!("protocol: {id}, version {version}, which does not ship with this program")
    }
}

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
    [
        ("name", name),
        ("artist", artist),
        ("phone", phone),
        ("email", email),
        ("website", website),
        ("address", address),
        ("emergency number", emergency_number),
        ("advice number", advice_number),
        ("time zone", zone),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(what, value)| format!("studio: {what}: {value}"))
    .collect()
}

fn set(settings: &Settings) -> Vec<String> {
    let lock = match settings.lock_after_minutes {
        Some(minutes) => format!("lock after {minutes} minutes"),
        None => "never lock".to_owned(),
    };
    let keep = match settings.retention_years {
        Some(years) => format!("keep records for {years} years"),
        None => "keep records for ever".to_owned(),
    };
    let names = if settings.show_codes {
        "codes in place of names"
    } else {
        "names shown"
    };
    let own = [lock, keep, names.to_owned()];
    let app = settings.app.iter();
    own.into_iter()
        .chain(app.map(|(name, value)| format!("{name} {value}")))
        .map(|set| format!("setting: {set}"))
        .collect()
}
