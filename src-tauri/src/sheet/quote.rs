//! Quotes in a client's file.

use records::{Kind, StoredQuote};
use sheets::{DocumentEntry, DocumentSection};
use strings::{Vocabulary, Words};
use studio::in_words::quote as in_words;

/// Quotes in the file of everything that is kept about a client.
#[must_use]
pub fn in_file(words: &Words, quotes: &[StoredQuote]) -> DocumentSection {
    let entry = |kept: &StoredQuote| {
        let quote = &kept.quote.record;
        let page = in_words::page(words, "", quote);
        let lines = page.lines.into_iter().map(|line| {
            let each = line.each;
            let each = each.map(|(count, each)| words.quote_each(each, count));
            let said = [Some(line.label), each, Some(line.amount)];
            said.into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let until = quote.valid_until.map(|day| words.full_day(day));
        let rest = [
            quote.sessions.map(|count| words.quote_sessions(count)),
            until.map(|day| words.quote_valid_until(day)),
            Some(quote.text.clone()),
        ];
        let day = words.full_day(quote.date);
        DocumentEntry {
            term: Some(words.quote_row(day, page.total)),
            text: lines
                .chain(rest.into_iter().flatten())
                .collect::<Vec<_>>()
                .join("\n"),
        }
    };
    DocumentSection {
        title: words.word(Vocabulary::Kept, Kind::Quote.id()),
        entries: quotes.iter().map(entry).collect(),
    }
}
