//! Why something cannot be done with an unlocked vault.

use calendar::IncomingFault;
use protocol::{OutsideFault, Refused, SessionFault};
use records::exchange::{CsvError, ImportError, JsonError, Missing, VcardError};
use records::{ProtocolVersion, ReadOnlyReason, StoreError};
use vocabulary::{Moment, NotAMoment};

use crate::protocol::publish::Fault as DraftFault;

/// Why something cannot be done with an unlocked vault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The vault cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault can only be read.
    #[error("the vault can only be read")]
    ReadOnly(ReadOnlyReason),
    /// No protocol with this id ships, or the one that a session names is not kept.
    #[error("there is no such protocol")]
    ProtocolUnknown,
    /// The vault keeps something else under the name of a protocol that ships.
    #[error("{} {} is not the protocol that ships under this name", .0.id, .0.version)]
    ProtocolAltered(ProtocolVersion),
    /// The version of the protocol that was looked at is not the newest any more.
    #[error("the newest version of the protocol is {0}")]
    NewerProtocol(u32),
    /// A draft has faults, so it cannot be published. Never empty.
    #[error("the draft has {} faults", .0.len())]
    DraftFaulty(Vec<DraftFault>),
    /// A file with a protocol is larger than any protocol.
    #[error("the file is too large")]
    FileTooLarge,
    /// A file holds no protocol that can be used.
    #[error("the file is refused: {0}")]
    FileRefused(Refused),
    /// The protocol has no such branch, or says itself what was to be decided.
    #[error("the protocol leaves no such choice")]
    ChoiceUnknown,
    /// The client has no session to make a plan or a sheet of.
    #[error("the client has no session yet")]
    NoSession,
    /// What a sheet was made from cannot be read: another program kept it.
    #[error("the sheet cannot be made again from what is kept of it")]
    SheetUnreadable,
    /// What was typed as a session's end is no date and time.
    #[error(transparent)]
    NotAMoment(#[from] NotAMoment),
    /// A session's date or time is refused.
    #[error("the session is refused: {fault}")]
    SessionRefused {
        /// Why.
        fault: SessionFault,
        /// When the sessions end that were held against each other.
        ended: Vec<Moment>,
    },
    /// The first of some days is after the last.
    #[error("the first day is after the last")]
    DaysTurned,
    /// A quote, or the price table, is not entered whole.
    #[error("the quote is refused: {0:?}")]
    Quote(crate::quote::QuoteFault),
    /// There is no such form, or the studio does not use it.
    #[error("there is no such form")]
    FormUnknown,
    /// The draft of a form has faults, so it cannot be published.
    #[error("the form has faults")]
    FormFaulty,
    /// An answer, the name or the signature is missing.
    #[error("the form is not filled in")]
    FormOpen,
    /// The scan of a form is refused.
    #[error("the scan is refused: {0:?}")]
    Scan(crate::form::ScanFault),
    /// The client was never asked about their health.
    #[error("there are no answers about health yet")]
    NeverAsked,
    /// No file was read, or it was imported already.
    #[error("no file is being imported")]
    ImportGone,
    /// The calendar file is refused.
    #[error(transparent)]
    Calendar(#[from] IncomingFault),
    /// The file is of no kind that can be imported.
    #[error("the file is of no kind that can be imported")]
    ImportUnknown,
    /// The artist has something to say about the file first.
    #[error("something about the file is not known yet: {0:?}")]
    ImportUnclear(Missing),
    /// The spreadsheet is refused.
    #[error(transparent)]
    Csv(#[from] CsvError),
    /// The contact cards are refused.
    #[error(transparent)]
    Vcard(#[from] VcardError),
    /// The export is refused.
    #[error(transparent)]
    Export(#[from] JsonError),
    /// What an export would change is refused.
    #[error(transparent)]
    Import(#[from] ImportError<OutsideFault>),
    /// A plain value did not become JSON: a defect of this program.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}
