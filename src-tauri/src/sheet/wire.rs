//! Pages as they cross to the screen: what to print, how it looks, and where it went.

use records::{ClientId, QuoteId, SheetId, SignedFormId};
use serde::{Deserialize, Serialize};
use studio::month::LapsedAsked;
use studio::protocol::draft::DraftForm;
use studio::stock::inspection::Inspection;
use studio::stock::recall::Recall;

use crate::failure::Failure;
use crate::month::wire::MonthAsked;
use crate::plan::wire::PlanRequest;
use crate::product::wire::ProductRequest;

/// A page to show, print or save.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PageRequest {
    /// The aftercare sheet.
    Sheet(SheetRequest),
    /// A handout.
    Handout(HandoutRequest),
    /// A client's own sheet, over all sessions. Printed or saved, it counts as given.
    Client(ClientSheetRequest),
    /// The card for the wallet that goes with an aftercare sheet.
    Card(SheetRequest),
    /// The card that goes with a client's own sheet.
    ClientCard(ClientSheetRequest),
    /// Several pages in one go, in this order.
    Several {
        /// The pages.
        parts: Vec<PageRequest>,
    },
    /// The sheet of a draft, for a session that has just ended: to look at.
    Draft(DraftForm),
    /// A sheet that was given: the same bytes again.
    Given {
        /// The sheet's number.
        id: SheetId,
    },
    /// Everything that is kept about a client, to read.
    ClientFile {
        /// The client's number.
        id: ClientId,
    },
    /// A form to fill in on paper: one of the studio's own, its draft before its newest version, or
    /// one that ships.
    BlankForm {
        /// The id of the form.
        form: String,
        /// Whom it is for; none for anybody.
        client: Option<ClientId>,
    },
    /// A form as it was signed: the same bytes again.
    SignedForm {
        /// Its number.
        id: SignedFormId,
    },
    /// A quote of a client's.
    Quote {
        /// Its number.
        id: QuoteId,
    },
    /// Whom to call about a recall.
    CallList {
        /// The recall.
        recall: Recall,
    },
    /// A letter to each client whom a recall may concern.
    RecallLetters {
        /// The recall.
        recall: Recall,
    },
    /// The sessions of some days, for an inspector.
    Inspection(Inspection),
    /// A month of the studio's and those before it.
    Month(MonthAsked),
    /// Who has not come for long.
    Lapsed(LapsedAsked),
    /// The recovery key, while it waits.
    Recovery,
    /// The statement of the last erasure, while the vault is open.
    Erasure,
}

/// A client's own sheet. Name, sessions, decisions and language are the client's.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientSheetRequest {
    /// The client's number.
    pub client: ClientId,
    /// The paper; none: the studio's.
    pub paper: Option<sheets::Paper>,
    /// Larger type; none: as the client needs it, or the studio has it for everybody.
    pub large_print: Option<bool>,
    /// A checked product, for the moisturizer box.
    pub product: Option<ProductRequest>,
}

/// An aftercare sheet.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SheetRequest {
    /// The plan on it.
    pub plan: PlanRequest,
    /// The client's name as typed; may be empty.
    pub client_name: String,
    /// The paper.
    pub paper: sheets::Paper,
    /// Larger type, for weak eyes; may take two pages.
    pub large_print: bool,
    /// A checked product, for the moisturizer box.
    pub product: Option<ProductRequest>,
}

/// A handout. It is the same for every client, but for an oil that they must not have and the
/// allergies that it names.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoutRequest {
    /// Which.
    pub handout: sheets::HandoutKind,
    /// The protocol's id.
    pub protocol: String,
    /// The paper; none: the studio's.
    pub paper: Option<sheets::Paper>,
    /// Larger type, for weak eyes.
    pub large_print: bool,
    /// The client that it is for; none for anybody.
    pub client: Option<ClientId>,
    /// Allergies that are ticked: ids of groups, or names.
    pub allergies: Vec<String>,
}

/// A page as it will print, small.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PreviewView {
    /// The first page as a picture, a `data:` address.
    pub first: String,
    /// How many pages there are.
    pub count: usize,
    /// Emoji, and the characters that no font of the program has: the page is without them.
    /// Mostly none.
    pub left_out: String,
    /// Whether a code for a phone was asked for and is left out, because it would be too fine.
    pub code_left_out: bool,
}

/// All pages as they will print, at any size.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PagesView {
    /// An SVG for each page.
    pub pages: Vec<String>,
}

/// What became of a page that was printed or saved.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Delivered {
    /// Where the page went.
    pub to: Delivery,
    /// Why the vault does not know of it; none where it does, or needs not. The page is out
    /// all the same.
    pub not_filed: Option<Failure>,
}

/// Where a page went.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// To the printer, through the system's dialog.
    Printed,
    /// To the system's viewer, from which it can be printed.
    Opened,
    /// Into a file.
    Saved,
    /// Nowhere: the artist closed the dialog.
    Cancelled,
}
