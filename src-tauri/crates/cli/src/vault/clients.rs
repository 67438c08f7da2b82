//! Clients and notes.

use std::io::{self, IsTerminal, Read};
use std::ops::Range;

use chrono::Local;
use clap::Args;
use clap::error::ErrorKind::MissingRequiredArgument as Missing;
use records::{Client, ClientId, ContactPoint, MOST_NOTE_BYTES, Match, Note, NoteKind, Vault};
use serde::Serialize;
use vocabulary::Moment;

use super::care::lock;
use super::{Locked, VaultError};
use crate::error::Error;
use crate::words::{moment, words};
use crate::{output, shown};

/// How many of each kind are shown.
const MOST_FOUND: u32 = 50;

/// Adds a client and prints the client's number
#[derive(Args)]
pub(crate) struct AddClient {
    #[command(flatten)]
    locked: Locked,
    /// The client's name
    name: String,
    /// Telephone number; several times for several, the preferred one first
    #[arg(long, value_name = "NUMBER")]
    phone: Vec<String>,
    /// E-mail address; several times for several, the preferred one first
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
    /// What the studio shows instead of the name
    #[arg(long)]
    code: Option<String>,
}

/// Runs `aftercare vault add-client`.
pub(super) fn add_client(options: AddClient) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let client = Client {
        name: options.name,
        phones: points(&options.phone),
        emails: points(&options.email),
        code: options.code.unwrap_or_default(),
        ..Client::default()
    };
    let id = vault
        .change(|batch| batch.add_client(&client))
        .map_err(VaultError::from)?;
    lock(vault)?;
    output::print(&format!("{}\n", id.0))
}

fn points(values: &[String]) -> Vec<ContactPoint> {
    values
        .iter()
        .flat_map(|one| ContactPoint::only(one))
        .collect()
}

/// Adds a note; its number is printed when it is on the disk and not before
#[derive(Args)]
pub(crate) struct AddNote {
    #[command(flatten)]
    locked: Locked,
    /// The note's text; without it, the rest of standard input
    text: Option<String>,
    /// Whose note it is: a number, or enough of the name
    #[arg(long, value_name = "WHO")]
    client: Option<String>,
    /// Adds it N times, each with its own number
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    count: Option<u32>,
}

/// Runs `aftercare vault add-note`.
pub(super) fn add_note(options: AddNote) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let client = who(&mut vault, options.client.as_deref())?;
    let text = options.text.map_or_else(rest_of_stdin, Ok)?;
    for number in 1..=options.count.unwrap_or(1) {
        let note = Note {
            kind: NoteKind::Note,
            date: Local::now().date_naive(),
            pinned: false,
            slip: None,
            text: match options.count {
                None => text.clone(),
                Some(_) => format!("{text} {number}"),
            },
        };
        let id = vault
            .change(|batch| batch.add_note(client, None, &note))
            .map_err(VaultError::from)?;
        // The change returned, so it is on the disk; whoever reads this may rely on it.
        output::print(&format!("{}\n", id.0))?;
    }
    lock(vault)
}

/// What follows the passphrase on standard input.
fn rest_of_stdin() -> Result<String, Error> {
    if io::stdin().is_terminal() {
        return Err(Error::usage(Missing, "the note's text is missing"));
    }
    let mut text = String::new();
    let mut stdin = io::stdin().lock().take(MOST_NOTE_BYTES as u64 + 1);
    stdin.read_to_string(&mut text).map_err(VaultError::Text)?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        return Err(Error::usage(Missing, "the note's text is missing"));
    }
    Ok(text.to_owned())
}

/// The client with this number or name; without either, the only one.
pub(super) fn who(vault: &mut Vault, given: Option<&str>) -> Result<ClientId, Error> {
    let Some(given) = given else {
        let clients = vault.clients(None, 2).map_err(VaultError::from)?.clients;
        return match clients.as_slice() {
            [] => Err(VaultError::NoClients.into()),
            [only] => Ok(only.id),
            _ => Err(Error::usage(Missing, "--client is missing")),
        };
    };
    if let Ok(number) = given.parse() {
        return Ok(vault.client(ClientId(number)).map_err(VaultError::from)?.id);
    }
    let found = vault.find_clients(given, 2).map_err(VaultError::from)?;
    let is_meant = |one: &records::FoundClient| one.client.record.name == given;
    match found.as_slice() {
        [only] if only.fit != Match::Nearly => Ok(only.client.id),
        // Someone of this very name, before those whose names go on.
        [one, other] if is_meant(one) && !is_meant(other) => Ok(one.client.id),
        [_, _, ..] => Err(VaultError::Several.into()),
        _ => Err(VaultError::NobodyFits(given.to_owned()).into()),
    }
}

/// Finds clients, notes, and what is noted of consultations
#[derive(Args)]
pub(crate) struct Search {
    #[command(flatten)]
    locked: Locked,
    /// What to search for
    words: String,
    /// Prints `{clients [{id, name, fit}], notes [{id, client, date, sentence, hits [[start,
    /// end]]}], consultations [{id, client, begins, sentence, hits}]}`, the hits as UTF-8 byte
    /// offsets into the sentence, `end` exclusive
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Found {
    clients: Vec<FoundClient>,
    notes: Vec<FoundNote>,
    consultations: Vec<FoundConsultation>,
}

#[derive(Serialize)]
struct FoundClient {
    id: ClientId,
    name: String,
    fit: Match,
}

#[derive(Serialize)]
struct FoundNote {
    id: i64,
    client: ClientId,
    date: chrono::NaiveDate,
    sentence: String,
    hits: Vec<[usize; 2]>,
}

#[derive(Serialize)]
struct FoundConsultation {
    id: i64,
    client: ClientId,
    begins: Moment,
    sentence: String,
    hits: Vec<[usize; 2]>,
}

/// Runs `aftercare vault search`.
pub(super) fn search(options: &Search) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let found = find(&mut vault, &options.words).map_err(VaultError::from)?;
    lock(vault)?;
    if options.json {
        return output::print_json(&found);
    }
    let mut text = String::new();
    for client in &found.clients {
        text += &words().cli_client(shown::line(&client.name), client.id.0);
        text.push('\n');
    }
    for note in &found.notes {
        let sentence = shown::line(&note.sentence);
        text += &words().cli_note(note.client.0, note.date.to_string(), note.id, sentence);
        text.push('\n');
    }
    for one in &found.consultations {
        let sentence = shown::line(&one.sentence);
        text += &words().cli_consultation(one.client.0, moment(one.begins), sentence);
        text.push('\n');
    }
    if text.is_empty() {
        text = words().cli_nothing_found() + "\n";
    }
    output::print(&text)
}

fn find(vault: &mut Vault, words: &str) -> Result<Found, records::StoreError> {
    let clients = vault.find_clients(words, MOST_FOUND as usize)?.into_iter();
    let notes = vault.find_notes(words, MOST_FOUND)?.into_iter();
    let consultations = vault.find_consultations(words, MOST_FOUND)?.into_iter();
    let in_pairs = |hits: Vec<Range<usize>>| {
        let pairs = hits.iter().map(|hit| [hit.start, hit.end]);
        pairs.collect()
    };
    Ok(Found {
        clients: clients
            .map(|found| FoundClient {
                id: found.client.id,
                name: found.client.record.name,
                fit: found.fit,
            })
            .collect(),
        notes: notes
            .map(|found| FoundNote {
                id: found.id.0,
                client: found.client,
                date: found.date,
                sentence: found.sentence,
                hits: in_pairs(found.hits),
            })
            .collect(),
        consultations: consultations
            .map(|found| FoundConsultation {
                id: found.id.0,
                client: found.client,
                begins: found.begins,
                sentence: found.sentence,
                hits: in_pairs(found.hits),
            })
            .collect(),
    })
}
