//! What taking a file in changes beside the list of clients, a sentence each.

use protocol::{Protocol, shipped_version};
use records::exchange::{Draft, Duplicate, Incoming};
use records::{ProtocolVersion, RecordCounts, Settings as StoredSettings, Studio};
use strings::{Vocabulary, Words};

use crate::settings::Settings;

/// Returns everything that an export changes: what comes with the clients, the protocols,
/// the studio's profile, the settings.
#[must_use]
pub fn changes(words: &Words, incoming: &Incoming) -> Vec<String> {
    let protocols = incoming.protocols().iter();
    let mut lines = Vec::new();
    lines.extend(counts(words, incoming.counts()));
    lines.extend(protocols.map(|name| protocol(words, incoming, name)));
    lines.extend(
        incoming
            .studio()
            .into_iter()
            .flat_map(|studio| profile(words, studio)),
    );
    lines.extend(
        incoming
            .settings()
            .into_iter()
            .flat_map(|stored| settings(words, stored)),
    );
    lines
}

/// Returns what the drafts of a file bring apart from the clients' details, and what of the
/// file is not taken in or not sure. Of the lines without a name, at most `most_named` are
/// given by their numbers.
#[must_use]
pub fn remarks<'d>(
    words: &Words,
    drafts: impl Iterator<Item = &'d Draft>,
    nameless: &[usize],
    most_named: usize,
    is_guessed: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    let notes = drafts.filter(|draft| !draft.note.is_empty()).count();
    if notes > 0 {
        lines.push(words.import_notes(notes));
    }
    if !nameless.is_empty() {
        let named = nameless.iter().take(most_named);
        let named: Vec<String> = named.map(usize::to_string).collect();
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

/// Returns where somebody of a file seems to be already. `draft` gives the file's drafts by
/// their places.
#[must_use]
pub fn duplicate<'d>(
    words: &Words,
    duplicate: Duplicate,
    draft: impl FnOnce(usize) -> Option<&'d Draft>,
) -> String {
    match duplicate {
        Duplicate::Same(_) => words.import_same(),
        Duplicate::SameName(_) => words.import_same_name(),
        Duplicate::InFile(place) => {
            words.import_in_file(draft(place).map_or(0, |draft| draft.line))
        }
    }
}

fn counts(words: &Words, counts: RecordCounts) -> Option<String> {
    let mut records = words.counts(Vocabulary::Brings, counts.held());
    let last = records.pop()?;
    (counts.clients > 0).then(|| words.import_brings(last, records.join(", ")))
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
    .map(|(what, value)| words.import_sets(value, what))
    .collect()
}

/// The settings that are not as a new vault has them. Each is named, so that a new one does
/// not compile before it has its line.
fn settings(words: &Words, stored: &StoredSettings) -> Vec<String> {
    let Settings {
        lock_after_minutes,
        retention_years,
        paper,
        large_print,
        code_on_sheets,
        english_beside,
        signature_line,
        plain_calendar_titles,
        hide_names,
        fatty_alcohols,
        fragrance,
        petrolatum,
        check_in_days,
        days_between_sessions,
        usual_sessions,
        // Of the other vault's key, and no row of the settings.
        recovery_printed: _,
    } = Settings::of(stored);
    let usual = Settings::default();
    let lock_after = lock_after_minutes
        .map_or_else(|| words.lock_never(), |minutes| words.lock_minutes(minutes));
    let on = |is_on: bool| is_on.then(|| words.set_on());
    let number = |new: u16, usual: u16| (new != usual).then(|| new.to_string());
    let stance = |new: &str, usual| (new != usual).then(|| words.word(Vocabulary::Stance, new));
    let days: Vec<String> = check_in_days.iter().map(u16::to_string).collect();
    let days = if days.is_empty() {
        words.set_none()
    } else {
        days.join(", ")
    };
    [
        (
            words.lock_after(),
            (lock_after_minutes != usual.lock_after_minutes).then_some(lock_after),
        ),
        (
            words.keeping_title(),
            retention_years.map(|years| words.keeping_years(years)),
        ),
        (words.hide_names_start(), on(hide_names)),
        (
            words.paper(),
            (paper != usual.paper).then(|| words.word(Vocabulary::Paper, paper.id())),
        ),
        (words.large_print(), on(large_print)),
        (words.code_on_sheets(), on(code_on_sheets)),
        (words.english_beside(), on(english_beside)),
        (words.signature_line(), on(signature_line)),
        (words.calendar_titles(), on(plain_calendar_titles)),
        (
            words.check_ins_days(),
            (check_in_days != usual.check_in_days).then_some(days),
        ),
        (
            words.sessions_between(),
            number(days_between_sessions, usual.days_between_sessions),
        ),
        (
            words.sessions_usual(),
            number(usual_sessions, usual.usual_sessions),
        ),
        (
            words.rule_fatty(),
            stance(fatty_alcohols.id(), usual.fatty_alcohols.id()),
        ),
        (
            words.rule_fragrance(),
            stance(fragrance.id(), usual.fragrance.id()),
        ),
        (
            words.rule_petrolatum(),
            stance(petrolatum.id(), usual.petrolatum.id()),
        ),
    ]
    .into_iter()
    .filter_map(|(what, value)| Some(words.import_sets(value?, what)))
    .collect()
}
