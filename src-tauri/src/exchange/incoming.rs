//! What taking an export in would change beside the list of clients, in words.

use protocol::{Protocol, shipped_version};
use records::exchange::{Double, Draft, Incoming, RecordCounts};
use records::{ProtocolVersion, Settings, Studio};
use strings::{Vocabulary, Words};

use crate::view::word;

/// Everything that would change, a line each: what comes with the clients, the protocols,
/// the studio's profile, the settings.
#[must_use]
pub fn changes(words: &Words, incoming: &Incoming) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(belongings(words, incoming.belongings()));
    for name in incoming.protocols() {
        lines.push(protocol(words, incoming, name));
    }
    if let Some(studio) = incoming.studio() {
        lines.extend(profile(words, studio));
    }
    if let Some(settings) = incoming.settings() {
        lines.extend(set(words, settings));
    }
    lines
}

/// The most lines of a file that are named.
const MOST_NAMED: usize = 10;

/// What the drafts of a file bring besides the clients' details, and what of the file is
/// not taken in or not sure.
#[must_use]
pub fn besides(
    words: &Words,
    drafts: &[(Draft, Option<Double>)],
    nameless: &[usize],
    is_guessed: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    let notes = drafts.iter().filter(|(draft, _)| !draft.note.is_empty());
    let notes = notes.count();
    if notes > 0 {
        lines.push(words.import_notes(notes));
    }
    if !nameless.is_empty() {
        let named: Vec<String> = nameless
            .iter()
            .take(MOST_NAMED)
            .map(usize::to_string)
            .collect();
        lines.push(words.import_nameless(
            nameless.len(),
            named.join(", "),
            nameless.len() - named.len(),
        ));
    }
    if is_guessed {
        lines.push(words.import_guessed());
    }
    lines
}

fn belongings(words: &Words, come: RecordCounts) -> Option<String> {
    let RecordCounts {
        clients,
        sessions,
        notes,
        sheets,
    } = come;
    (clients > 0).then(|| words.import_brings(notes, sessions, sheets))
}

fn protocol(words: &Words, incoming: &Incoming, name: &ProtocolVersion) -> String {
    let document = incoming.document(name).map(ToString::to_string);
    let read = document.and_then(|document| Protocol::from_json(&document).ok());
    let title = read.as_ref().map_or(name.id.as_str(), |protocol| {
        protocol.text(&protocol.title, words.language().tag())
    });
    let ships = read
        .as_ref()
        .is_some_and(|ours| shipped_version(&ours.id, ours.version).is_some());
    let version = name.version.as_str();
    if ships {
        words.import_protocol_shipped(title, version)
    } else {
        words.import_protocol_other(name.id.as_str(), title, version)
    }
}

/// The fields of the profile that are filled in.
fn profile(words: &Words, studio: &Studio) -> Vec<String> {
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
    .map(|(what, value)| becomes(words, what, value))
    .collect()
}

/// The settings that are not as a new vault has them.
fn set(words: &Words, settings: &Settings) -> Vec<String> {
    let usual = Settings::default();
    let mut lines = Vec::new();
    if settings.lock_after_minutes != usual.lock_after_minutes {
        let value = settings
            .lock_after_minutes
            .map_or_else(|| words.lock_never(), |minutes| words.lock_minutes(minutes));
        lines.push(becomes(words, words.lock_after(), &value));
    }
    if let Some(years) = settings.retention_years {
        let value = words.keeping_years(years);
        lines.push(becomes(words, words.keeping_title(), &value));
    }
    if settings.hide_names {
        lines.push(becomes(words, words.hide_names_start(), &words.set_on()));
    }
    lines.extend(preferred(words, settings));
    lines
}

fn preferred(words: &Words, settings: &Settings) -> Vec<String> {
    let (new, usual) = (
        studio::settings::Settings::of(settings),
        studio::settings::Settings::default(),
    );
    let mut lines = Vec::new();
    let mut set = |differs: bool, what: String, value: String| {
        if differs {
            lines.push(becomes(words, what, &value));
        }
    };
    let days: Vec<String> = new.check_in_days.iter().map(u16::to_string).collect();
    set(
        new.paper != usual.paper,
        words.paper(),
        word(words, Vocabulary::Paper, new.paper),
    );
    set(new.large_print, words.large_print(), words.set_on());
    set(
        new.plain_calendar_titles,
        words.calendar_titles(),
        words.set_on(),
    );
    set(
        new.check_in_days != usual.check_in_days,
        words.check_ins_days(),
        if days.is_empty() {
            words.set_none()
        } else {
            days.join(", ")
        },
    );
    set(
        new.days_between_sessions != usual.days_between_sessions,
        words.sessions_between(),
        new.days_between_sessions.to_string(),
    );
    set(
        new.usual_sessions != usual.usual_sessions,
        words.sessions_usual(),
        new.usual_sessions.to_string(),
    );
    for (what, stance, before) in [
        (words.rule_fatty(), new.fatty_alcohols, usual.fatty_alcohols),
        (words.rule_fragrance(), new.fragrance, usual.fragrance),
        (words.rule_petrolatum(), new.petrolatum, usual.petrolatum),
    ] {
        set(
            stance != before,
            what,
            word(words, Vocabulary::Stance, stance),
        );
    }
    lines
}

fn becomes(words: &Words, what: String, value: &str) -> String {
    words.import_sets(value, what)
}
