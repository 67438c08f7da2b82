//! Making a vault and looking after it. `info --json` writes `{format, bytes, clients,
//! sessions, notes, sheets, in_bin, last_backup, backup_folder, unlocks [{at, act}]}`;
//! `verify` and `backup`, `{pages, clients, sessions, notes, sheets}`, and `backup` the
//! `path` too.

use std::fmt::Write;
use std::path::Path;

use chrono::{DateTime, Utc};
use directories::ProjectDirs;
use records::{Act, Checked, Options, Stop, Vault, backup as backups};
use serde::Serialize;

use super::credential::Secrets;
use super::{Asked, Trouble, told};
use crate::error::Error;
use crate::{output, shown};

/// `aftercare vault create DIR`.
pub(super) fn create(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(1, &["studio="])?;
    let dir = asked.dir()?;
    let studio = asked.text_of("studio")?.unwrap_or_default();
    let passphrase = Secrets::new_passphrase(&studio)?;
    let mut created = Vault::create(&dir, &passphrase, options()).map_err(Trouble::from)?;
    if !studio.is_empty() {
        let profile = records::model::Studio {
            name: studio,
            ..Default::default()
        };
        created
            .vault
            .change(|batch| batch.save_studio(&profile))
            .map_err(Trouble::from)?;
    }
    created.vault.lock().map_err(Trouble::from)?;
    output::print(&format!(
        "The vault is made: {}\n\
         Its recovery key opens it when the passphrase is forgotten. Print it and put it away; \
         it is not shown again:\n\
         {}\n",
        shown::line(&dir.to_string_lossy()),
        created.recovery_key.to_text().as_str()
    ))
}

/// Unlocks the vault that the command line names.
pub(super) fn unlock(asked: &mut Asked<'_>) -> Result<Vault, Error> {
    let dir = asked.dir()?;
    unlock_in(&dir, asked)
}

fn unlock_in(dir: &Path, asked: &Asked<'_>) -> Result<Vault, Error> {
    // Before the passphrase is asked for: a mistyped folder is told at once.
    records::Layout::locate(dir)
        .map_err(records::OpenError::from)
        .and_then(|layout| layout.must_have_vault())
        .map_err(Trouble::Open)?;
    let credential = asked.secrets().credential()?;
    let vault = Vault::unlock(dir, &credential, options()).map_err(Trouble::from)?;
    for notice in vault.notices() {
        output::warn(&told::notice(notice));
    }
    if let Some(why) = vault.read_only() {
        output::warn(told::read_only(why));
    }
    Ok(vault)
}

/// With what this computer saw last of its vaults, as the app keeps it.
fn options() -> Options {
    let options = Options::default();
    match ProjectDirs::from("app", "", "scalp-aftercare") {
        Some(dirs) => {
            let state = dirs.state_dir().unwrap_or(dirs.data_local_dir());
            options.with_last_seen(state.join("last-seen.json"))
        }
        None => options,
    }
}

pub(super) fn lock(vault: Vault) -> Result<(), Error> {
    Ok(vault.lock().map_err(Trouble::from)?)
}

#[derive(Serialize)]
struct Info {
    format: u32,
    bytes: u64,
    clients: u64,
    sessions: u64,
    notes: u64,
    sheets: u64,
    in_bin: u64,
    last_backup: Option<DateTime<Utc>>,
    backup_folder: Option<std::path::PathBuf>,
    accesses: Vec<AccessLine>,
}

#[derive(Serialize)]
struct AccessLine {
    at: DateTime<Utc>,
    act: Act,
}

/// `aftercare vault info DIR`.
pub(super) fn info(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(1, &["json", "recovery-key"])?;
    let vault = unlock(asked)?;
    let info = look(&vault).map_err(Trouble::from)?;
    lock(vault)?;
    if asked.is_set("json") {
        return output::print_json(&info);
    }
    let mut text = format!(
        "Format {}, {} bytes\n{} clients, {} sessions, {} notes, {} sheets; {} in the bin\n",
        info.format, info.bytes, info.clients, info.sessions, info.notes, info.sheets, info.in_bin
    );
    // Writing to a String cannot fail.
    let _ = match info.last_backup {
        Some(at) => writeln!(
            text,
            "Last checked backup: {}",
            at.format("%Y-%m-%d %H:%M UTC")
        ),
        None => writeln!(text, "No backup was made yet"),
    };
    if let Some(folder) = &info.backup_folder {
        let _ = writeln!(
            text,
            "Backups go to {}",
            shown::line(&folder.to_string_lossy())
        );
    }
    output::print(&text)
}

fn look(vault: &Vault) -> Result<Info, records::StoreError> {
    let counts = vault.counts()?;
    let settings = vault.settings()?;
    let accesses = vault.accesses(10)?.into_iter();
    Ok(Info {
        format: vault.format(),
        bytes: std::fs::metadata(vault.layout().database()).map_or(0, |found| found.len()),
        clients: counts.clients,
        sessions: counts.sessions,
        notes: counts.notes,
        sheets: counts.sheets,
        in_bin: counts.in_bin,
        last_backup: vault.last_backup()?,
        backup_folder: settings.backup_folder,
        accesses: accesses
            .map(|access| AccessLine {
                at: access.at,
                act: access.act,
            })
            .collect(),
    })
}

#[derive(Serialize)]
struct CheckedLine {
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<std::path::PathBuf>,
    pages: u64,
    clients: u64,
    sessions: u64,
    notes: u64,
    sheets: u64,
}

impl CheckedLine {
    fn new(path: Option<std::path::PathBuf>, checked: Checked) -> Self {
        Self {
            path,
            pages: checked.pages,
            clients: checked.clients,
            sessions: checked.sessions,
            notes: checked.notes,
            sheets: checked.sheets,
        }
    }

    fn told(&self, what: &str) -> String {
        format!(
            "{what}: {} pages read and good; {} clients, {} sessions, {} notes, {} sheets, the bin \
             included\n",
            self.pages, self.clients, self.sessions, self.notes, self.sheets
        )
    }
}

/// `aftercare vault verify DIR`.
pub(super) fn verify(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(1, &["json", "recovery-key"])?;
    let vault = unlock(asked)?;
    let line = CheckedLine::new(None, vault.verify().map_err(Trouble::from)?);
    lock(vault)?;
    if asked.is_set("json") {
        output::print_json(&line)
    } else {
        output::print(&line.told("The vault is whole"))
    }
}

/// `aftercare vault backup DIR`.
pub(super) fn backup(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(1, &["to=", "anew", "json", "recovery-key"])?;
    let mut vault = unlock(asked)?;
    let folder = match asked.path_of("to") {
        None => vault.folder_for_backups().map_err(Trouble::from)?,
        Some(folder) => {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            remember(&mut vault, &folder)?;
            folder
        }
    };
    if asked.is_set("anew") {
        vault.begin_folder_anew(&folder).map_err(Trouble::from)?;
    }
    let made = vault.back_up_to(&folder, &Stop::NEVER);
    let (made, checked) = made.map_err(Trouble::from)?;
    lock(vault)?;
    let line = CheckedLine::new(Some(made.path.clone()), checked);
    if asked.is_set("json") {
        output::print_json(&line)
    } else {
        output::print(&line.told(&shown::line(&made.path.to_string_lossy())))
    }
}

/// Sets the backup folder, when none is set: erasing reaches the backups in it.
fn remember(vault: &mut Vault, folder: &Path) -> Result<(), Error> {
    let mut settings = vault.settings().map_err(Trouble::from)?;
    if settings.backup_folder.is_none() && folder.is_dir() {
        settings.backup_folder = Some(folder.to_owned());
        vault
            .change(|batch| batch.save_settings(&settings))
            .map_err(Trouble::from)?;
    }
    if settings.backup_folder.as_deref() == Some(folder) {
        vault.confirm_backup_folder().map_err(Trouble::from)?;
    }
    Ok(())
}

/// `aftercare vault restore DIR BACKUP`.
pub(super) fn restore(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(2, &["drill", "recovery-key"])?;
    let dir = asked.dir()?;
    let from = asked.path("the backup")?;
    if !records::Layout::new(&from).database().exists() {
        let none = records::BackupError::NoBackup(from.display().to_string());
        return Err(Trouble::Backup(none).into());
    }
    let credential = asked.secrets().credential()?;
    if asked.is_set("drill") {
        let checked =
            backups::drill(&from, &credential, &dir, &Stop::NEVER).map_err(Trouble::from)?;
        let line = CheckedLine::new(None, checked);
        return output::print(&line.told("The backup can be restored"));
    }
    let (vault, aside) =
        backups::restore(&from, &credential, &dir, options()).map_err(Trouble::from)?;
    lock(vault)?;
    let mut text = format!("The vault is restored: {}\n", dir.display());
    if let Some(aside) = aside {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "What was there lies in {}", aside.display());
    }
    output::print(&text)
}
