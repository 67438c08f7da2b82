//! Stock, recalls and inspections in words.

use std::ops::Range;

use chrono::NaiveDate;
use records::{Stock, StockId, StockKind, Stored};
use strings::{Vocabulary, Words};
use studio::in_words::contact::contact_points;
use studio::in_words::stock as in_words;
use studio::stock::notice::{Found, Reading};
use studio::stock::recall::{Recall, RecallClient, Recalled};
use studio::stock::{StockConcern, StockState, TodaysStock, concerns, state, usable_until};

use super::wire::{
    Excerpt, FoundInNotice, NoticeView, OpenStock, RecallRow, RecallStockRow, RecallUseRow,
    RecallView, StockRow, TodaysStockView,
};
use crate::client::view::code;

/// How many letters of a notice are shown before and after what was found in it.
const AROUND: usize = 60;

/// A bottle or a box in the list.
#[must_use]
pub fn row(words: &Words, kept: &Stored<StockId, Stock>, today: NaiveDate) -> StockRow {
    let stock = &kept.record;
    let state = state(stock, today);
    let found = match state {
        StockState::Finished => Vec::new(),
        StockState::Open | StockState::Shut => concerns(stock, today),
    };
    StockRow {
        id: kept.id,
        title: in_words::stock_title(words, stock),
        line: line(words, stock, today),
        state,
        warnings: found
            .iter()
            .map(|one| in_words::concern(words, *one))
            .collect(),
        is_over: found.iter().any(|one| one.is_over()),
        stock: stock.clone(),
    }
}

fn line(words: &Words, stock: &Stock, today: NaiveDate) -> String {
    let day = |day| words.full_day(day);
    let used = match (state(stock, today), stock.opened, stock.finished) {
        (StockState::Finished, _, Some(finished)) => words.stock_finished_on(day(finished)),
        (StockState::Open, Some(opened), _) => match usable_until(stock) {
            Some(until) => words.stock_open_until(day(opened), day(until)),
            None => words.stock_open_since(day(opened)),
        },
        _ => words.stock_shut(),
    };
    let supplier = stock.supplier.trim();
    let mut parts = vec![words.word(Vocabulary::StockKind, stock.kind.id()), used];
    parts.extend(stock.expiry.map(|expiry| words.stock_expiry(day(expiry))));
    parts.extend((!supplier.is_empty()).then(|| words.stock_from(supplier)));
    parts.join(" · ")
}

/// What can be taken for an entry of a session.
#[must_use]
pub fn todays_stock(words: &Words, found: &TodaysStock, day: NaiveDate) -> TodaysStockView {
    let of = |kind: StockKind| {
        let each = found.open.iter().filter(|one| one.record.kind == kind);
        each.map(|one| open_stock(words, one, day)).collect()
    };
    TodaysStockView {
        pigments: of(StockKind::Pigment),
        needles: of(StockKind::Needle),
        warnings: found
            .concerns
            .iter()
            .map(|(kind, concern)| in_words::session_concern(words, *kind, *concern))
            .collect(),
    }
}

fn open_stock(words: &Words, kept: &Stored<StockId, Stock>, day: NaiveDate) -> OpenStock {
    let stock = &kept.record;
    let found: Vec<StockConcern> = concerns(stock, day);
    let (brand, name) = match stock.kind {
        StockKind::Pigment => (stock.brand.clone(), stock.name.clone()),
        // A session has one field for the maker and the needle.
        StockKind::Needle => {
            let both = format!("{} {}", stock.brand.trim(), stock.name.trim());
            (String::new(), both.trim().to_owned())
        }
    };
    let said = found.iter().map(|one| in_words::concern(words, *one));
    OpenStock {
        id: kept.id,
        title: in_words::stock_title(words, stock),
        warning: said.collect::<Vec<_>>().join(" "),
        is_over: found.iter().any(|one| one.is_over()),
        brand,
        name,
        lot: stock.lot.clone(),
        expiry: stock.expiry,
    }
}

/// What a recall comes to.
#[must_use]
pub fn recall(words: &Words, asked: &Recall, recalled: &Recalled) -> RecallView {
    RecallView {
        is_empty: asked.is_empty(),
        lines: if asked.is_empty() {
            Vec::new()
        } else {
            in_words::recalled_counts(words, recalled)
        },
        has_letters: recalled.clients.iter().any(RecallClient::was_treated),
        clients: recalled
            .clients
            .iter()
            .map(|one| client(words, one))
            .collect(),
        stock: recalled
            .stock
            .iter()
            .map(|one| RecallStockRow {
                id: one.stock.id,
                line: in_words::stock_title(words, &one.stock.record),
                doubts: in_words::doubts(words, &one.doubts),
            })
            .collect(),
    }
}

fn client(words: &Words, one: &RecallClient) -> RecallRow {
    let record = &one.client.record;
    RecallRow {
        id: one.client.id,
        name: record.name.clone(),
        code: code(one.client.id, record),
        phones: contact_points(words, &record.phones),
        is_sure: one.is_sure(),
        uses: one
            .uses
            .iter()
            .map(|used| RecallUseRow {
                session: used.session,
                line: in_words::recalled_use(words, used),
                doubts: in_words::doubts(words, &used.doubts),
            })
            .collect(),
    }
}

/// What was found in a notice.
#[must_use]
pub fn notice(words: &Words, text: &str, reading: Reading) -> NoticeView {
    NoticeView {
        is_cut: reading.is_cut,
        found: reading
            .found
            .into_iter()
            .map(|found| found_in(words, text, found))
            .collect(),
    }
}

fn found_in(words: &Words, text: &str, found: Found) -> FoundInNotice {
    FoundInNotice {
        title: in_words::found_brand(words, &found),
        line: in_words::found_lots(words, &found),
        is_sure: found.is_sure,
        places: found
            .places
            .iter()
            .map(|place| excerpt(text, place))
            .collect(),
        recall: Recall {
            kind: found.kind,
            brand: found.brand,
            lots: found.lots.join(", "),
            others: found.names_lots,
            ..Recall::default()
        },
    }
}

/// A place in a text with what stands around it, on one line.
fn excerpt(text: &str, place: &Range<usize>) -> Excerpt {
    let plain = |part: &str| -> String {
        let plain = part.chars();
        plain
            .map(|one| if one.is_control() { ' ' } else { one })
            .collect()
    };
    let before: Vec<char> = text[..place.start].chars().rev().take(AROUND).collect();
    let after: String = text[place.end..].chars().take(AROUND).collect();
    let found: String = text[place.clone()].chars().take(2 * AROUND).collect();
    Excerpt {
        before: plain(&before.into_iter().rev().collect::<String>()),
        found: plain(&found),
        after: plain(&after),
    }
}
