//! What clients are found by, folded: name, code, e-mail addresses and telephone numbers.
//! Finds parts of words in any order, with small mistakes where nothing fits as typed.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use zeroize::Zeroizing;

use super::fuzzy::FuzzyWord;
use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::ClientId;
use crate::number;

/// How well a client fits what was typed. The better one sorts first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// The name begins with it.
    Start,
    /// Every word typed begins a word of the client's.
    Words,
    /// Every word typed is somewhere within the client's words, or the digits within
    /// a telephone number.
    Within,
    /// As [`Words`](Self::Words), with small mistakes in the name.
    Nearly,
}

/// The text that each client who is not in the bin is found by, in memory.
#[derive(Default)]
pub(crate) struct ClientIndex {
    /// By name, so that equal fits come out in the order of the list.
    entries: Vec<Entry>,
}

struct Entry {
    client: ClientId,
    /// Folded: name, code, e-mail addresses and telephone digits, a line each.
    words: Zeroizing<String>,
    /// Which letters occur, a bit each: rules most clients out at once.
    letters: u64,
    /// The same of the name alone.
    name_letters: u64,
}

impl Entry {
    fn new(client: ClientId, words: String) -> Self {
        let letters = letters_of(&words);
        let name_letters = letters_of(name_of(&words));
        Self {
            client,
            words: Zeroizing::new(words),
            letters,
            name_letters,
        }
    }

    fn order(&self) -> (&str, ClientId) {
        (&self.words, self.client)
    }
}

/// The name in what a client is found by: its first line.
fn name_of(words: &str) -> &str {
    words.lines().next().unwrap_or_default()
}

/// The telephone numbers in it: its last line.
fn numbers_of(words: &str) -> &str {
    words.rsplit('\n').next().unwrap_or_default()
}

/// What was typed, folded once.
struct Query {
    folded: Zeroizing<String>,
    /// The digits of a telephone number, without zeros before them; empty where it is none.
    digits: Zeroizing<String>,
    letters: u64,
    /// Each word, with the mistakes that are allowed in it.
    fuzzy: Vec<FuzzyWord>,
}

impl Query {
    fn new(typed: &str) -> Self {
        let folded = Zeroizing::new(fold(typed));
        let digits = Zeroizing::new(number::typed(typed));
        let letters = letters_of(&folded);
        let fuzzy = folded
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(FuzzyWord::new)
            .collect();
        Self {
            folded,
            digits,
            letters,
            fuzzy,
        }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.folded.split(' ').filter(|word| !word.is_empty())
    }

    fn fit(&self, entry: &Entry) -> Option<Match> {
        // A number may be kept without the country's code that is typed, and in other digits.
        let is_number = number::is_in(numbers_of(&entry.words), &self.digits);
        if !is_number && self.letters & !entry.letters != 0 {
            return None;
        }
        // However it fits, the words typed are somewhere in it, or the digits are.
        let is_somewhere = self.words().all(|word| entry.words.contains(word));
        if !is_somewhere && !is_number {
            return None;
        }
        if entry.words.starts_with(&*self.folded) {
            return Some(Match::Start);
        }
        if self
            .words()
            .all(|word| entry_words(entry).any(|of| of.starts_with(word)))
        {
            return Some(Match::Words);
        }
        // One letter is within nearly everything: only as a beginning does it say much.
        let is_within = is_somewhere && self.words().all(|word| word.chars().count() > 1);
        (is_number || is_within).then_some(Match::Within)
    }

    /// Whether every word typed nearly begins a word of the client's name.
    fn nearly(&self, entry: &Entry) -> bool {
        // A mistake brings in one other letter at most: that rules most clients out at once.
        let others = (self.letters & !entry.name_letters).count_ones();
        others
            <= self
                .fuzzy
                .iter()
                .map(|word| u32::from(word.allowed()))
                .sum()
            && self.fuzzy.iter().all(|word| {
                name_of(&entry.words)
                    .split(' ')
                    .any(|of| word.is_near_start(of))
            })
    }
}

impl ClientIndex {
    /// Reads it from a database.
    pub(super) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare_cached(
            "SELECT client, words FROM client_find JOIN client ON id = client WHERE binned IS NULL",
        )?;
        let rows = statement.query_map([], |row| Ok(Entry::new(row.get(0)?, row.get(1)?)))?;
        let mut entries: Vec<Entry> = rows.collect::<Result<_, _>>()?;
        entries.sort_unstable_by(|a, b| a.order().cmp(&b.order()));
        Ok(Self { entries })
    }

    /// Brings it up to date for clients that were changed.
    pub(super) fn refresh(
        &mut self,
        connection: &Connection,
        changed: &[ClientId],
    ) -> Result<(), StoreError> {
        let fresh: Vec<_> = changed
            .iter()
            .map(|id| read_entry(connection, *id))
            .collect::<Result<_, _>>()?;
        self.replace(changed, fresh.into_iter().flatten());
        Ok(())
    }

    /// Returns up to `most` clients that fit what was typed, the best fit first, then by
    /// name.
    pub(crate) fn find(&self, typed: &str, most: usize) -> Vec<(ClientId, Match)> {
        let query = &Query::new(typed);
        if query.folded.is_empty() || most == 0 {
            return Vec::new();
        }
        // Those that begin with it lie together, because the entries are in order.
        let first = self
            .entries
            .partition_point(|entry| *entry.words < *query.folded);
        let starts = self.entries[first..].iter();
        let mut found: Vec<_> = starts
            .take_while(|entry| entry.words.starts_with(&*query.folded))
            .take(most)
            .map(|entry| (entry.client, Match::Start))
            .collect();
        let mut within = Vec::new();
        for entry in &self.entries {
            if found.len() >= most {
                break;
            }
            match query.fit(entry) {
                Some(Match::Words) => found.push((entry.client, Match::Words)),
                Some(Match::Within) if within.len() < most => {
                    within.push((entry.client, Match::Within));
                }
                _ => {}
            }
        }
        found.extend(within);
        found.truncate(most);
        // Mistakes are only looked for when nothing fits as typed.
        if found.is_empty() && query.fuzzy.iter().any(|word| word.allowed() > 0) {
            let near = self.entries.iter().filter(|entry| query.nearly(entry));
            found.extend(near.take(most).map(|entry| (entry.client, Match::Nearly)));
        }
        found
    }

    fn replace(&mut self, changed: &[ClientId], fresh: impl Iterator<Item = Entry>) {
        let mut gone = changed.to_vec();
        gone.sort_unstable();
        self.entries
            .retain(|entry| gone.binary_search(&entry.client).is_err());
        let mut last = None;
        let mut fresh: Vec<_> = fresh.collect();
        fresh.sort_unstable_by(|a, b| a.order().cmp(&b.order()));
        for entry in fresh {
            // The same client may have been changed twice in one step.
            if last.replace(entry.client) != Some(entry.client) {
                let at = self
                    .entries
                    .partition_point(|other| other.order() < entry.order());
                self.entries.insert(at, entry);
            }
        }
    }
}

fn entry_words(entry: &Entry) -> impl Iterator<Item = &str> {
    entry.words.split([' ', '\n'])
}

/// A bit for each letter and digit that occurs; letters of other scripts share bits.
fn letters_of(words: &str) -> u64 {
    words
        .chars()
        .filter(|c| !c.is_whitespace())
        .fold(0, |set, c| set | 1 << (u32::from(c) & 63))
}

/// Writes what a client is found by, a line each: name, code, e-mail addresses, telephone
/// numbers.
pub(crate) fn put(connection: &Connection, id: ClientId, words: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO client_find (client, words) VALUES (?1, ?2)
             ON CONFLICT (client) DO UPDATE SET words = excluded.words",
        )?
        .execute((id, words))?;
    Ok(())
}

fn read_entry(connection: &Connection, id: ClientId) -> Result<Option<Entry>, StoreError> {
    let words = connection
        .prepare_cached(
            "SELECT words FROM client_find JOIN client ON id = client WHERE client = ?1 AND binned IS NULL",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(words.map(|words| Entry::new(id, words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, words: &str) -> Option<Match> {
        let (query, entry) = (Query::new(typed), Entry::new(ClientId(1), words.to_owned()));
        query
            .fit(&entry)
            .or_else(|| query.nearly(&entry).then_some(Match::Nearly))
    }

    #[test]
    fn better_fits_are_told_from_worse() {
        let words = "anna maria schmidt\ns 12\nanna example org\n\
                     16045550100 0301234567 1800 1 800 flowers";
        for (typed, expected) in [
            ("Anna M", Some(Match::Start)),
            ("schmi anna", Some(Match::Words)),
            ("s-12", Some(Match::Words)),
            ("anna@example", Some(Match::Words)),
            ("chmid", Some(Match::Within)),
            ("555-0100", Some(Match::Within)),
            ("(604) 555", Some(Match::Within)),
            ("schmitd", Some(Match::Nearly)),
            ("scmidt", Some(Match::Nearly)),
            ("Shmidt marai", Some(Match::Nearly)),
            ("+49 30 1234567", Some(Match::Within)),
            ("0049 (0)30 123-4567", Some(Match::Within)),
            ("+49 (0)30 1234567 ext. 2", Some(Match::Within)),
            ("٦٠٤ ٥٥٥", Some(Match::Within)),
            ("800 flowers", Some(Match::Words)),
            ("s12 555 0100", None),
            ("jones", None),
            ("xnn", None),
            ("anna jones", None),
        ] {
            assert_eq!(fit(typed, words), expected, "{typed}");
        }
    }
}
