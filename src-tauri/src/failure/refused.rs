//! What the vault refuses, as failures for the screen. Paths and the system's own words
//! stay behind: they say nothing to the artist that the message does not say better.

use std::io::ErrorKind;

use calendar::IncomingFault;
use pictures::PictureFault;
use protocol::OutsideFault;
use records::exchange::{CsvError, ImportError, JsonError, VcardError};
use records::{
    BackupError, DiskError, Fault, KeyError, OpenError, PhotoFault, ProtocolVersion, StoreError,
};
use sheets::LogoFault;
use strings::{DateFault, TimeFault};
use studio::form::ScanFault;
use studio::quote::QuoteFault;
use vocabulary::NotAMoment;

use super::{Code, Failure};
use crate::system::language;
use crate::view::refused_session;

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::new(Code::RecordGone),
            StoreError::Field { field, fault } => match fault {
                Fault::Empty => Self::new(Code::FieldEmpty).with("field", field),
                Fault::TooLong { .. } | Fault::TooMany { .. } => {
                    Self::new(Code::FieldTooLong).with("field", field)
                }
                Fault::Malformed => Self::new(Code::Internal),
            },
            StoreError::Full => Self::new(Code::DiskFull),
            StoreError::ReadOnly => Self::new(Code::ReadOnly),
            StoreError::Gone => Self::new(Code::VaultGone),
            StoreError::Replaced => Self::new(Code::VaultReplaced),
            StoreError::Disk(_) => Self::new(Code::DiskFailed),
            StoreError::Damaged => Self::new(Code::VaultDamaged),
            StoreError::Busy => Self::new(Code::VaultInUse),
            // What is to be kept is compared before with what is kept already.
            StoreError::ProtocolDiffers | StoreError::Engine(_) => Self::new(Code::Internal),
            StoreError::Stopped => Self::new(Code::Stopped),
        }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NoVault(_) => Self::new(Code::VaultNone),
            OpenError::Occupied(_) => Self::new(Code::VaultThere),
            OpenError::InUse => Self::new(Code::VaultInUse),
            OpenError::NotAFile(_)
            | OpenError::ForeignLog(_)
            | OpenError::OtherApplication
            | OpenError::Damaged => Self::new(Code::VaultDamaged),
            OpenError::SchemaDiffers => Self::new(Code::VaultTampered),
            OpenError::NeedsWriting => Self::new(Code::VaultNeedsWriting),
            OpenError::Newer { .. } => Self::new(Code::VaultNewer),
            OpenError::Key(error) => error.into(),
            OpenError::Disk(error) => on_disk(&error, Code::VaultUnreadable),
            OpenError::SafetyCopy(error) => (*error).into(),
            OpenError::Store(error) => error.into(),
        }
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::WrongPassphrase => Self::new(Code::WrongPassphrase),
            KeyError::WrongRecoveryKey => Self::new(Code::WrongRecoveryKey),
            KeyError::MistypedRecoveryKey => Self::new(Code::MistypedRecoveryKey),
            KeyError::Damaged(_) | KeyError::TooMuchWork { .. } | KeyError::Missing(_) => {
                Self::new(Code::KeyFileDamaged)
            }
            KeyError::PutBack(_) => Self::new(Code::KeyFilePutBack),
            KeyError::PassphraseNeeded => Self::new(Code::PassphraseNeeded),
            KeyError::NoRandomness => Self::new(Code::Internal),
            KeyError::Disk(error) => on_disk(&error, Code::VaultUnreadable),
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::NoFolder => Self::new(Code::BackupFolderNone),
            BackupError::Unconfirmed(folder) => Self::new(Code::BackupFolderUnconfirmed)
                .with("folder", folder.display().to_string()),
            BackupError::Emptied(folder) => {
                Self::new(Code::BackupFolderEmptied).with("folder", folder.display().to_string())
            }
            // Whoever renews keys tries again by themselves.
            BackupError::Changed => Self::new(Code::BackupFailed),
            BackupError::NoBackup(_) => Self::new(Code::BackupGone),
            BackupError::Damaged(_) => Self::new(Code::BackupDamaged),
            BackupError::Copy(error) => error.into(),
            BackupError::Store(error) => error.into(),
            BackupError::Disk(error) => on_disk(&error, Code::BackupFailed),
        }
    }
}

impl From<studio::Error> for Failure {
    fn from(error: studio::Error) -> Self {
        match error {
            studio::Error::Store(error) => error.into(),
            studio::Error::ReadOnly(why) => why.into(),
            studio::Error::ProtocolUnknown => Self::new(Code::ProtocolUnknown),
            studio::Error::ProtocolAltered(name) => about_protocol(Code::ProtocolAltered, &name),
            studio::Error::NewerProtocol(version) => {
                Self::new(Code::ProtocolNewer).with("version", version.to_string())
            }
            studio::Error::DraftFaulty(_) => Self::new(Code::DraftFaulty),
            studio::Error::FileTooLarge => Self::new(Code::ProtocolFileTooLarge),
            // The faults are said where the file was chosen.
            studio::Error::FileRefused(_) => Self::new(Code::ImportUnreadable),
            studio::Error::ChoiceUnknown => Self::new(Code::ChoiceUnknown),
            studio::Error::NoSession => Self::new(Code::SheetNoSession),
            studio::Error::SheetUnreadable => Self::new(Code::PageFailed),
            studio::Error::NotAMoment(why) => why.into(),
            studio::Error::SessionRefused { fault, ended } => {
                refused_session(language::words(), fault, &ended)
            }
            studio::Error::DaysTurned => Self::new(Code::DaysTurned),
            studio::Error::Quote(QuoteFault::Empty) => Self::new(Code::QuoteEmpty),
            studio::Error::Quote(QuoteFault::Unnamed) => Self::new(Code::QuoteUnnamed),
            studio::Error::Quote(QuoteFault::Amount) => Self::new(Code::AmountUnread),
            studio::Error::FormUnknown => Self::new(Code::FormUnknown),
            studio::Error::FormFaulty => Self::new(Code::FormFaulty),
            studio::Error::FormOpen => Self::new(Code::FormOpen),
            studio::Error::Scan(ScanFault::Kind) => Self::new(Code::ScanUnknown),
            studio::Error::Scan(ScanFault::TooLarge) => Self::new(Code::ScanTooLarge),
            studio::Error::Scan(ScanFault::Future) => Self::new(Code::ScanFuture),
            studio::Error::NeverAsked => Self::new(Code::HealthNeverAsked),
            studio::Error::ImportGone => Self::new(Code::ImportGone),
            studio::Error::Calendar(IncomingFault::TooLarge) => Self::new(Code::CalendarTooLarge),
            studio::Error::Calendar(IncomingFault::NotACalendar) => {
                Self::new(Code::CalendarUnknown)
            }
            studio::Error::ImportUnknown => Self::new(Code::ImportUnknown),
            studio::Error::ImportUnclear(_) => Self::new(Code::ImportUnclear),
            studio::Error::Csv(error) => error.into(),
            studio::Error::Vcard(error) => error.into(),
            studio::Error::Export(error) => error.into(),
            studio::Error::Import(error) => error.into(),
            studio::Error::Json(error) => error.into(),
        }
    }
}

impl From<NotAMoment> for Failure {
    fn from(_: NotAMoment) -> Self {
        Self::new(Code::SessionUnreadable)
    }
}

impl From<DateFault> for Failure {
    fn from(fault: DateFault) -> Self {
        Self::new(match fault {
            DateFault::Unread => Code::DateUnread,
            DateFault::Impossible => Code::DateImpossible,
            DateFault::YearMissing => Code::DateYearMissing,
            DateFault::YearFar => Code::DateYearFar,
            DateFault::BirthInFuture => Code::BirthInFuture,
        })
    }
}

impl From<TimeFault> for Failure {
    fn from(fault: TimeFault) -> Self {
        Self::new(match fault {
            TimeFault::Unread => Code::TimeUnread,
            TimeFault::Impossible => Code::TimeImpossible,
            TimeFault::AmOrPm => Code::TimeAmOrPm,
        })
    }
}

/// A full disk is told from everything else: the artist can do something about it.
fn on_disk(error: &DiskError, code: Code) -> Failure {
    match error.source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Failure::new(Code::DiskFull),
        ErrorKind::ReadOnlyFilesystem => Failure::new(Code::ReadOnly),
        ErrorKind::PermissionDenied if code == Code::VaultUnreadable => {
            Failure::new(Code::VaultDenied)
        }
        _ => Failure::new(code),
    }
}

impl From<CsvError> for Failure {
    fn from(error: CsvError) -> Self {
        match error {
            CsvError::Empty | CsvError::NoText => Self::new(Code::ImportUnknown),
            CsvError::TooLarge => Self::new(Code::ImportTooLarge),
            CsvError::Unreadable => Self::new(Code::ImportUnreadable),
        }
    }
}

impl From<VcardError> for Failure {
    fn from(error: VcardError) -> Self {
        match error {
            VcardError::Empty => Self::new(Code::ImportUnknown),
            VcardError::TooLarge => Self::new(Code::ImportTooLarge),
            VcardError::Unreadable => Self::new(Code::ImportUnreadable),
        }
    }
}

impl From<JsonError> for Failure {
    fn from(error: JsonError) -> Self {
        match error {
            JsonError::Malformed { line, .. } => {
                Self::new(Code::ImportLine).with("line", line.to_string())
            }
            JsonError::OtherFormat => Self::new(Code::ImportUnknown),
            JsonError::BadIdentity { .. } | JsonError::BadPage { .. } => {
                Self::new(Code::ImportUnknown)
            }
            JsonError::TooLarge | JsonError::Unreadable => Self::new(Code::ImportUnreadable),
        }
    }
}

impl From<ImportError<OutsideFault>> for Failure {
    fn from(error: ImportError<OutsideFault>) -> Self {
        match error {
            ImportError::Doubted { name, doubt } => match doubt {
                OutsideFault::NotAsShipped => about_protocol(Code::ProtocolNotShipped, &name),
                OutsideFault::Invalid(_) | OutsideFault::OtherName { .. } => {
                    about_protocol(Code::ProtocolInvalid, &name)
                }
            },
            ImportError::Differs { name } => about_protocol(Code::ProtocolDiffers, &name),
            ImportError::Missing { name } => about_protocol(Code::ProtocolMissing, &name),
            ImportError::Logo => Self::new(Code::ImportLogo),
            ImportError::Store(error) => error.into(),
        }
    }
}

impl From<PictureFault> for Failure {
    fn from(fault: PictureFault) -> Self {
        Self::new(Code::PhotoRefused).with("fault", fault.id())
    }
}

impl From<PhotoFault> for Failure {
    fn from(fault: PhotoFault) -> Self {
        let fault = match fault {
            PhotoFault::Missing => "missing",
            PhotoFault::Altered => "altered",
            PhotoFault::Unreadable => "unreadable",
        };
        Self::new(Code::PhotoLost).with("fault", fault)
    }
}

impl From<LogoFault> for Failure {
    fn from(fault: LogoFault) -> Self {
        Self::new(Code::LogoRefused).with("fault", fault.id())
    }
}

/// The most characters of a name out of a file that a message repeats.
const MOST_NAME: usize = 60;

/// A failure that names a protocol. The name may be anybody's: it is cut to a length that
/// a message can hold.
pub fn about_protocol(code: Code, name: &ProtocolVersion) -> Failure {
    let short = |text: &str| -> String {
        let shown = text.chars().filter(|sign| !sign.is_control());
        shown.take(MOST_NAME).collect()
    };
    Failure::new(code)
        .with("protocol", short(&name.id))
        .with("version", short(&name.version))
}

/// Plain values always become JSON: a failure is a defect of the app.
impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Self::new(Code::Internal)
    }
}

#[cfg(test)]
mod tests {
    use strings::{Language, Words};

    #[test]
    fn every_field_that_may_be_too_long_is_called_by_its_name() {
        for &language in Language::ALL {
            let words = Words::of(language);
            let said = |field: &str| words.err_field_too_long(field);
            for field in records::BOUNDED
                .iter()
                .copied()
                .chain(records::Client::text_fields())
            {
                assert_ne!(said(field), said("another"), "{field}");
            }
        }
    }
}
