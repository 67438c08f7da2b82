//! What can be asked of the search.

use std::ops::Range;

use tauri::{AppHandle, Runtime};

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

/// Clients and notes that fit what was typed, the best first.
#[tauri::command]
pub async fn find(app: AppHandle<impl Runtime>, request: FindRequest) -> Result<Vec<Hit>, Failure> {
    in_vault(&app, move |open| found(open, &request.typed)).await
}

fn found(open: &mut UnlockedVault, typed: &str) -> Result<Vec<Hit>, Failure> {
    let now = open.now()?;
    let mut hits = Vec::new();
    for found in open.studio.vault.find_clients(typed, MOST_CLIENTS)? {
        let (id, client) = (found.client.id, &found.client.record);
        let (row, client_plan) = row_of(open, id, client, now)?;
        hits.push(Hit::Client {
            id: row.id,
            name: row.name,
            code: row.code,
            line: row.line,
            verdict: client_plan.and_then(|client_plan| verdict(&client_plan, now)),
        });
    }
    for found in open.studio.vault.find_notes(typed, MOST_NOTES)? {
        let client = open.studio.vault.client(found.client)?.record;
        hits.push(Hit::Note {
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
        });
    }
    Ok(hits)
}

/// A range of bytes in UTF-16 code units, as the screen counts.
fn in_units(text: &str, bytes: &Range<usize>) -> [u32; 2] {
    let units = |end: usize| {
        let before = text.get(..end).unwrap_or(text);
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    [units(bytes.start), units(bytes.end)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_count_in_utf16_as_the_screen_does() {
        let text = "𝔄 ёж rain";
        let start = text.find("rain").unwrap();
        let [from, until] = in_units(text, &(start..text.len()));
        let units: Vec<u16> = text.encode_utf16().collect();
        let hit = &units[usize::try_from(from).unwrap()..usize::try_from(until).unwrap()];
        assert_eq!(String::from_utf16_lossy(hit), "rain");
    }
}
