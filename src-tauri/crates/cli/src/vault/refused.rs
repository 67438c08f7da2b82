//! What the vault refuses, in the catalogue's words: what happened, what to do now, and in
//! brackets what the app leaves out: a path, a number, the system's own words.

use std::io::ErrorKind;

use protocol::OutsideFault;
use records::exchange::{CsvError, ImportError, JsonError, VcardError};
use records::{
    BackupError, DiskError, Fault, Findings, KeyError, OpenError, ProtocolVersion, ReadOnlyReason,
    StoreError,
};

use crate::error::{faults, plain, sessions};
use crate::words::words;

/// What was being done when the disk refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    /// Opening the vault.
    Open,
    /// Making a backup.
    BackUp,
    /// Restoring a backup.
    Restore,
}

pub(super) fn open(error: &OpenError) -> String {
    let words = words();
    match error {
        OpenError::NoVault(dir) => {
            words.cli_in_folder(dir.to_string_lossy(), words.failure_vault_none())
        }
        OpenError::Occupied(dir) => words.cli_occupied(dir.to_string_lossy()),
        OpenError::InUse => words.failure_vault_in_use(),
        OpenError::ForeignLog(file) => words.cli_foreign_log(file.to_string_lossy()),
        OpenError::NotAFile(file) => words.cli_because(
            words.cli_vault_damaged(),
            words.cli_not_a_file(file.to_string_lossy()),
        ),
        OpenError::OtherApplication => {
            words.cli_because(words.cli_vault_damaged(), words.cli_other_application())
        }
        OpenError::Damaged => words.cli_vault_damaged(),
        OpenError::SchemaDiffers => words.failure_vault_tampered(),
        OpenError::NeedsWriting => words.failure_vault_needs_writing(),
        OpenError::Newer { found, known } => words.cli_because(
            words.failure_vault_newer(),
            words.cli_newer_format(*found, *known),
        ),
        OpenError::Key(error) => key(error),
        OpenError::Disk(error) => disk(error, Task::Open),
        OpenError::SafetyCopy(error) => words.cli_safety_copy(backup(error, Task::BackUp)),
        OpenError::Store(error) => store(*error),
    }
}

pub(super) fn key(error: &KeyError) -> String {
    let words = words();
    match error {
        KeyError::WrongPassphrase => words.cli_wrong_passphrase(),
        KeyError::WrongRecoveryKey => words.failure_wrong_recovery_key(),
        KeyError::MistypedRecoveryKey => words.failure_mistyped_recovery_key(),
        KeyError::Damaged(file) | KeyError::TooMuchWork { file, .. } | KeyError::Missing(file) => {
            words.cli_because(words.failure_key_file_damaged(), file.to_string())
        }
        KeyError::PutBack(file) => {
            words.cli_because(words.failure_key_file_put_back(), file.to_string())
        }
        KeyError::PassphraseNeeded => words.failure_passphrase_needed(),
        KeyError::NoRandomness => words.cli_no_randomness(),
        KeyError::Disk(error) => disk(error, Task::Open),
    }
}

pub(super) fn store(error: StoreError) -> String {
    let words = words();
    match error {
        StoreError::NotFound => words.cli_record_gone(),
        StoreError::Field { field, fault } => match fault {
            Fault::Empty => words.failure_field_empty(field),
            Fault::TooLong { .. } | Fault::TooMany { .. } => words.failure_field_too_long(field),
            Fault::Malformed => words.failure_internal(),
        },
        StoreError::Full => words.cli_disk_full(),
        StoreError::ReadOnly => read_only(None),
        StoreError::Gone => words.cli_vault_gone(),
        StoreError::Replaced => words.cli_vault_replaced(),
        StoreError::Disk(code) => {
            words.cli_because(words.cli_disk_failed(), words.cli_database_code(code))
        }
        StoreError::Damaged => words.cli_vault_damaged(),
        StoreError::Busy => words.failure_vault_in_use(),
        StoreError::Engine(code) => {
            words.cli_because(words.failure_internal(), words.cli_database_code(code))
        }
        StoreError::ProtocolDiffers => words.failure_internal(),
        StoreError::Stopped => words.failure_stopped(),
    }
}

/// What is done with the records of an unlocked vault.
pub(super) fn studio(error: &studio::Error) -> String {
    let words = words();
    match error {
        studio::Error::Store(error) => store(*error),
        studio::Error::ReadOnly(why) => read_only(Some(*why)),
        studio::Error::ProtocolUnknown => words.failure_protocol_unknown(),
        studio::Error::ProtocolAltered(ProtocolVersion { id, version }) => {
            words.failure_protocol_altered(id, version)
        }
        studio::Error::ChoiceUnknown => words.failure_choice_unknown(),
        studio::Error::NoSession => words.cli_client_without_session(),
        studio::Error::SheetUnreadable => words.failure_page_failed(),
        studio::Error::NotAMoment(_) => words.failure_session_unreadable(),
        studio::Error::SessionRefused { fault, .. } => sessions(*fault),
        studio::Error::ImportGone => words.failure_import_gone(),
        studio::Error::ImportUnknown => unknown_file(),
        studio::Error::ImportUnclear(_) => words.failure_import_unclear(),
        studio::Error::Csv(error) => csv(*error),
        studio::Error::Vcard(error) => vcard(*error),
        studio::Error::Export(error) => json(error),
        studio::Error::Import(error) => import(error),
        // The command line publishes no draft, moves nobody, reads no protocol into a vault, enters no quote, has
        // nobody sign a form, and says by itself which of two days is wrong.
        studio::Error::Calendar(_)
        | studio::Error::Quote(_)
        | studio::Error::FormUnknown
        | studio::Error::DaysTurned
        | studio::Error::FormFaulty
        | studio::Error::FormOpen
        | studio::Error::Scan(_)
        | studio::Error::NeverAsked
        | studio::Error::DraftFaulty(_)
        | studio::Error::NewerProtocol(_)
        | studio::Error::FileTooLarge
        | studio::Error::FileRefused(_)
        | studio::Error::Json(_) => words.failure_internal(),
    }
}

pub(super) fn backup(error: &BackupError, task: Task) -> String {
    let words = words();
    match error {
        BackupError::NoFolder => words.cli_backup_folder_none(),
        BackupError::Unconfirmed(folder) => {
            words.cli_backup_folder_unconfirmed(folder.to_string_lossy())
        }
        BackupError::Emptied(folder) => words.cli_backup_folder_emptied(folder.to_string_lossy()),
        BackupError::Changed => {
            words.cli_because(words.failure_backup_failed(), words.cli_vault_changed())
        }
        BackupError::NoBackup(path) => {
            words.cli_because(words.failure_backup_gone(), words.cli_no_backup(path))
        }
        BackupError::Damaged(findings) => {
            words.cli_because(words.failure_backup_damaged(), found(findings))
        }
        BackupError::Copy(error) => open(error),
        BackupError::Store(error) => store(*error),
        BackupError::Disk(error) => disk(error, task),
    }
}

/// What a check of the vault found wrong.
pub(super) fn damaged(findings: &Findings) -> String {
    words().cli_because(words().cli_vault_damaged(), found(findings))
}

fn found(findings: &Findings) -> String {
    let Findings {
        pages,
        structure,
        links,
        records,
        key_files,
        put_back,
    } = *findings;
    words().cli_findings(key_files, links, pages, put_back, records, structure)
}

fn disk(error: &DiskError, task: Task) -> String {
    let words = words();
    let message = match (error.source.kind(), task) {
        (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => words.cli_disk_full(),
        (ErrorKind::ReadOnlyFilesystem, _) => read_only(None),
        (ErrorKind::PermissionDenied, Task::Open) => words.failure_vault_denied(),
        (_, Task::Open) => words.failure_vault_unreadable(),
        (_, Task::BackUp) => words.failure_backup_failed(),
        (_, Task::Restore) => words.failure_restore_failed(),
    };
    words.cli_because(
        message,
        words.cli_in_folder(error.path.to_string_lossy(), plain(&error.source)),
    )
}

fn csv(error: CsvError) -> String {
    let words = words();
    match error {
        CsvError::Empty => {
            words.cli_because(words.failure_import_unknown(), words.cli_file_empty())
        }
        CsvError::NoText => words.failure_import_unknown(),
        CsvError::TooLarge => words.failure_import_too_large(),
        CsvError::Unreadable => words.failure_import_unreadable(),
    }
}

fn vcard(error: VcardError) -> String {
    let words = words();
    match error {
        VcardError::Empty => {
            words.cli_because(words.failure_import_unknown(), words.cli_file_empty())
        }
        VcardError::TooLarge => words.failure_import_too_large(),
        VcardError::Unreadable => words.failure_import_unreadable(),
    }
}

fn json(error: &JsonError) -> String {
    let words = words();
    match error {
        JsonError::Malformed { line, column } => words.cli_because(
            words.failure_import_line(*line),
            words.cli_json_place(*column, *line),
        ),
        JsonError::OtherFormat => words.failure_import_unknown(),
        JsonError::BadIdentity { place } | JsonError::BadPage { place } => {
            words.cli_because(words.failure_import_unknown(), words.cli_bad_client(*place))
        }
        JsonError::TooLarge => too_large(),
        JsonError::Unreadable => words.failure_import_unreadable(),
    }
}

fn import(error: &ImportError<OutsideFault>) -> String {
    let words = words();
    match error {
        ImportError::Doubted { name, doubt } => {
            let ProtocolVersion { id, version } = name;
            let invalid = || words.failure_protocol_invalid(id, version);
            match doubt {
                OutsideFault::NotAsShipped => words.failure_protocol_not_shipped(id, version),
                OutsideFault::Invalid(refused) => words.cli_because(invalid(), faults(refused)),
                OutsideFault::OtherName { .. } => invalid(),
            }
        }
        ImportError::Differs { name } => words.failure_protocol_differs(&name.id, &name.version),
        ImportError::Missing { name } => words.failure_protocol_missing(&name.id, &name.version),
        ImportError::Logo => words.failure_import_logo(),
        ImportError::Store(error) => store(*error),
    }
}

/// The file's name says nothing of what is in it.
fn unknown_file() -> String {
    words().cli_because(
        words().failure_import_unknown(),
        words().cli_ending_unknown(),
    )
}

fn read_only(why: Option<ReadOnlyReason>) -> String {
    let reason = why.map_or("", ReadOnlyReason::id);
    words().failure_read_only(reason)
}

fn too_large() -> String {
    words().cli_because(
        words().failure_import_unreadable(),
        words().cli_file_too_large(),
    )
}

#[cfg(test)]
mod tests {
    use records::DiskTask;

    use super::*;

    #[test]
    fn a_refusal_of_the_disk_names_the_file() {
        for task in [Task::Open, Task::BackUp, Task::Restore] {
            for kind in [
                ErrorKind::StorageFull,
                ErrorKind::ReadOnlyFilesystem,
                ErrorKind::PermissionDenied,
                ErrorKind::NotFound,
            ] {
                let error = DiskError {
                    task: DiskTask::Read,
                    path: "vault.db".into(),
                    source: kind.into(),
                };
                let text = disk(&error, task);
                assert!(text.contains("vault.db"), "{text}");
            }
        }
    }
}
