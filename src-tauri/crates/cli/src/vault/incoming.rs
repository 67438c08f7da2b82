//! What taking a file in changes beside the list of clients, a sentence each.

use protocol::{Protocol, shipped_version};
use records::exchange::{Belongings, Double, Draft, Incoming, Reading};
use records::model::{ProtocolVersion, Settings, Studio};
use serde_json::Value;

use crate::words::words;

/// Everything that an export changes: what comes with the clients, the protocols, the
/// studio's profile, the settings.
pub(super) fn changes(incoming: &Incoming) -> Vec<String> {
    let mut told = Vec::new();
    let Belongings {
        clients,
        sessions,
        notes,
        sheets,
    } = incoming.belongings();
    if clients > 0 {
        let counts = [
            ("sessions", sessions.into()),
            ("notes", notes.into()),
            ("sheets", sheets.into()),
        ];
        told.push(words().say_with("import-brings", &counts));
    }
    let protocols = incoming.protocols().iter();
    told.extend(protocols.map(|name| protocol(incoming, name)));
    told.extend(incoming.studio().into_iter().flat_map(profile));
    told.extend(incoming.settings().into_iter().flat_map(set));
    told
}

/// What the clients of a file bring besides their details, and what of the file is not
/// taken in or not sure.
pub(super) fn besides(reading: &Reading) -> Vec<String> {
    let mut told = Vec::new();
    let notes = reading.drafts.iter().filter(|draft| !draft.note.is_empty());
    let notes = notes.count();
    if notes > 0 {
        told.push(words().say_with("import-notes", &[("count", notes.into())]));
    }
    if !reading.nameless.is_empty() {
        let lines: Vec<String> = reading.nameless.iter().map(usize::to_string).collect();
        let values = [
            ("count", lines.len().into()),
            ("lines", lines.join(", ").into()),
            ("more", 0.into()),
        ];
        told.push(words().say_with("import-nameless", &values));
    }
    if reading.is_guessed {
        told.push(words().say("import-guessed"));
    }
    told
}

/// Where somebody of the file seems to be already.
pub(super) fn double(double: Double, drafts: &[Draft]) -> String {
    match double {
        Double::Same(_) => words().say("import-same"),
        Double::SameName(_) => words().say("import-same-name"),
        Double::InFile(place) => {
            let line = drafts.get(place).map_or(0, |draft| draft.line);
            words().say_with("import-in-file", &[("line", line.into())])
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
    let values = [
        ("title", title.into()),
        ("protocol", name.id.as_str().into()),
        ("version", name.version.as_str().into()),
    ];
    if ships {
        words().say_with("import-protocol-shipped", &values)
    } else {
        words().say_with("import-protocol-other", &values)
    }
}

/// The fields of the profile that are filled in.
fn profile(studio: &Studio) -> Vec<String> {
    let filled = fields(studio).into_iter().filter(|(_, value)| value != "");
    filled
        .map(|(field, value)| becomes(&words().say(&label_of(&field)), &value))
        .collect()
}

/// The fields of the studio's profile, by their names in JSON.
fn fields(studio: &Studio) -> serde_json::Map<String, Value> {
    match serde_json::to_value(studio) {
        Ok(Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    }
}

/// What the catalogue calls a field of the profile: `studio-emergency` for
/// `emergency_number`.
fn label_of(field: &str) -> String {
    format!("studio-{}", field.trim_end_matches("_number"))
}

/// The settings that are not as a new vault has them; those of the app by their names.
fn set(settings: &Settings) -> Vec<String> {
    let usual = Settings::default();
    let mut told = Vec::new();
    if settings.lock_after_minutes != usual.lock_after_minutes {
        let value = settings.lock_after_minutes.map_or_else(
            || words().say("lock-never"),
            |minutes| words().say_with("lock-minutes", &[("minutes", minutes.into())]),
        );
        told.push(becomes(&words().say("lock-after"), &value.into()));
    }
    if let Some(years) = settings.retention_years {
        let value = words().say_with("keeping-years", &[("count", years.into())]);
        told.push(becomes(&words().say("keeping-title"), &value.into()));
    }
    if settings.show_codes {
        let value = words().say("set-on");
        told.push(becomes(&words().say("hide-names-start"), &value.into()));
    }
    let own = settings.app.iter();
    told.extend(own.map(|(name, value)| becomes(name, value)));
    told
}

fn becomes(what: &str, value: &Value) -> String {
    let value = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    words().say_with(
        "import-sets",
        &[("what", what.into()), ("value", value.into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_profile_has_a_name() {
        let fields = fields(&Studio::default());
        assert!(fields.len() > 5);
        for field in fields.keys() {
            assert!(words().has(&label_of(field)), "{field}");
        }
    }
}
