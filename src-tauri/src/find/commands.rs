//! What can be asked of the search.

use std::ops::Range;

use protocol::Activity;
use records::{Client, ClientId, FoundNote};
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::forms;
use super::question::Question;
use super::view::{answer, supplies};
use super::visits;
use super::wire::{FindRequest, Hit};
use crate::client::list::commands::row_of;
use crate::client::list::view::verdict;
use crate::client::view::code;
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The most clients in the answer.
const MOST_CLIENTS: usize = 8;

/// The most notes in it.
const MOST_NOTES: u32 = 6;

/// Clients, what they were treated with, consultations, and notes that fit what was typed, the best first.
#[tauri::command]
pub async fn find(app: AppHandle<impl Runtime>, request: FindRequest) -> Result<Vec<Hit>, Failure> {
    in_vault(&app, move |open| found(open, &request.typed)).await
}

/// What fits, in six parts: clients by all the words typed; who is asked about, if the words ask
/// something; what was used in sessions; forms of clients, if the words name a form;
/// consultations; notes.
pub(super) fn found(open: &mut UnlockedVault, typed: &str) -> Result<Vec<Hit>, Failure> {
    let now = open.now()?;
    let today = now.date();
    let mut seen = open.studio.find_clients(typed, MOST_CLIENTS, today)?;
    let mut hits = Vec::new();
    for &id in &seen {
        hits.push(client_hit(open, id, typed, None, now)?);
    }
    if let Some(Question { about, whose }) = Question::read(language::words(), typed) {
        let asked = if whose.is_empty() {
            open.studio.healing_clients(MOST_CLIENTS, today)?
        } else {
            open.studio.find_clients(&whose, MOST_CLIENTS, today)?
        };
        for id in asked {
            if !seen.contains(&id) {
                seen.push(id);
                hits.push(client_hit(open, id, typed, Some(about), now)?);
            }
        }
    }
    // Whoever types right after unlocking does not wait until all clients were read.
    if let Some(used) = open.studio.clients.supplies() {
        hits.extend(supplies(language::words(), used, typed));
    }
    hits.extend(forms::forms(open, typed, today)?);
    hits.extend(visits::visits(open, typed, now)?);
    for found in open.studio.vault.find_notes(typed, MOST_NOTES)? {
        let client = open.studio.vault.client(found.client)?.record;
        hits.push(note_hit(found, client));
    }
    Ok(hits)
}

fn client_hit(
    open: &mut UnlockedVault,
    id: ClientId,
    typed: &str,
    about: Option<Activity>,
    now: Moment,
) -> Result<Hit, Failure> {
    let client = open.studio.vault.client(id)?.record;
    let (row, client_plan) = row_of(open, id, &client, now)?;
    Ok(Hit::Client {
        id: row.id,
        name: row.name,
        code: row.code,
        line: row.line,
        phone: client.phone_like(typed).to_owned(),
        verdict: client_plan
            .as_ref()
            .and_then(|client_plan| verdict(client_plan, now)),
        answer: about.map(|about| answer(language::words(), client_plan.as_ref(), about, now)),
    })
}

fn note_hit(found: FoundNote, client: Client) -> Hit {
    Hit::Note {
        id: found.id,
        client: found.client,
        code: code(found.client, &client),
        name: client.name,
        date: language::words().full_day(found.date),
        hits: found
            .hits
            .iter()
            .map(|hit| in_units(&found.sentence, hit))
            .collect(),
        sentence: found.sentence,
    }
}

/// A range of bytes in UTF-16 code units, as the screen counts.
pub(super) fn in_units(text: &str, bytes: &Range<usize>) -> [u32; 2] {
    let units = |end: usize| {
        let before = text.get(..end).unwrap_or(text);
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    [units(bytes.start), units(bytes.end)]
}
