//! Undo, the bin and the statement of an erasure, in words.

use records::{
    Binned, ChangeKind, Client, ClientId, CopyOutcome, Erasure, Item, OutOfReach, Step, Stored,
};
use strings::Words;

use super::wire::BinView;
use crate::client::view::code;
use crate::system::clock::WallClock;
use crate::view::{full_moment, id_of, message_id};

/// "Note changed", "Client moved to the bin and 4 more changes": a step by the weightiest
/// of its changes.
#[must_use]
pub fn step(words: &Words, step: &Step) -> String {
    let weight = |(kind, item): &&(ChangeKind, Option<Item>)| {
        let of = match item {
            Some(Item::Client(_)) => 0,
            Some(Item::Session(_)) => 1,
            Some(Item::Note(_)) => 2,
            Some(Item::Sheet(_)) => 3,
            None => 4,
        };
        let how = match kind {
            ChangeKind::Bin => 0,
            ChangeKind::Add => 1,
            ChangeKind::Unbin => 2,
            ChangeKind::Edit => 3,
        };
        (of, how)
    };
    let Some((kind, item)) = step.changes.iter().min_by_key(weight) else {
        return String::new();
    };
    let what = words.say(&message_id("item", item.map_or("setting", kind_of)));
    let deed = words.say_with(change_id(*kind), &[("what", what.into())]);
    match step.changes.len() - 1 {
        0 => deed,
        more => words.say_with("step-many", &[("deed", deed.into()), ("more", more.into())]),
    }
}

fn change_id(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Add => "step-added",
        ChangeKind::Edit => "step-changed",
        ChangeKind::Bin => "step-binned",
        ChangeKind::Unbin => "step-unbinned",
    }
}

fn kind_of(item: Item) -> &'static str {
    match item {
        Item::Client(_) => "client",
        Item::Session(_) => "session",
        Item::Note(_) => "note",
        Item::Sheet(_) => "sheet",
    }
}

/// Something in the bin. `client` is whose it is, where they are not in the bin themselves.
#[must_use]
pub fn binned(
    words: &Words,
    binned: &Binned,
    client: Option<&Stored<ClientId, Client>>,
    wall: WallClock,
) -> BinView {
    let since = wall.shows(binned.since).date();
    BinView {
        item: binned.item.into(),
        client: binned.client,
        name: client.map_or_else(
            || words.say("bin-client-too"),
            |client| client.record.name.clone(),
        ),
        code: client.map_or_else(
            || format!("C-{:03}", binned.client.0),
            |client| code(client.id, &client.record),
        ),
        label: binned_label(words, binned, wall),
        line: words.say_with(
            "bin-line",
            &[
                ("since", words.full_day(since).into()),
                ("days", binned.days_left.into()),
            ],
        ),
    }
}

/// "Client"; what belongs to one says of which day it is, since there may be many.
fn binned_label(words: &Words, binned: &Binned, wall: WallClock) -> String {
    let id = message_id("item", kind_of(binned.item));
    if matches!(binned.item, Item::Client(_)) {
        return words.say(&id);
    }
    let day = binned
        .day
        .unwrap_or_else(|| wall.shows(binned.created).date());
    words.say_with(
        "bin-item",
        &[
            ("what", words.say(&id).into()),
            ("day", words.full_day(day).into()),
        ],
    )
}

/// The statement of an erasure, line by line.
#[must_use]
pub fn erasure(words: &Words, erasure: &Erasure, wall: WallClock) -> Vec<String> {
    let at = wall.shows(erasure.at);
    let mut lines = vec![
        words.say_with(
            "erasure-done",
            &[
                ("moment", full_moment(words, at).into()),
                ("number", erasure.client.0.into()),
            ],
        ),
        words.say_with(
            "erasure-counts",
            &[
                ("sessions", erasure.sessions.into()),
                ("notes", erasure.notes.into()),
                ("sheets", erasure.sheets.into()),
                ("history", erasure.history.into()),
            ],
        ),
    ];
    if erasure.merged > 0 {
        lines.push(words.say_with("erasure-merged", &[("count", erasure.merged.into())]));
    }
    let count = |outcome| {
        let of_kind = |copy: &&(_, CopyOutcome)| copy.1 == outcome;
        erasure.copies.iter().filter(of_kind).count()
    };
    for (outcome, id) in [
        (CopyOutcome::Erased, "erasure-copies-erased"),
        (CopyOutcome::NotThere, "erasure-copies-clean"),
        (CopyOutcome::NotReached, "erasure-copies-missed"),
    ] {
        let count = count(outcome);
        if count > 0 {
            lines.push(words.say_with(id, &[("count", count.into())]));
        }
    }
    lines.push(words.say("erasure-beyond"));
    let beyond = |what: &OutOfReach| words.say(&message_id("erasure-beyond", &id_of(what)));
    lines.extend(erasure.out_of_reach.iter().map(beyond));
    lines
}
