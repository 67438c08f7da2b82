//! A free-from claim that commas part: "without parabens, alcohol, silicones".
//!
//! A comma may end a claim or go on with it, and a name behind one may be claimed to be
//! absent or be listed. It is held until something shows which of the two. What the words
//! of a claim are is for the lexicon to know.

use super::Item;
use crate::lexicon::{self, Phrase};
use crate::names::NameId;

/// How far a claim has been read.
#[derive(Debug, Default)]
pub(super) enum Claim {
    /// There is none of which anything is undecided.
    #[default]
    None,
    /// The next part may go on with it.
    Open(Held),
    /// A part has ended it that does not show what the names in it are.
    Ended(Held),
}

/// The names within a claim, behind a comma of it.
#[derive(Debug, Default)]
pub(super) struct Held {
    items: Vec<Item>,
    taken_for: TakenFor,
}

/// What the names within a claim are, by what has been read so far.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum TakenFor {
    /// "Without parabens, alcohol, glycerin": a comma has ended the claim.
    #[default]
    Listed,
    /// "Without parabens, alcohol, silicones": the last word is no ingredient, so that the
    /// claim has gone on.
    Absent,
}

impl Claim {
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Self::Open(_))
    }

    /// Goes on with an open claim by a part that can be the rest of it.
    pub(super) fn go_on(&mut self, part: Item, phrase: &Phrase) {
        let Self::Open(held) = self else { return };
        let surely_absent = phrase.opens_with_nor();
        if surely_absent {
            held.items.clear();
        }
        if part.name.is_none() {
            held.taken_for = TakenFor::Absent;
        }
        if part.name.is_some() || phrase.speaks_of_alcohol() && !surely_absent {
            held.items.push(part);
        }
    }

    /// Opens a claim. Names of an earlier one that are still held stay so.
    pub(super) fn open(&mut self) {
        let items = match std::mem::take(self) {
            Self::None => Vec::new(),
            Self::Open(held) | Self::Ended(held) => held.items,
        };
        let taken_for = TakenFor::Listed;
        *self = Self::Open(Held { items, taken_for });
    }

    /// Ends an open claim without deciding what the names in it are.
    pub(super) fn end(&mut self) {
        *self = match std::mem::take(self) {
            Self::Open(held) | Self::Ended(held) if !held.items.is_empty() => Self::Ended(held),
            _ => Self::None,
        };
    }

    /// Ends the claim before the next ingredient, or at the end of the label, and returns
    /// the ingredients among the names in it. A `next` that is known shows that they are
    /// listed. Of an alcohol that may be absent nobody can tell: it is returned without its
    /// name, so that it is not judged.
    pub(super) fn settle(&mut self, next: Option<NameId>, label: &str) -> Vec<Item> {
        let (Self::Open(held) | Self::Ended(held)) = std::mem::take(self) else {
            return Vec::new();
        };
        let mut items = held.items;
        if held.taken_for == TakenFor::Absent && next.is_none() {
            items.retain(|item| lexicon::speaks_of_alcohol(&label[item.start..item.end]));
            for item in &mut items {
                item.name = None;
            }
        }
        items
    }
}
