//! Pages about one client and about the vault, in words.

use iso_currency::Currency;
use records::model::{Client, Price, Session, Treatment};
use records::{Kept, SessionId};
use sheets::{Letter, LetterEntry, LetterSection};
use strings::Words;
use studio::sheet::allergies_by_severity;

use crate::client::file::ClientFile;
use crate::client::view::allergy_name;
use crate::session::view::session_record;
use crate::view::{full_moment, word};

/// The page with the recovery key.
#[must_use]
pub fn recovery(words: &Words, studio: &str, groups: Vec<String>) -> Letter {
    Letter {
        document: words.say("recovery-document"),
        title: words.say_with("recovery-title", &[("studio", studio.into())]),
        lead: ["recovery-lead", "recovery-where", "recovery-how"]
            .map(|id| words.say(id))
            .to_vec(),
        key: groups,
        sections: Vec::new(),
    }
}

/// The statement of an erasure.
#[must_use]
pub fn erasure(words: &Words, lines: &[String]) -> Letter {
    Letter {
        document: words.say("erasure-document"),
        title: words.say("erasure-title"),
        lead: lines.to_vec(),
        ..Letter::default()
    }
}

/// Everything that is kept about a client, for the client to read.
#[must_use]
pub fn client_file(words: &Words, file: &ClientFile) -> Letter {
    let client = &file.client.record;
    let sections = [
        details(words, client),
        sessions(words, file),
        notes(words, file),
        sheets_given(words, file),
    ];
    Letter {
        document: words.say("file-document"),
        title: words.say_with("file-title", &[("name", client.name.as_str().into())]),
        lead: vec![words.say("file-lead")],
        key: Vec::new(),
        sections: sections
            .into_iter()
            .filter(|section| !section.entries.is_empty())
            .collect(),
    }
}

fn details(words: &Words, client: &Client) -> LetterSection {
    let list = |all: Vec<String>| all.join(", ");
    let health = client.contraindications.iter().map(|answer| {
        let question = word(words, "health", answer.question);
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
        let severity = word(words, "severity", allergy.severity);
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
        .map(|scalp| word(words, "scalp-type", scalp));
    let rows: [(&str, String); 12] = [
        ("file-name", client.name.clone()),
        ("file-pronouns", client.pronouns.clone()),
        ("file-phone", client.phone.clone()),
        ("file-email", client.email.clone()),
        (
            "file-birth",
            client
                .birth
                .map_or_else(String::new, |date| words.full_day(date)),
        ),
        ("file-scalp", list(scalp.collect())),
        ("file-allergies", allergies.collect::<Vec<_>>().join("\n")),
        ("file-health", health.collect::<Vec<_>>().join("\n")),
        ("file-emergency", emergency),
        ("file-language", client.language.clone()),
        ("file-referred", client.referred_by.clone()),
        ("file-tags", list(client.tags.iter().cloned().collect())),
    ];
    LetterSection {
        title: words.say("file-details"),
        entries: rows
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(id, text)| LetterEntry {
                term: Some(words.say(id)),
                text,
            })
            .collect(),
    }
}

fn sessions(words: &Words, file: &ClientFile) -> LetterSection {
    let sessions = file.sessions.iter().zip(&file.protocols);
    LetterSection {
        title: words.say("file-sessions"),
        entries: sessions
            .map(|(kept, protocol)| session(words, kept, protocol.as_deref()))
            .collect(),
    }
}

fn session(
    words: &Words,
    kept: &Kept<SessionId, Session>,
    protocol: Option<&protocol::Protocol>,
) -> LetterEntry {
    let record = session_record(words, kept, protocol);
    let session = &kept.record;
    let mut lines = Vec::new();
    if !session.artist.is_empty() {
        let artist = [("artist", session.artist.as_str().into())];
        lines.push(words.say_with("file-artist", &artist));
    }
    let protocol = [("protocol", record.protocol_label.into())];
    lines.push(words.say_with("file-protocol", &protocol));
    lines.extend(record.decisions);
    for done in &session.treatment {
        lines.extend(treatment(words, done));
    }
    if let Some(paid) = &session.price {
        lines.push(words.say_with("file-price", &[("price", price(paid).into())]));
    }
    lines.push(session.text.clone());
    LetterEntry {
        term: Some(words.say_with(
            "file-session",
            &[
                ("session", session.number.into()),
                ("moment", full_moment(words, session.ended).into()),
            ],
        )),
        text: lines.join("\n"),
    }
}

fn treatment(words: &Words, done: &Treatment) -> Vec<String> {
    if *done == Treatment::default() {
        return Vec::new();
    }
    let or_unsaid = |text: &str| {
        if text.trim().is_empty() {
            words.say("file-unsaid")
        } else {
            text.to_owned()
        }
    };
    let zones: Vec<String> = done
        .zones
        .iter()
        .map(|zone| word(words, "zone", zone))
        .collect();
    let passes = done.passes.map(|passes| passes.to_string());
    let expiry = done.pigment.expiry.map(|date| words.full_day(date));
    let mut lines = vec![
        words.say_with(
            "file-treatment",
            &[
                ("zones", or_unsaid(&zones.join(", ")).into()),
                ("needle", or_unsaid(&done.needle).into()),
                ("depth", or_unsaid(&done.depth).into()),
                ("speed", or_unsaid(&done.speed).into()),
                ("passes", or_unsaid(&passes.unwrap_or_default()).into()),
            ],
        ),
        words.say_with(
            "file-pigment",
            &[
                ("brand", or_unsaid(&done.pigment.brand).into()),
                ("shade", done.pigment.shade.as_str().into()),
                ("lot", or_unsaid(&done.pigment.lot).into()),
                ("expiry", or_unsaid(&expiry.unwrap_or_default()).into()),
                ("dilution", or_unsaid(&done.dilution).into()),
            ],
        ),
    ];
    if !done.reaction.trim().is_empty() {
        let reaction = [("reaction", done.reaction.as_str().into())];
        lines.push(words.say_with("file-reaction", &reaction));
    }
    lines
}

/// "650.00 CAD", "65000 JPY"; two places for what is no currency.
fn price(price: &Price) -> String {
    let currency = Currency::from_code(&price.currency);
    let places = currency.map_or(Some(2), Currency::exponent).unwrap_or(0);
    let sign = if price.minor_units < 0 { "-" } else { "" };
    let units = price.minor_units.unsigned_abs();
    let one = 10_u64.pow(places.into());
    let whole = units / one;
    let amount = match usize::from(places) {
        0 => whole.to_string(),
        places => format!("{whole}.{:0places$}", units % one),
    };
    format!("{sign}{amount} {}", price.currency)
}

fn notes(words: &Words, file: &ClientFile) -> LetterSection {
    let note = |kept: &records::KeptNote| {
        let note = &kept.note.record;
        LetterEntry {
            term: Some(words.say_with(
                "file-note",
                &[
                    ("kind", word(words, "note-kind", note.kind).into()),
                    ("date", words.full_day(note.date).into()),
                ],
            )),
            text: note.text.clone(),
        }
    };
    LetterSection {
        title: words.say("file-notes"),
        entries: file.notes.iter().map(note).collect(),
    }
}

fn sheets_given(words: &Words, file: &ClientFile) -> LetterSection {
    let sheet = |kept: &records::KeptSheet| LetterEntry {
        term: None,
        text: full_moment(words, file.wall.shows(kept.sheet.created)),
    };
    LetterSection {
        title: words.say("file-sheets"),
        entries: file.sheets.iter().map(sheet).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_has_as_many_places_as_its_currency() {
        for (minor_units, currency, worded) in [
            (65_000, "CAD", "650.00 CAD"),
            (-5, "EUR", "-0.05 EUR"),
            (65_000, "JPY", "65000 JPY"),
            (1_234, "KWD", "1.234 KWD"),
            (65_000, "shells", "650.00 shells"),
        ] {
            let currency = currency.to_owned();
            let shown = price(&Price {
                minor_units,
                currency,
            });
            assert_eq!(shown, worded);
        }
    }
}
