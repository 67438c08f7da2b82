//! Undo, the bin and the statement of an erasure, in words.

use records::{
    Binned, ChangeKind, Client, ClientId, CopyOutcome, DraftChange, Erasure, Item, Kind,
    OutOfReach, ProtocolDraft, Step, Stock, Stored,
};
use strings::{Vocabulary, Words};
use studio::in_words::stock::stock_title;
use studio::protocol::draft::Draft;

use super::wire::{BinView, UndoView};
use crate::client::view::code;
use crate::system::clock::WallClock;
use crate::system::language;
use crate::vault::UnlockedVault;

/// "Note changed", "Client moved to the bin and 4 more changes": a step by the weightiest
/// of its changes. A record that was moved while all of it was about one client stayed with them.
#[must_use]
pub fn step(words: &Words, step: &Step, whose: &[ClientId]) -> String {
    let weight = |(kind, item): &&(ChangeKind, Option<Item>)| {
        let how = match kind {
            ChangeKind::Bin => 0,
            ChangeKind::Add => 1,
            ChangeKind::Unbin => 2,
            ChangeKind::Move => 3,
            ChangeKind::Edit => 4,
        };
        // A kind before others outweighs them; a setting is none.
        (item.is_none(), item.map(Item::kind), how)
    };
    let added = |kind: Kind| {
        let is_new = |(how, item): &&(ChangeKind, Option<Item>)| {
            *how == ChangeKind::Add && item.map(Item::kind) == Some(kind)
        };
        step.changes.iter().filter(is_new).count()
    };
    let (clients, photos) = (added(Kind::Client), added(Kind::Photo));
    if clients > 1 {
        return words.step_clients_added(clients);
    }
    if photos > 1 && photos == step.changes.len() {
        return words.step_photos_added(photos);
    }
    if step.is_merger {
        return words.step_merged();
    }
    let Some((kind, item)) = step.changes.iter().min_by_key(weight) else {
        return String::new();
    };
    let deed = match (item, step.drafts.first()) {
        (None, Some(change)) => of_draft(words, change),
        (item, _) => {
            let what = item.map_or_else(|| words.item_setting(), |item| item_word(words, item));
            match kind {
                ChangeKind::Add => words.step_added(what),
                ChangeKind::Edit => words.step_changed(what),
                ChangeKind::Move if whose.len() < 2 => words.step_changed(what),
                ChangeKind::Bin => words.step_binned(what),
                ChangeKind::Unbin => words.step_unbinned(what),
                ChangeKind::Move => words.step_moved(what),
            }
        }
    };
    match step.changes.len() - 1 {
        0 => deed,
        more => words.step_many(deed, more),
    }
}

/// The most clients who are named of one step.
const MOST_NAMED: usize = 3;

/// Which way a step was turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It was taken back.
    Undone,
    /// It was done again.
    Redone,
}

/// "Undone: Note changed, Marcus Odell": a step that was taken back or done again, and whose
/// records it was about.
pub fn turned(open: &UnlockedVault, turned: Option<(Step, Vec<ClientId>)>, turn: Turn) -> UndoView {
    let words = language::words();
    let said = |step| match turn {
        Turn::Undone => words.undone(step),
        Turn::Redone => words.redone(step),
    };
    let Some((one, whose)) = turned else {
        return UndoView {
            words: None,
            covered: None,
        };
    };
    let deed = step(words, &one, &whose);
    if whose.is_empty() || whose.len() > MOST_NAMED {
        let words = said(deed);
        return UndoView {
            covered: Some(words.clone()),
            words: Some(words),
        };
    }
    let named = |name: fn(&Client, ClientId) -> String| {
        let names: Vec<String> = whose
            .iter()
            .filter_map(|id| open.studio.binned_client(*id))
            .map(|client| name(&client.record, client.id))
            .collect();
        said(words.step_of(deed.clone(), names.join(", ")))
    };
    UndoView {
        words: Some(named(|client, _| client.name.clone())),
        covered: Some(named(|client, id| code(id, client))),
    }
}

/// "Draft “Mild care” changed"; one without a title goes by its id.
fn of_draft(words: &Words, change: &DraftChange) -> String {
    let title = |draft: &ProtocolDraft| {
        let read = Draft::read(draft);
        let title = read.as_ref().map_or("", Draft::title).trim();
        let named = if title.is_empty() { &draft.id } else { title };
        named.to_owned()
    };
    match (&change.before, &change.after) {
        (None, Some(after)) => words.step_draft_begun(title(after)),
        (Some(_), Some(after)) => words.step_draft_changed(title(after)),
        (Some(before), None) => words.step_draft_gone(title(before)),
        (None, None) => words.step_changed(words.item_setting()),
    }
}

fn item_word(words: &Words, item: Item) -> String {
    words.word(Vocabulary::Item, item.kind().id())
}

/// Whose something in the bin is, by what the vault still has of them.
pub enum Owner {
    /// A client's.
    Client(Box<Stored<ClientId, Client>>),
    /// That of a client who cannot be read.
    Unread(ClientId),
    /// The studio's own.
    Studio(Box<Stock>),
}

impl Owner {
    /// Reads whose something in the bin is.
    pub fn of(open: &UnlockedVault, binned: &Binned) -> Self {
        match (binned.client, binned.item) {
            (Some(id), _) => open
                .studio
                .binned_client(id)
                .map_or(Self::Unread(id), |client| Self::Client(Box::new(client))),
            (None, Item::Stock(id)) => {
                let stock = open.studio.vault.stock_or_binned(id);
                Self::Studio(Box::new(
                    stock.map_or_else(|_| Stock::default(), |stock| stock.record),
                ))
            }
            (None, _) => Self::Studio(Box::default()),
        }
    }
}

/// Something in the bin.
#[must_use]
pub fn binned(words: &Words, binned: &Binned, owner: &Owner, wall: WallClock) -> BinView {
    let since = wall.shows(binned.since).date();
    let (name, code) = match owner {
        Owner::Client(client) => (client.record.name.clone(), code(client.id, &client.record)),
        Owner::Unread(id) => (words.bin_client_too(), format!("C-{:03}", id.0)),
        // It names nobody, so nothing of it is hidden.
        Owner::Studio(stock) => (stock_title(words, stock), stock_title(words, stock)),
    };
    BinView {
        item: binned.item,
        name,
        code,
        label: binned_label(words, binned, wall),
        line: words.bin_line(binned.days_left, words.full_day(since)),
    }
}

/// "Client", "Bottle or box"; what belongs to a client says of which day it is, since there may be many.
fn binned_label(words: &Words, binned: &Binned, wall: WallClock) -> String {
    let what = item_word(words, binned.item);
    if matches!(binned.item, Item::Client(_) | Item::Stock(_)) {
        return what;
    }
    let day = binned
        .day
        .unwrap_or_else(|| wall.shows(binned.created).date());
    words.bin_item(words.full_day(day), what)
}

/// The statement of an erasure, line by line.
#[must_use]
pub fn erasure(words: &Words, erasure: &Erasure, wall: WallClock) -> Vec<String> {
    let at = wall.shows(erasure.at);
    let mut lines = vec![
        words.erasure_done(words.full_moment(at), erasure.client.0),
        words.erasure_counts(
            erasure.history,
            words
                .counts(Vocabulary::Count, erasure.records.held())
                .join(", "),
        ),
    ];
    if erasure.merged > 0 {
        lines.push(words.erasure_merged(erasure.merged));
    }
    let count = |outcome| {
        let of_kind = |copy: &&(_, CopyOutcome)| copy.1 == outcome;
        erasure.copies.iter().filter(of_kind).count()
    };
    let (erased, clean, missed) = (
        count(CopyOutcome::Erased),
        count(CopyOutcome::NotThere),
        count(CopyOutcome::NotReached),
    );
    if erased > 0 {
        lines.push(words.erasure_copies_erased(erased));
    }
    if clean > 0 {
        lines.push(words.erasure_copies_clean(clean));
    }
    if missed > 0 {
        lines.push(words.erasure_copies_missed(missed));
    }
    lines.push(words.erasure_beyond());
    lines.extend(erasure.out_of_reach.iter().map(|what| match what {
        OutOfReach::Exports => words.erasure_beyond_exports(),
        OutOfReach::Paper => words.erasure_beyond_paper(),
        OutOfReach::OtherCopies => words.erasure_beyond_other_copies(),
        OutOfReach::DiskRemains => words.erasure_beyond_disk_remains(),
    }));
    lines
}
