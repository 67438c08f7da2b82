//! Undo, the bin and the statement of an erasure, in words.

use chrono::{Days, NaiveDateTime};
use records::{Binned, ChangeKind, CopyOutcome, DAYS_IN_BIN, Erasure, Item, OutOfReach, Step};
use records::{ClientId, Kept, model::Client};
use strings::Words;

use super::{full_moment, id_of, message_id, roster};
use crate::system::clock;
use crate::wire::history::BinView;

/// "A note changed", "A client put into the bin", "5 changes at once".
#[must_use]
pub fn step(words: &Words, step: &Step) -> String {
    let mut kinds: Vec<(ChangeKind, &str)> = step
        .changes
        .iter()
        .map(|(kind, item)| (*kind, item.map_or("setting", kind_of)))
        .collect();
    kinds.dedup();
    // A client's bin takes nothing else along; whatever came with it says no more.
    match kinds[..] {
        [(kind, of)] if step.changes.len() == 1 => words.say_with(
            change_id(kind),
            &[("what", words.say(&message_id("item", of)).into())],
        ),
        _ => words.say_with("step-many", &[("count", step.changes.len().into())]),
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

/// Something in the bin. `client` is whose it is, where she is not in the bin herself.
#[must_use]
pub fn binned(words: &Words, binned: &Binned, client: Option<&Kept<ClientId, Client>>) -> BinView {
    let since = clock::on_the_wall(binned.since).date();
    let days = u64::try_from(DAYS_IN_BIN).unwrap_or_default();
    let until = since.checked_add_days(Days::new(days)).unwrap_or(since);
    BinView {
        item: binned.item.into(),
        client: binned.client,
        name: client.map_or_else(
            || words.say("bin-client-too"),
            |client| client.record.name.clone(),
        ),
        code: client.map_or_else(
            || format!("C-{:03}", binned.client.0),
            |client| roster::code(client.id, &client.record),
        ),
        label: words.say(&message_id("item", kind_of(binned.item))),
        line: words.say_with(
            "bin-line",
            &[
                ("since", words.full_day(since).into()),
                ("until", words.full_day(until).into()),
            ],
        ),
    }
}

/// The statement of an erasure, line by line.
#[must_use]
pub fn erasure(words: &Words, erasure: &Erasure) -> Vec<String> {
    let at: NaiveDateTime = clock::on_the_wall(erasure.at);
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
