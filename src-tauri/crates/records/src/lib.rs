//! The encrypted vault: clients, sessions, notes, search and backups.
//!
//! A vault is a folder. In it lies one SQLite database, every page of which SQLCipher
//! encrypts and authenticates with a random 256-bit key, and that key twice more in the
//! `age` format: wrapped by the artist's passphrase, and by a recovery key to print and
//! put away. `docs/vault.md` beside this crate shows how to open one with nothing but the
//! stock tools.
//!
//! This crate owns the records and how they are stored. It deliberately knows nothing of
//! windows, of words in any language, or of how a protocol is applied: a session names the
//! protocol version that the client was given, and the vault holds its exact text.
//!
//! From the bottom up:
//!
//! - `file`, `keys`, `passphrase`: the files of a vault and what opens them;
//! - `vault`, `batch`, `index`: the open vault, changes to it, and the search index;
//! - a file or folder for each kind of record: `client`, `session`, `note`, `sheet`, `photo`, `stock`,
//!   `signed_form`, `form`, `consultation`, `quote`, `protocol`, `settings`; what all have in common is in `record` and `kind`;
//! - `history`, `bin`, `search`, `access` and others: what goes across kinds;
//! - `check`, `crash`, `unlock`, `backup`, `rekey`, `erase`, `exchange`: what is done with a
//!   whole vault.

#![allow(
    clippy::doc_markdown,
    reason = "SQLite and SQLCipher are names, not code"
)]

/// Hands the kinds of record to another macro: the one list of them, each with its table, its
/// field in counts and exports, its type and its number. A client and a session hold other
/// records, and stock is the studio's own; what follows them belongs to a client, and may be on a
/// session. An attribute goes to the field in exports: `#[serde(default)]` for a kind that older
/// exports do not have.
macro_rules! kinds {
    ($to:ident) => {
        $to! {
            "client", clients: Client, ClientId;
            "session", sessions: Session, SessionId;
            "stock", stock: Stock, StockId;
            "note", notes: Note, NoteId;
            "sheet", sheets: Sheet, SheetId;
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            "signed_form", signed_forms: SignedForm, SignedFormId;
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            "photo", photos: Photo, PhotoId;
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            "consultation", consultations: Consultation, ConsultationId;
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            "quote", quotes: Quote, QuoteId;
        }
    };
}

mod access;
pub mod backup;
mod backup_folder;
mod batch;
mod bin;
mod bounds;
mod check;
mod client;
mod clock;
mod consultation;
mod counts;
mod crash;
mod erase;
mod error;
pub mod exchange;
mod file;
mod fold;
mod form;
mod former_keys;
mod history;
mod ids;
mod index;
mod keys;
mod kind;
mod mark;
mod moving;
mod note;
mod notice;
mod number;
mod options;
mod passphrase;
mod photo;
#[cfg(feature = "proof")]
pub mod proof;
mod protocol;
mod quote;
mod record;
mod rekey;
mod remove;
mod retention;
mod search;
mod session;
mod settings;
mod sheet;
mod signed_form;
mod stock;
mod stop;
mod uid;
mod unfinished;
mod unlock;
mod unwanted;
mod vault;

pub use access::{Access, Act};
pub use backup::CopyOutcome;
pub use batch::{Batch, ChangeKind};
pub use bin::{Binned, DAYS_IN_BIN};
pub use bounds::{BOUNDED, MOST_NOTE_BYTES};
pub use check::Checked;
pub use client::{
    Allergy, Alopecia, Client, ClientMark, ClientPage, ClientPart, Contact, ContactKind,
    ContactPoint, Contraindication, Fitzpatrick, HairLoss, HairlineEdge, HairlineShape,
    HealthAnswers, HealthQuestion, IdSeen, PatchResult, PatchTest, ScalpAnswer, ScalpRecord,
    Severity,
};
pub use clock::{Clock, SystemClock};
pub use consultation::{Consultation, StoredConsultation};
pub use counts::Counts;
pub use erase::{Erasure, OutOfReach};
pub use error::{
    BackupError, DiskError, DiskTask, Fault, Findings, KeyError, KeyFile, OpenError, StoreError,
};
pub use file::photos::{MOST_PHOTO_BYTES, PhotoFault, PhotoFolder, SealedPhoto};
pub use file::{Layout, ReadOnlyReason, Readers, write_whole};
pub use fold::{for_each_word, sort_key};
pub use form::{FormInProgress, FormText};
pub use history::{DraftChange, Earlier, Step};
pub use ids::{
    ClientId, ConsultationId, Item, NoteId, PhotoId, QuoteId, SessionId, SheetId, SignedFormId,
    StepId, StockId,
};
pub use index::Match;
pub use keys::{Credential, Passphrase, RecoveryKey};
pub use kind::{Kind, RecordCounts};
pub use note::{Note, NoteKind, StoredNote};
pub use notice::Notice;
pub use number::{is_same_number, number_key};
pub use options::Options;
pub use passphrase::{
    Advice, Flaw, NewPassphrase, SUGGESTED_WORDS, Weak, judge, suggest_passphrase,
};
pub use photo::{Photo, PhotoPoint, PhotoView, StoredPhoto};
pub use protocol::{ProtocolDraft, ProtocolVersion};
pub use quote::{PriceItem, Quote, QuoteLine, StoredQuote};
pub use record::Stored;
pub use rekey::{KeyRenewal, RenewedKeys};
pub use retention::Due;
pub use search::{FoundClient, FoundConsultation, FoundNote};
pub use session::{
    ActivityDecision, BranchDecision, Pigment, Price, Session, SessionSpan, StoredSession,
    Treatment, Zone,
};
pub use settings::{Settings, Studio};
pub use sheet::{Sheet, StoredSheet};
pub use signed_form::{Answer, Point, SignedForm, SignedOn, StoredSignedForm, Withdrawal};
pub use stock::{Stock, StockKind};
pub use stop::Stop;
pub use uid::make as new_uid;
pub use unlock::Created;
pub use unwanted::NewPhoto;
pub use vault::Vault;
