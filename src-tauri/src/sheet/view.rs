//! Pages about one client and about the vault, in words.

use chrono::{DateTime, Utc};
use records::{Client, Kind, Session, SessionId, Stored, Treatment};
use sheets::{Document, DocumentEntry, DocumentSection};
use strings::{Vocabulary, Words};
use studio::in_words::contact::contact_points;
use studio::in_words::{money, stock as in_words};
use studio::sheet::allergies_by_severity;
use studio::stock::Used;

use super::quote;
use super::scalp::scalp_record;
use crate::client::file::ClientFile;
use crate::client::view::allergy_name;
use crate::form::view::in_file as form_in_file;
use crate::note::view::kind_label;
use crate::session::view::session_record;
use studio::week::Booking;

/// The page with the recovery key.
#[must_use]
pub fn recovery(words: &Words, studio: &str, groups: Vec<String>) -> Document {
    Document {
        pdf_title: words.recovery_document(),
        title: words.recovery_title(studio),
        lead: vec![
            words.recovery_lead(),
            words.recovery_where(),
            words.recovery_how(),
        ],
        key: groups,
        sections: Vec::new(),
    }
}

/// The statement of an erasure.
#[must_use]
pub fn erasure(words: &Words, lines: &[String]) -> Document {
    Document {
        pdf_title: words.erasure_document(),
        title: words.erasure_title(),
        lead: lines.to_vec(),
        ..Document::default()
    }
}

/// Everything that is kept about a client, for the client to read.
#[must_use]
pub fn client_file(words: &Words, file: &ClientFile) -> Document {
    let client = &file.client.record;
    let mut sections = vec![
        details(words, client),
        scalp_record(words, &client.scalp_record),
        sessions(words, file),
        notes(words, file),
    ];
    sections.push(consultations(words, file));
    sections.push(quote::in_file(words, &file.quotes));
    sections.push(signed_forms(words, file));
    let kinds = file.others.iter();
    sections.extend(kinds.map(|(kind, added)| others(words, file, *kind, added)));
    Document {
        pdf_title: words.file_document(),
        title: words.file_title(client.name.as_str()),
        lead: vec![words.file_lead()],
        key: Vec::new(),
        sections: sections
            .into_iter()
            .filter(|section| !section.entries.is_empty())
            .collect(),
    }
}

fn details(words: &Words, client: &Client) -> DocumentSection {
    DocumentSection {
        title: words.file_details(),
        entries: detail_rows(words, client)
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(term, text)| DocumentEntry {
                term: Some(term),
                text,
            })
            .collect(),
    }
}

/// A client's details, each with its name; empty where there is nothing.
pub fn detail_rows(words: &Words, client: &Client) -> [(String, String); 13] {
    let list = |all: Vec<String>| all.join(", ");
    let health = client.contraindications.iter().map(|answer| {
        let question = words.word(Vocabulary::Health, answer.question.id());
        let date = answer.date.map(|date| words.full_day(date));
        let said = [Some(question), date, Some(answer.text.clone())];
        let said: Vec<String> = said
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        said.join(", ")
    });
    let allergies = allergies_by_severity(client).into_iter().map(|allergy| {
        let severity = words.word(Vocabulary::AllergySeverity, allergy.severity.id());
        format!("{} ({severity})", allergy_name(words, allergy))
    });
    let emergency = client.emergency.as_ref().map_or_else(String::new, |one| {
        let said = [&one.name, &one.relation, &one.phone];
        let said = said.into_iter().filter(|text| !text.is_empty());
        said.cloned().collect::<Vec<_>>().join(", ")
    });
    let scalp = client
        .scalp
        .iter()
        .map(|scalp| words.word(Vocabulary::ScalpType, scalp.id()));
    let print_size = if client.large_print {
        words.file_print_size_large()
    } else {
        String::new()
    };
    [
        (words.file_name(), client.name.clone()),
        (words.file_pronouns(), client.pronouns.clone()),
        (
            words.file_phone(),
            contact_points(words, &client.phones).join("\n"),
        ),
        (
            words.file_email(),
            contact_points(words, &client.emails).join("\n"),
        ),
        (
            words.file_birth(),
            client
                .birth
                .map_or_else(String::new, |date| words.full_day(date)),
        ),
        (words.file_scalp(), list(scalp.collect())),
        (
            words.file_allergies(),
            allergies.collect::<Vec<_>>().join("\n"),
        ),
        (
            words.file_health(),
            health
                .chain(health_no(words, client))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        (words.file_emergency(), emergency),
        (words.file_language(), client.language.clone()),
        (words.file_print_size(), print_size),
        (words.file_referred(), client.referred_by.clone()),
        (
            words.file_tags(),
            list(client.tags.iter().cloned().collect()),
        ),
    ]
}

fn sessions(words: &Words, file: &ClientFile) -> DocumentSection {
    let sessions = file.sessions.iter().zip(&file.protocols);
    DocumentSection {
        title: words.word(Vocabulary::Kept, Kind::Session.id()),
        entries: sessions
            .map(|(kept, protocol)| session(words, kept, protocol.as_deref()))
            .collect(),
    }
}

fn session(
    words: &Words,
    kept: &Stored<SessionId, Session>,
    protocol: Option<&protocol::Protocol>,
) -> DocumentEntry {
    let record = session_record(words, kept, protocol);
    let session = &kept.record;
    let mut lines = Vec::new();
    if !session.artist.is_empty() {
        lines.push(words.file_artist(session.artist.as_str()));
    }
    lines.extend(record.began);
    if !session.skin.trim().is_empty() {
        lines.push(words.file_skin(session.skin.as_str()));
    }
    lines.push(words.file_protocol(record.protocol_label));
    lines.extend(record.decisions);
    for done in &session.treatment {
        lines.extend(treatment(words, done));
    }
    if let Some(paid) = &session.price {
        lines.push(words.file_price(money::price(paid)));
    }
    lines.push(session.text.clone());
    DocumentEntry {
        term: Some(words.file_session(record.label, session.number)),
        text: lines.join("\n"),
    }
}

fn treatment(words: &Words, done: &Treatment) -> Vec<String> {
    if *done == Treatment::default() {
        return Vec::new();
    }
    let or_unsaid = |text: &str| {
        if text.trim().is_empty() {
            words.file_unsaid()
        } else {
            text.to_owned()
        }
    };
    let zones: Vec<String> = done
        .zones
        .iter()
        .map(|zone| words.word(Vocabulary::Zone, zone.id()))
        .collect();
    let passes = done.passes.map(|passes| passes.to_string());
    let expiry = done.pigment.expiry.map(|date| words.full_day(date));
    let mut lines = vec![
        words.file_treatment(
            or_unsaid(&done.depth),
            or_unsaid(&needle(words, done)),
            or_unsaid(&passes.unwrap_or_default()),
            or_unsaid(&done.speed),
            or_unsaid(&zones.join(", ")),
        ),
        words.file_pigment(
            or_unsaid(&done.pigment.brand),
            or_unsaid(&done.dilution),
            or_unsaid(&expiry.unwrap_or_default()),
            or_unsaid(&done.pigment.lot),
            done.pigment.shade.as_str(),
        ),
    ];
    if !done.reaction.trim().is_empty() {
        lines.push(words.file_reaction(done.reaction.as_str()));
    }
    if !done.note.trim().is_empty() {
        lines.push(words.file_treatment_note(done.note.as_str()));
    }
    lines
}

/// "3RL 0.25, lot 77, use by Wed 31 Mar 2027".
fn needle(words: &Words, done: &Treatment) -> String {
    let used = Used::needle(done);
    if used.is_empty() {
        String::new()
    } else {
        in_words::line(words, &used)
    }
}

fn notes(words: &Words, file: &ClientFile) -> DocumentSection {
    let note = |kept: &records::StoredNote| {
        let note = &kept.note.record;
        DocumentEntry {
            term: Some(words.file_note(words.full_day(note.date), kind_label(words, note))),
            text: note.text.clone(),
        }
    };
    DocumentSection {
        title: words.word(Vocabulary::Kept, Kind::Note.id()),
        entries: file.notes.iter().map(note).collect(),
    }
}

fn consultations(words: &Words, file: &ClientFile) -> DocumentSection {
    let entry = |one: &Booking| DocumentEntry {
        term: Some(words.booking_day_time(
            words.full_day(one.starts().date()),
            words.booking_time(words.time(one.starts().time()), words.time(one.ends.time())),
        )),
        text: one.text.clone(),
    };
    DocumentSection {
        title: words.word(Vocabulary::Kept, Kind::Consultation.id()),
        entries: file.consultations.iter().map(entry).collect(),
    }
}

fn signed_forms(words: &Words, file: &ClientFile) -> DocumentSection {
    let signed = file.signed.iter();
    DocumentSection {
        title: words.word(Vocabulary::Kept, Kind::SignedForm.id()),
        entries: signed.map(|kept| form_in_file(words, kept)).collect(),
    }
}

/// What was answered with no, and when somebody asked last.
fn health_no(words: &Words, client: &Client) -> Vec<String> {
    let no = client.health.no.iter();
    let no: Vec<String> = no
        .map(|question| words.word(Vocabulary::Health, question.id()))
        .collect();
    let asked = client.health.asked.map(|day| words.full_day(day));
    let confirmed = client.health.confirmed.iter();
    let confirmed: Vec<String> = confirmed.map(|day| words.full_day(*day)).collect();
    [
        (!no.is_empty()).then(|| words.file_health_no(no.join(", "))),
        asked.map(|day| words.file_health_asked(day)),
        (!confirmed.is_empty()).then(|| words.file_health_confirmed(confirmed.join(", "))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The records of a kind, each by the moment that it was added at.
fn others(
    words: &Words,
    file: &ClientFile,
    kind: Kind,
    added: &[DateTime<Utc>],
) -> DocumentSection {
    let entry = |at: &DateTime<Utc>| DocumentEntry {
        term: None,
        text: words.full_moment(file.wall.shows(*at)),
    };
    DocumentSection {
        title: words.word(Vocabulary::Kept, kind.id()),
        entries: added.iter().map(entry).collect(),
    }
}
