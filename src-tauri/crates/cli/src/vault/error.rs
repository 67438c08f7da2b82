//! What went wrong with a vault, in one sentence that says what can be done now.

use std::io;

use protocol::Doubt;
use records::exchange::{CsvError, ImportError, JsonError, VcardError};
use records::{
    Advice, BackupError, DiskError, Fault, Findings, Flaw, KeyError, KeyFile, Notice, OpenError,
    ReadOnly, StoreError, Weak,
};

use crate::error::plain;

/// Why a command about a vault did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error("{}", open(.0))]
    Open(#[from] OpenError),
    #[error("{}", key(.0))]
    Key(#[from] KeyError),
    #[error("{}", store(*.0))]
    Store(#[from] StoreError),
    #[error("{}", backup(.0))]
    Backup(#[from] BackupError),
    #[error("the vault is damaged ({0}); restore a backup with `aftercare vault restore`")]
    Damaged(#[from] Findings),
    #[error("{}", weak(.0))]
    Weak(Weak),
    #[error("the two passphrases are not the same; nothing was made")]
    NotTheSame,
    #[error("no passphrase was given: the first line of standard input is empty")]
    NoSecret,
    #[error("the passphrase cannot be read: {}", plain(.0))]
    Secret(io::Error),
    #[error("the text of the note cannot be read: {}", plain(.0))]
    Text(io::Error),
    #[error("there is no client in the vault yet; `aftercare vault add-client` adds one")]
    NoClients,
    #[error("no client fits `{0}`; `aftercare vault search` finds them")]
    NobodyFits(String),
    #[error("more than one client fits; give the number, which `aftercare vault search` tells")]
    Several,
    #[error("the file cannot be taken in: {0}")]
    Json(#[from] JsonError),
    #[error("the file cannot be taken in: {}", import(.0))]
    Import(#[from] ImportError<Doubt>),
    #[error("the file cannot be taken in: {0}")]
    Csv(#[from] CsvError),
    #[error("the file cannot be taken in: {0}")]
    Vcard(#[from] VcardError),
    #[error("the name of the file ends in none of .json, .csv and .vcf")]
    UnknownFile,
}

fn open(error: &OpenError) -> String {
    match error {
        OpenError::NoVault(dir) => format!("there is no vault in {}", dir.display()),
        OpenError::Occupied(dir) => format!(
            "{} is not empty; a vault is made in a folder of its own",
            dir.display()
        ),
        OpenError::InUse => {
            "the vault is open in the app or in another command; close it there first".to_owned()
        }
        OpenError::NotAFile(path) => format!(
            "{} is a link or a folder where the vault has a file; nothing was opened",
            path.display()
        ),
        OpenError::ForeignLog(path) => format!(
            "{} does not belong to this vault; move it away to open the vault without it",
            path.display()
        ),
        OpenError::OtherApplication => "the database belongs to another program".to_owned(),
        OpenError::SchemaDiffers => {
            "somebody has tampered with the vault; nothing was read from it. Restore a backup with \
             `aftercare vault restore`"
                .to_owned()
        }
        OpenError::NeedsWriting => {
            "the vault has to be written to before it can be opened; copy it to a disk that can \
             be written to"
                .to_owned()
        }
        OpenError::Newer { found, known } => format!(
            "the vault was written by a newer version (format {found}, this one knows {known}); \
             it was left as it is"
        ),
        OpenError::Damaged => {
            "the vault is damaged; restore a backup with `aftercare vault restore`".to_owned()
        }
        OpenError::Key(error) => key(error),
        OpenError::Disk(error) => disk(error),
        OpenError::SafetyCopy(error) => format!(
            "the vault is of an older format, and the safety copy before bringing it up to date \
             failed, so it was left as it is: {}",
            backup(error)
        ),
        OpenError::Store(error) => store(*error),
    }
}

fn key(error: &KeyError) -> String {
    match error {
        KeyError::WrongPassphrase => {
            "the passphrase does not open this vault; the recovery key does, with --recovery-key"
                .to_owned()
        }
        KeyError::WrongRecoveryKey => {
            "the recovery key is not this vault's; without it and without the passphrase nobody \
             can open the vault"
                .to_owned()
        }
        KeyError::MistypedRecoveryKey => {
            "this is no recovery key: a character is wrong or missing".to_owned()
        }
        KeyError::Damaged(KeyFile::Passphrase) => {
            "passphrase.age is damaged; the recovery key still opens the vault, with \
             --recovery-key"
                .to_owned()
        }
        KeyError::Damaged(KeyFile::Recovery) => {
            "recovery.age is damaged; the passphrase still opens the vault".to_owned()
        }
        KeyError::Missing(file) => format!("{file} is missing; it can be copied from a backup"),
        KeyError::TooMuchWork { file, .. } => {
            format!("{file} asks for more work than any vault does: it was tampered with")
        }
        KeyError::PutBack(file) => format!(
            "{file} was exchanged for an older one; the other way in, passphrase or recovery key, \
             opens the vault and puts it right"
        ),
        KeyError::PassphraseNeeded => {
            "new keys need a new passphrase too when the recovery key is given".to_owned()
        }
        KeyError::NoRandomness => "the system gives no random numbers".to_owned(),
        KeyError::Disk(error) => disk(error),
    }
}

fn store(error: StoreError) -> String {
    match error {
        StoreError::NotFound => "there is no such record, or it is in the bin".to_owned(),
        StoreError::Field { field, fault } => match fault {
            Fault::Empty => format!("{field} must hold something"),
            Fault::TooLong { most } => format!("{field} holds more than {most} bytes"),
            Fault::TooMany { most } => format!("{field} has more than {most} entries"),
            Fault::Malformed => format!("{field} is not in its form"),
        },
        StoreError::ProtocolDiffers => {
            "a protocol of the file is in the vault already, with other contents".to_owned()
        }
        StoreError::Full => "the disk is full; nothing was saved".to_owned(),
        StoreError::ReadOnly => "the vault cannot be written to; nothing was saved".to_owned(),
        StoreError::Gone => "the vault's folder has gone; nothing was saved".to_owned(),
        StoreError::Replaced => {
            "another database stands in the vault's place; nothing was saved".to_owned()
        }
        StoreError::Damaged => {
            "the vault is damaged; restore a backup with `aftercare vault restore`".to_owned()
        }
        StoreError::Busy => "another program holds the vault".to_owned(),
        StoreError::Disk(_) | StoreError::Engine(_) | StoreError::Stopped => error.to_string(),
    }
}

fn import(error: &ImportError<Doubt>) -> String {
    match error {
        ImportError::Doubted { name, doubt } => {
            format!(
                "the protocol {}, version {}: {doubt}",
                name.id, name.version
            )
        }
        ImportError::Differs { name } => format!(
            "the protocol {}, version {}, is kept here with other contents",
            name.id, name.version
        ),
        ImportError::Missing { name } => format!(
            "a session follows the protocol {}, version {}, which the file does not hold",
            name.id, name.version
        ),
        ImportError::Store(error) => store(*error),
    }
}

fn backup(error: &BackupError) -> String {
    match error {
        BackupError::NoFolder => "no backup folder is set; give one with --to".to_owned(),
        BackupError::Unconfirmed(folder) => format!(
            "nobody has confirmed on this computer that backups go to {}; say so with --to",
            folder.display()
        ),
        BackupError::Emptied(folder) => format!(
            "{} held backups of this vault and holds none now; is its disk plugged in? \
             --anew begins there anew",
            folder.display()
        ),
        BackupError::NoBackup(name) => format!("there is no backup {name}"),
        BackupError::Damaged(findings) => {
            format!("the copy is damaged and does not count as a backup ({findings})")
        }
        BackupError::Copy(error) => open(error),
        BackupError::Store(error) => store(*error),
        BackupError::Disk(error) => disk(error),
    }
}

/// What was noticed when the vault was unlocked.
pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Older { seen } => format!(
            "this vault is older than the one that this computer saw on {}; what was saved after \
             that is not in it",
            seen.format("%Y-%m-%d %H:%M UTC")
        ),
        Notice::KeyFileMended(file) => {
            format!("{file} was missing or had been exchanged, and was written again")
        }
        Notice::OthersBeside(names) => format!(
            "beside the vault lies what may be another version of it: {}",
            names.join(", ")
        ),
        Notice::BackupFolderUnconfirmed => {
            "nobody has confirmed on this computer the folder that the vault names for its \
             backups; `aftercare vault backup --to` does"
                .to_owned()
        }
        Notice::ErasedSince(clients) => format!(
            "{} of its clients had been erased before this backup was restored",
            clients.len()
        ),
    }
}

/// Why a vault can only be read.
pub(super) fn read_only(why: ReadOnly) -> &'static str {
    match why {
        ReadOnly::Medium => {
            "the vault lies on a disk that cannot be written to; it was opened to be read"
        }
        ReadOnly::Folder => "the vault's folder cannot be written to; it was opened to be read",
        ReadOnly::File => "the vault's file cannot be written to; it was opened to be read",
        ReadOnly::Full => "the vault's disk is full; it was opened to be read",
    }
}

fn disk(error: &DiskError) -> String {
    format!(
        "cannot {} {}: {}",
        error.task,
        error.path.display(),
        plain(&error.source)
    )
}

fn weak(weak: &Weak) -> String {
    let flaw = match weak.flaw {
        Flaw::TooShort => "has fewer than twelve characters",
        Flaw::TooLong => "is longer than any passphrase",
        Flaw::Common => "is one that everyone tries first",
        Flaw::Own => "is made of the studio's own words, which are tried first",
        Flaw::Pattern => "is a row of keys, a repetition or a sequence",
        Flaw::Date => "is a date or a year",
        Flaw::Word => "is a name or a word by itself",
        Flaw::CommonWords => "is made of common words, which are tried first",
        Flaw::Guessable => "is guessed too soon",
    };
    let advice = weak.advice.first().map_or("", |advice| match advice {
        Advice::FewWords => "; use a few words that do not belong together",
        Advice::AddWords => "; add a word or two that do not belong together",
        Advice::CapitalsHelpLittle => "; capital letters help little, more words do",
        Advice::ReversalHelpsLittle => "; a word backwards helps little, more words do",
        Advice::SubstitutionHelpsLittle => "; signs in place of letters help little, more words do",
        Advice::AvoidKeyRows => "; avoid rows of keys",
        Advice::AvoidRepeats => "; avoid repetitions",
        Advice::AvoidSequences => "; avoid sequences such as abc",
        Advice::AvoidDates => "; avoid years and dates",
    });
    format!("the passphrase {flaw}{advice}; `aftercare vault suggest` draws five words for one")
}
