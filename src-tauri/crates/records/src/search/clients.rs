//! Clients by name, code, e-mail address or telephone number: parts of words in any
//! order, small mistakes forgiven.

use rusqlite::OptionalExtension;
use serde::Serialize;
use zeroize::Zeroizing;

use super::slips::Slips;
use crate::error::StoreError;
use crate::fold::{digits, fold};
use crate::ids::ClientId;
use crate::model::Client;
use crate::read::Kept;
use crate::vault::Vault;

/// How well a client fits what was typed. The better one sorts first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// The name begins with it.
    Start,
    /// Every word typed begins a word of the client's.
    Words,
    /// Every word typed is somewhere within the client's words, or the digits within
    /// the telephone number.
    Within,
    /// As [`Words`](Self::Words), with small mistakes in the name.
    Nearly,
}

/// A client that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundClient {
    /// The client.
    pub client: Kept<ClientId, Client>,
    /// How well it fits.
    pub fit: Match,
}

/// What all clients are found by.
#[derive(Default)]
pub(crate) struct Roll {
    /// By name, so that equal fits come out in the order of the list.
    entries: Vec<Entry>,
}

struct Entry {
    client: ClientId,
    /// Folded: name, code, e-mail address and telephone digits, a line each.
    words: Zeroizing<String>,
    /// Which letters occur, a bit each: tells most strangers from near misses at once.
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
}

/// The name in what a client is found by: its first line.
fn name_of(words: &str) -> &str {
    words.lines().next().unwrap_or_default()
}

impl Vault {
    /// Reads what clients are found by and the words of the notes into memory, so that
    /// the first letter typed is as quick as the others. Searching does it when it was
    /// not done.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn warm_search(&mut self) -> Result<(), StoreError> {
        if self.roll().is_none() {
            let entries = self.many(
                "SELECT client, words FROM client_find JOIN client ON id = client WHERE binned IS NULL",
                [],
                |row| Ok(Entry::new(row.get(0)?, row.get(1)?)),
            )?;
            let mut roll = Roll { entries };
            roll.entries
                .sort_unstable_by(|a, b| (&*a.words, a.client).cmp(&(&*b.words, b.client)));
            self.set_roll(roll);
        }
        self.warm_lexicon()
    }

    /// Returns up to `most` clients that fit what was typed, the best fit first, then by
    /// name. Nothing typed finds nobody.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_clients(
        &mut self,
        typed: &str,
        most: usize,
    ) -> Result<Vec<FoundClient>, StoreError> {
        self.warm_search()?;
        let query = Query::new(typed);
        let hits = self
            .roll()
            .map_or_else(Vec::new, |roll| roll.find(&query, most));
        hits.into_iter()
            .map(|(id, fit)| {
                Ok(FoundClient {
                    client: self.client(id)?,
                    fit,
                })
            })
            .collect()
    }

    /// Brings the roll up to date for clients that were changed.
    pub(crate) fn refresh_roll(&mut self, touched: &[ClientId]) {
        if touched.is_empty() || self.roll().is_none() {
            return;
        }
        let fresh: Result<Vec<_>, StoreError> = touched.iter().map(|id| self.entry(*id)).collect();
        // Without a roll the next search reads it anew, and reports what is wrong.
        if let (Ok(fresh), Some(mut roll)) = (fresh, self.take_roll()) {
            roll.replace(touched, fresh.into_iter().flatten());
            self.set_roll(roll);
        }
    }

    fn entry(&self, id: ClientId) -> Result<Option<Entry>, StoreError> {
        let words = self
            .db()
            .prepare_cached(
                "SELECT words FROM client_find JOIN client ON id = client WHERE client = ?1 AND binned IS NULL",
            )?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(words.map(|words| Entry::new(id, words)))
    }
}

/// What was typed, folded once.
struct Query {
    folded: Zeroizing<String>,
    digits: Zeroizing<String>,
    letters: u64,
    /// Each word, with what is forgiven in it.
    slips: Vec<Slips>,
}

impl Query {
    fn new(typed: &str) -> Self {
        let folded = Zeroizing::new(fold(typed));
        // A telephone number is digits with signs between, not a word that has some.
        let is_number = typed.chars().all(|c| !c.is_alphabetic());
        let digits = Zeroizing::new(if is_number {
            digits(typed)
        } else {
            String::new()
        });
        let letters = letters_of(&folded);
        let slips = folded
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(Slips::new)
            .collect();
        Self {
            folded,
            digits,
            letters,
            slips,
        }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.folded.split(' ').filter(|word| !word.is_empty())
    }

    fn fit(&self, entry: &Entry) -> Option<Match> {
        if self.letters & !entry.letters != 0 {
            return None;
        }
        // However it fits, the words typed are somewhere in it, or the digits are.
        let is_somewhere = self.words().all(|word| entry.words.contains(word));
        if !is_somewhere && self.digits.len() < 3 {
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
        let is_number = self.digits.len() >= 3
            && entry
                .words
                .rsplit('\n')
                .next()
                .is_some_and(|phone| phone.contains(&*self.digits));
        // One letter is within nearly everything: only as a beginning does it say much.
        let is_within = is_somewhere && self.words().all(|word| word.chars().count() > 1);
        (is_number || is_within).then_some(Match::Within)
    }

    /// Whether every word typed nearly begins a word of the client's name.
    fn nearly(&self, entry: &Entry) -> bool {
        // A mistake brings in one strange letter at most: most clients are told at once.
        let strange = (self.letters & !entry.name_letters).count_ones();
        strange
            <= self
                .slips
                .iter()
                .map(|word| u32::from(word.forgiven()))
                .sum()
            && self.slips.iter().all(|word| {
                name_of(&entry.words)
                    .split(' ')
                    .any(|of| word.is_near_start(of))
            })
    }
}

impl Roll {
    fn find(&self, query: &Query, most: usize) -> Vec<(ClientId, Match)> {
        if query.folded.is_empty() || most == 0 {
            return Vec::new();
        }
        // Those that begin with it lie together, because the roll is in order.
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
        if found.is_empty() && query.slips.iter().any(|word| word.forgiven() > 0) {
            let near = self.entries.iter().filter(|entry| query.nearly(entry));
            found.extend(near.take(most).map(|entry| (entry.client, Match::Nearly)));
        }
        found
    }

    fn replace(&mut self, touched: &[ClientId], fresh: impl Iterator<Item = Entry>) {
        let mut gone = touched.to_vec();
        gone.sort_unstable();
        self.entries
            .retain(|entry| gone.binary_search(&entry.client).is_err());
        let mut last = None;
        let mut fresh: Vec<_> = fresh.collect();
        fresh.sort_unstable_by(|a, b| (&*a.words, a.client).cmp(&(&*b.words, b.client)));
        for entry in fresh {
            // The same client may have been touched twice in one step.
            if last.replace(entry.client) != Some(entry.client) {
                let at = self.entries.partition_point(|other| {
                    (&*other.words, other.client) < (&*entry.words, entry.client)
                });
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
        let words = "anna maria schmidt\ns 12\nanna example org\n16045550100";
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
            ("jones", None),
            ("xnn", None),
            ("anna jones", None),
        ] {
            assert_eq!(fit(typed, words), expected, "{typed}");
        }
    }
}
