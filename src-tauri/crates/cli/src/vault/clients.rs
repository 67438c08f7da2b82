//! Clients and notes. `search --json` writes `{clients [{id, name, fit}], notes [{id,
//! client, date, sentence, hits [[start, end]]}]}`, the hits as UTF-8 byte offsets into
//! the sentence, `end` exclusive.

use std::fmt::Write;
use std::io::{self, IsTerminal, Read};

use chrono::Local;
use records::model::{Client, MOST_NOTE_BYTES, Note, NoteKind};
use records::{ClientId, Match, Vault};
use serde::Serialize;

use super::care::{lock, unlock};
use super::{Asked, Trouble};
use crate::error::Error;
use crate::{output, shown};

/// How many of each kind are shown.
const MOST_FOUND: u32 = 50;

/// `aftercare vault add-client DIR NAME`.
pub(super) fn add_client(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(2, &["phone=", "email=", "code=", "recovery-key"])?;
    let mut vault = unlock(asked)?;
    let client = Client {
        name: asked.text("the client's name")?,
        phone: asked.text_of("phone")?.unwrap_or_default(),
        email: asked.text_of("email")?.unwrap_or_default(),
        code: asked.text_of("code")?.unwrap_or_default(),
        ..Client::default()
    };
    let id = vault
        .change(|batch| batch.add_client(&client))
        .map_err(Trouble::from)?;
    lock(vault)?;
    output::print(&format!("{}\n", id.0))
}

/// `aftercare vault add-note DIR`.
pub(super) fn add_note(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(2, &["client=", "count=", "recovery-key"])?;
    let count = count(asked.text_of("count")?)?;
    let mut vault = unlock(asked)?;
    let client = who(&mut vault, asked.text_of("client")?)?;
    let text = match asked.text_if_any()? {
        Some(text) => text,
        None => rest_of_stdin()?,
    };
    for number in 1..=count.unwrap_or(1) {
        let note = Note {
            kind: NoteKind::Note,
            date: Local::now().date_naive(),
            pinned: false,
            text: match count {
                None => text.clone(),
                Some(_) => format!("{text} {number}"),
            },
        };
        let id = vault
            .change(|batch| batch.add_note(client, None, &note))
            .map_err(Trouble::from)?;
        // The change returned, so it is on the disk; whoever reads this may rely on it.
        output::print(&format!("{}\n", id.0))?;
    }
    lock(vault)
}

fn count(given: Option<String>) -> Result<Option<u32>, Error> {
    let Some(given) = given else {
        return Ok(None);
    };
    match given.parse() {
        Ok(count) if count > 0 => Ok(Some(count)),
        _ => Err(Error::BadValue {
            given,
            expected: "count; use 1 or more",
        }),
    }
}

/// What follows the passphrase on standard input.
fn rest_of_stdin() -> Result<String, Error> {
    if io::stdin().is_terminal() {
        return Err(Error::Missing("the note's text"));
    }
    let mut text = String::new();
    let mut stdin = io::stdin().lock().take(MOST_NOTE_BYTES as u64 + 1);
    stdin.read_to_string(&mut text).map_err(Trouble::Text)?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        return Err(Error::Missing("the note's text"));
    }
    Ok(text.to_owned())
}

/// The client with this number or name; without either, the only one.
pub(super) fn who(vault: &mut Vault, given: Option<String>) -> Result<ClientId, Error> {
    let Some(given) = given else {
        let clients = vault.clients(None, 2).map_err(Trouble::from)?.clients;
        return match clients.as_slice() {
            [] => Err(Trouble::NoClients.into()),
            [only] => Ok(only.id),
            _ => Err(Error::Missing("--client")),
        };
    };
    if let Ok(number) = given.parse() {
        return Ok(vault.client(ClientId(number)).map_err(Trouble::from)?.id);
    }
    let found = vault.find_clients(&given, 2).map_err(Trouble::from)?;
    let is_meant = |one: &records::FoundClient| one.client.record.name == given;
    match found.as_slice() {
        [only] if only.fit != Match::Nearly => Ok(only.client.id),
        // Someone of this very name, before those whose names go on.
        [one, other] if is_meant(one) && !is_meant(other) => Ok(one.client.id),
        [_, _, ..] => Err(Trouble::Several.into()),
        _ => Err(Trouble::NobodyFits(given).into()),
    }
}

#[derive(Serialize)]
struct Found {
    clients: Vec<FoundClient>,
    notes: Vec<FoundNote>,
}

#[derive(Serialize)]
struct FoundClient {
    id: ClientId,
    name: String,
    fit: &'static str,
}

#[derive(Serialize)]
struct FoundNote {
    id: i64,
    client: ClientId,
    date: chrono::NaiveDate,
    sentence: String,
    hits: Vec<[usize; 2]>,
}

/// `aftercare vault search DIR WORDS`.
pub(super) fn search(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(2, &["json", "recovery-key"])?;
    let mut vault = unlock(asked)?;
    let words = asked.text("what to search for")?;
    let found = find(&mut vault, &words).map_err(Trouble::from)?;
    lock(vault)?;
    if asked.is_set("json") {
        return output::print_json(&found);
    }
    let mut text = String::new();
    // Writing to a String cannot fail.
    for client in &found.clients {
        let _ = writeln!(
            text,
            "client {}: {}",
            client.id.0,
            shown::line(&client.name)
        );
    }
    for note in &found.notes {
        let _ = writeln!(
            text,
            "note {} of client {}, {}: {}",
            note.id,
            note.client.0,
            note.date,
            shown::line(&note.sentence)
        );
    }
    if text.is_empty() {
        text.push_str("Nothing was found.\n");
    }
    output::print(&text)
}

fn find(vault: &mut Vault, words: &str) -> Result<Found, records::StoreError> {
    let clients = vault.find_clients(words, MOST_FOUND as usize)?.into_iter();
    let notes = vault.find_notes(words, MOST_FOUND)?.into_iter();
    Ok(Found {
        clients: clients
            .map(|found| FoundClient {
                id: found.client.id,
                name: found.client.record.name,
                fit: match found.fit {
                    Match::Start => "start",
                    Match::Words => "words",
                    Match::Within => "within",
                    Match::Nearly => "nearly",
                },
            })
            .collect(),
        notes: notes
            .map(|found| FoundNote {
                id: found.id.0,
                client: found.client,
                date: found.date,
                sentence: found.sentence,
                hits: found.hits.iter().map(|hit| [hit.start, hit.end]).collect(),
            })
            .collect(),
    })
}
