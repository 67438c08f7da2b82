//! Stock, recalls and inspections as they cross to the screen.

use chrono::NaiveDate;
use records::{ClientId, Pigment, SessionId, Stock, StockId};
use serde::{Deserialize, Serialize};
use studio::stock::StockState;
use studio::stock::recall::Recall;

/// Which of the studio's bottles and boxes are listed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StockFilter {
    /// Words that stand in brand, name, lot, supplier or note; empty for all.
    pub typed: String,
}

/// The studio's bottles and boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StockView {
    /// Those in use first, the finished ones last.
    pub rows: Vec<StockRow>,
    /// How many there are in all.
    pub all: usize,
}

/// A bottle or a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StockRow {
    /// Its number.
    pub id: StockId,
    /// All that is kept about it.
    pub stock: Stock,
    /// "Kuro Sumi Espresso, lot 4411".
    pub title: String,
    /// "Pigment. Open since Thu 19 Nov 2026, use until Tue 19 May 2027. Use by Wed 31 Mar 2027."
    pub line: String,
    /// Whether it is in use.
    pub state: StockState,
    /// What may be wrong with it, the worst first.
    pub warnings: Vec<String>,
    /// Whether nobody should be treated with it.
    pub is_over: bool,
}

/// A bottle or a box as it is entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveStock {
    /// The one that is changed; none for a new one.
    pub id: Option<StockId>,
    /// All that is kept about it.
    pub stock: Stock,
}

/// What was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StockSaved {
    /// Its number.
    pub id: StockId,
}

/// A bottle or a box.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StockRequest {
    /// Its number.
    pub id: StockId,
}

/// What can be taken for an entry of a session is asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodaysStockRequest {
    /// The day of the session; none while no date is entered: today.
    pub day: Option<NaiveDate>,
    /// The pigment of the entry as it is.
    pub pigment: Pigment,
    /// The needle of the entry.
    pub needle: String,
    /// The lot of the needle.
    pub needle_lot: String,
    /// The last day of use of the needle.
    pub needle_expiry: Option<NaiveDate>,
}

/// What can be taken for an entry of a session, and what is wrong with what it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodaysStockView {
    /// The open bottles of pigment, those that can be used first.
    pub pigments: Vec<OpenStock>,
    /// The open boxes of needles.
    pub needles: Vec<OpenStock>,
    /// "Pigment: expired, to be used by Wed 31 Mar 2027".
    pub warnings: Vec<String>,
}

/// An open bottle or box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenStock {
    /// Its number.
    pub id: StockId,
    /// "Kuro Sumi Espresso, lot 4411".
    pub title: String,
    /// What may be wrong with it; mostly empty.
    pub warning: String,
    /// Whether nobody should be treated with it.
    pub is_over: bool,
    /// The brand of a pigment.
    pub brand: String,
    /// The shade; of needles the maker and the needle.
    pub name: String,
    /// Batch number.
    pub lot: String,
    /// Last day of use.
    pub expiry: Option<NaiveDate>,
}

/// What a recall comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecallView {
    /// Whether nothing was named that could be looked for.
    pub is_empty: bool,
    /// "3 clients were treated with it, and 1 more may have been."
    pub lines: Vec<String>,
    /// Whether there is somebody to write to: who was treated with it already.
    pub has_letters: bool,
    /// Who was treated with it, by name.
    pub clients: Vec<RecallRow>,
    /// What is still there of it.
    pub stock: Vec<RecallStockRow>,
}

/// A client who was treated with what a recall names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecallRow {
    /// The client's number.
    pub id: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// The telephone numbers, the preferred one first: "604 555 0100 (home)".
    pub phones: Vec<String>,
    /// Whether they surely were.
    pub is_sure: bool,
    /// In which sessions.
    pub uses: Vec<RecallUseRow>,
}

/// What a session used of what a recall names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecallUseRow {
    /// The session's number in the vault.
    pub session: SessionId,
    /// "Session 2, Thu 19 Nov 2026: Kuro Sumi Espresso, lot 4411".
    pub line: String,
    /// Why it only may be meant; empty where it surely is.
    pub doubts: String,
}

/// A bottle or a box that a recall names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecallStockRow {
    /// Its number.
    pub id: StockId,
    /// "Kuro Sumi Espresso, lot 4411, use by Wed 31 Mar 2027".
    pub line: String,
    /// Why it only may be meant; empty where it surely is.
    pub doubts: String,
}

/// A notice of a recall, as pasted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoticeRequest {
    /// Its text.
    pub text: String,
}

/// What was found in a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoticeView {
    /// The studio's brands in it, the surest first.
    pub found: Vec<FoundInNotice>,
    /// Whether it is longer than what was read of it.
    pub is_cut: bool,
}

/// A brand of the studio's in a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoundInNotice {
    /// What to look for.
    pub recall: Recall,
    /// "Pigment Scalpaink SC".
    pub title: String,
    /// "Lots of yours in the notice: 4411"; what else is to be known of it.
    pub line: String,
    /// Whether it stands there as it is written.
    pub is_sure: bool,
    /// Where, with what stands before and after it.
    pub places: Vec<Excerpt>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Excerpt {
    /// What stands before it.
    pub before: String,
    /// What was found.
    pub found: String,
    /// What stands after it.
    pub after: String,
}
