//! Stock, recalls and inspections in words: on the screen, on paper and in a spreadsheet.

use std::sync::Arc;

use protocol::Protocol;
use records::exchange::table_to_csv;
use records::{Stock, StockKind};
use sheets::{RecallLetter, RecallLetterUse, Table, TableCell, TableColumn};
use strings::{Language, Vocabulary, Words};
use vocabulary::Moment;

use super::contact::contact_points;
use crate::stock::inspection::{InspectedSession, Inspection};
use crate::stock::notice::Found;
use crate::stock::recall::{Doubt, Recall, RecallClient, RecallUse, Recalled};
use crate::stock::{StockConcern, Used};

/// Returns "Kuro Sumi Espresso, lot 4411".
#[must_use]
pub fn title(words: &Words, used: &Used) -> String {
    let title = used.title();
    match (title.as_str(), used.lot.as_str()) {
        ("", "") => words.stock_unnamed(),
        (_, "") => title,
        ("", lot) => words.stock_lot_alone(lot),
        (_, lot) => words.stock_lot(lot, title),
    }
}

/// Returns the same with the last day of use, where it was noted.
#[must_use]
pub fn line(words: &Words, used: &Used) -> String {
    let title = title(words, used);
    match used.expiry {
        Some(day) => words.stock_use_by(words.full_day(day), title),
        None => title,
    }
}

/// Returns the title of a bottle or a box.
#[must_use]
pub fn stock_title(words: &Words, stock: &Stock) -> String {
    title(words, &Used::stock(stock))
}

/// Returns what may be wrong with a bottle or a box, a sentence.
#[must_use]
pub fn concern(words: &Words, concern: StockConcern) -> String {
    match concern {
        StockConcern::Expired { on } => words.stock_expired(words.full_day(on)),
        StockConcern::OpenTooLong { until } => words.stock_open_too_long(words.full_day(until)),
        StockConcern::ExpiresSoon { on } => words.stock_expires_soon(words.full_day(on)),
        StockConcern::OpensLater { on } => words.stock_opens_later(words.full_day(on)),
    }
}

/// Returns what is wrong with what a session has, a sentence.
#[must_use]
pub fn session_concern(words: &Words, kind: StockKind, said: StockConcern) -> String {
    let what = words.word(Vocabulary::StockKind, kind.id());
    words.stock_in_session(concern(words, said), what)
}

/// Returns why something only may be meant; empty where it surely is.
#[must_use]
pub fn doubts(words: &Words, doubts: &[Doubt]) -> String {
    let each = doubts.iter();
    let each = each.map(|doubt| words.word(Vocabulary::RecallDoubt, doubt.id()));
    each.collect::<Vec<_>>().join(" ")
}

/// Returns "Session 2, Thu 19 Nov 2026: Kuro Sumi Espresso, lot 4411".
#[must_use]
pub fn recalled_use(words: &Words, one: &RecallUse) -> String {
    words.recall_use(
        words.full_day(one.ended.date()),
        one.number,
        line(words, &one.used),
    )
}

/// Returns the same with why it is not sure, where it is not.
#[must_use]
pub fn doubted_use(words: &Words, one: &RecallUse) -> String {
    let line = recalled_use(words, one);
    match doubts(words, &one.doubts) {
        why if why.is_empty() => line,
        why => words.recall_maybe(line, why),
    }
}

/// Returns "Pigment: Scalpaink SC": a brand that was found in a notice.
#[must_use]
pub fn found_brand(words: &Words, found: &Found) -> String {
    let kind = words.word(Vocabulary::StockKind, found.kind.id());
    let brand = match found.brand.as_str() {
        "" => words.stock_unnamed(),
        brand => brand.to_owned(),
    };
    words.notice_brand(brand, kind)
}

/// Returns what a notice says of the lots of a brand that was found in it.
#[must_use]
pub fn found_lots(words: &Words, found: &Found) -> String {
    match (found.names_lots, found.lots.is_empty()) {
        (false, true) => words.notice_all_lots(),
        (true, true) => words.notice_other_lots(),
        (_, false) => words.notice_lots(found.lots.join(", ")),
    }
}

/// Returns both on one line.
#[must_use]
pub fn found(words: &Words, found: &Found) -> String {
    let maybe = (!found.is_sure).then(|| format!(" ({})", words.notice_maybe()));
    let brand = found_brand(words, found) + &maybe.unwrap_or_default();
    format!("{brand}. {}", found_lots(words, found))
}

/// Returns what a recall names: "Kuro Sumi, lots 4411, 4412".
#[must_use]
pub fn named(words: &Words, recall: &Recall) -> String {
    let title = format!("{} {}", recall.brand.trim(), recall.name.trim());
    let lots = recall.lots().join(", ");
    let title = match title.trim() {
        "" => words.word(Vocabulary::StockKind, recall.kind.id()),
        title => title.to_owned(),
    };
    if lots.is_empty() {
        title
    } else {
        words.stock_lot(lots, title)
    }
}

/// Returns how many clients were treated with it, who is yet to be, and what was left out.
#[must_use]
pub fn recalled_counts(words: &Words, recalled: &Recalled) -> Vec<String> {
    let clients = recalled.clients.iter();
    let treated: Vec<_> = clients.filter(|one| one.was_treated()).collect();
    let sure = treated.iter().filter(|one| one.is_sure()).count();
    let ahead = recalled.clients.len() - treated.len();
    let mut lines = vec![words.recall_counted(treated.len() - sure, sure)];
    lines.extend((ahead > 0).then(|| words.recall_ahead(ahead)));
    lines.extend((recalled.unnoted > 0).then(|| words.recall_unnoted(recalled.unnoted)));
    lines.extend((recalled.in_bin > 0).then(|| words.recall_in_bin(recalled.in_bin)));
    lines
}

/// Returns the list of the calls to make: those who surely were treated with it first, each by
/// name.
#[must_use]
pub fn call_list(words: &Words, recall: &Recall, recalled: &Recalled) -> Table {
    let column = |heading, share| TableColumn { heading, share };
    let mut clients: Vec<&RecallClient> = recalled.clients.iter().collect();
    clients.sort_by_key(|one| !one.is_sure());
    let mut lead = vec![words.recall_list_of(named(words, recall))];
    lead.extend(recalled_counts(words, recalled));
    Table {
        pdf_title: words.recall_list(),
        title: words.recall_list(),
        lead,
        is_wide: true,
        columns: vec![
            column(words.recall_list_called(), 0),
            column(words.recall_list_client(), 5),
            column(words.recall_list_phone(), 4),
            column(words.recall_list_used(), 9),
            column(words.recall_list_when(), 5),
        ],
        rows: clients.into_iter().map(|one| call(words, one)).collect(),
    }
}

fn call(words: &Words, one: &RecallClient) -> Vec<TableCell> {
    let client = &one.client.record;
    let uses = one.uses.iter().map(|used| doubted_use(words, used));
    let mut reached = contact_points(words, &client.phones);
    if reached.is_empty() {
        reached.push(words.recall_no_phone());
    }
    reached.extend(contact_points(words, &client.emails));
    vec![
        TableCell::Tick,
        TableCell::Text(client.name.clone()),
        TableCell::Text(reached.join("\n")),
        TableCell::Text(uses.collect::<Vec<_>>().join("\n")),
        TableCell::Line,
    ]
}

/// Returns the letter to a client, and the language that it is in: theirs, where the program speaks
/// it. What only may be meant is left out where something surely is, and a session that is still to
/// come always.
#[must_use]
pub fn letter(one: &RecallClient, kind: StockKind) -> (Language, RecallLetter) {
    let client = &one.client.record;
    let told = one.uses.iter();
    let told = told.filter(|used| used.is_over() && (used.doubts.is_empty() || !one.is_sure()));
    let uses = told.map(|used| RecallLetterUse {
        day: used.ended.date(),
        title: used.used.title(),
        lot: used.used.lot.clone(),
    });
    let letter = RecallLetter {
        name: client.name.clone(),
        is_needle: kind == StockKind::Needle,
        is_sure: one.is_sure(),
        uses: uses.collect(),
    };
    (client.language.parse().unwrap_or_default(), letter)
}

/// Returns the sessions of some days as a table to print.
#[must_use]
pub fn inspection(
    words: &Words,
    asked: &Inspection,
    sessions: &[InspectedSession],
    now: Moment,
) -> Table {
    let shares = [4, 5, 4, 5, 7, 5, 6];
    let columns = headings(words).into_iter().zip(shares);
    let (from, until) = (words.full_day(asked.from), words.full_day(asked.until));
    let mut lead = vec![words.inspection_counted(sessions.len())];
    lead.extend(asked.hide_names.then(|| words.inspection_hidden()));
    lead.extend(
        (asked.until > now.date()).then(|| words.inspection_until_now(words.full_moment(now))),
    );
    Table {
        pdf_title: words.inspection_document(),
        title: words.inspection_title(from, until),
        lead,
        is_wide: true,
        columns: columns
            .map(|(heading, share)| TableColumn { heading, share })
            .collect(),
        rows: sessions
            .iter()
            .map(|one| {
                let cells = row(words, one, words.full_moment(one.ended), "\n");
                cells.into_iter().map(TableCell::Text).collect()
            })
            .collect(),
    }
}

/// Returns the same as CSV. Moments are written as `2026-11-19 16:00`, so that they sort.
#[must_use]
pub fn inspection_csv(words: &Words, sessions: &[InspectedSession]) -> Vec<u8> {
    let lines = sessions.iter().map(|one| {
        let ended = one.ended.to_string().replace('T', " ");
        row(words, one, ended, "; ").into()
    });
    table_to_csv(headings(words).into(), lines)
}

fn headings(words: &Words) -> [String; 7] {
    [
        words.inspection_ended(),
        words.inspection_client(),
        words.inspection_artist(),
        words.inspection_protocol(),
        words.inspection_pigments(),
        words.inspection_needles(),
        words.inspection_forms(),
    ]
}

fn row(words: &Words, one: &InspectedSession, ended: String, between: &str) -> [String; 7] {
    let each = |used: &[Used]| {
        let lines = used.iter().map(|used| line(words, used));
        lines.collect::<Vec<_>>().join(between)
    };
    let forms = one.forms.iter().map(|(title, version, day)| {
        words.inspection_form(words.full_day(*day), title.as_str(), *version)
    });
    let client = match &one.name {
        Some(name) => name.clone(),
        None => words.inspection_number(one.client.0),
    };
    [
        ended,
        words.inspection_session(client, one.number),
        one.artist.clone(),
        protocol(words, one),
        each(&one.pigments),
        each(&one.needles),
        forms.collect::<Vec<_>>().join(between),
    ]
}

fn protocol(words: &Words, one: &InspectedSession) -> String {
    let name = &one.protocol_name;
    let title = |protocol: &Arc<Protocol>| {
        let title = protocol.text(&protocol.title, words.language().tag());
        title.to_owned()
    };
    let title = one.protocol.as_ref().map_or_else(|| name.id.clone(), title);
    words.protocol_version(title, name.version.as_str())
}
