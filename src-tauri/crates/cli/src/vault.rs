//! `aftercare vault`: the client records, from a terminal or a script.
//!
//! The passphrase is asked for on the terminal, without an echo. When standard input is
//! not a terminal, its first line is the passphrase. It is never an argument, which every
//! process of the machine could read, and never in the environment.

mod care;
mod clients;
mod credential;
mod error;
mod export;
mod healing;
mod import;
mod month;
mod notice;
mod quote;
mod refused;
mod sheets;
mod stock;
mod today;
mod week;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use records::{Credential, Layout, OpenError, Vault};

use crate::error::Error;
use crate::output;

pub(crate) use self::error::VaultError;

/// The encrypted client records: create, back up, export, search
///
/// The passphrase is asked for on the terminal, or is the first line of standard input. WHO
/// is a client's number, or enough of the name; with one client it can be left out.
#[derive(Args)]
#[command(arg_required_else_help = false)]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Create(care::Create),
    /// Prints five words drawn at random, for a passphrase
    Suggest,
    Info(care::Info),
    Verify(care::Verify),
    Backup(care::Backup),
    Restore(care::Restore),
    Export(export::Export),
    Import(import::Import),
    AddClient(clients::AddClient),
    AddNote(clients::AddNote),
    Search(clients::Search),
    Today(today::Today),
    Week(week::Week),
    Plan(healing::Plan),
    Sheet(healing::Sheet),
    Sheets(sheets::Sheets),
    Quote(quote::Quote),
    Calendar(healing::Calendar),
    Recall(stock::Recall),
    Inspection(stock::Inspection),
    Month(month::Month),
    Lapsed(month::Lapsed),
}

/// Runs the command.
pub(crate) fn run(command: Command) -> Result<(), Error> {
    match command {
        Command::Create(options) => care::create(&options),
        Command::Suggest => credential::suggest(),
        Command::Info(options) => care::info(&options),
        Command::Verify(options) => care::verify(&options),
        Command::Backup(options) => care::backup(options),
        Command::Restore(options) => care::restore(&options),
        Command::Export(options) => export::export(&options),
        Command::Import(options) => import::import(&options),
        Command::AddClient(options) => clients::add_client(options),
        Command::AddNote(options) => clients::add_note(options),
        Command::Search(options) => clients::search(&options),
        Command::Today(options) => today::today(&options),
        Command::Week(options) => week::week(&options),
        Command::Plan(options) => healing::plan(&options),
        Command::Sheet(options) => healing::sheet(&options),
        Command::Sheets(options) => sheets::sheets(&options),
        Command::Quote(options) => quote::quote(&options),
        Command::Calendar(options) => healing::calendar(&options),
        Command::Recall(options) => stock::recall(&options),
        Command::Inspection(options) => stock::inspection(&options),
        Command::Month(options) => month::month(&options),
        Command::Lapsed(options) => month::lapsed(&options),
    }
}

/// A vault, and what opens it.
#[derive(Args)]
struct Locked {
    /// The vault's folder
    dir: PathBuf,
    /// Asks for the recovery key instead of the passphrase
    #[arg(long)]
    recovery_key: bool,
}

impl Locked {
    /// Asks for what opens the vault.
    fn credential(&self) -> Result<Credential, Error> {
        credential::ask(self.recovery_key)
    }

    /// Unlocks the vault, and warns of what was noticed.
    fn unlock(&self) -> Result<Vault, Error> {
        // Before the passphrase is asked for: a mistyped folder is told at once.
        Layout::locate(&self.dir)
            .map_err(OpenError::from)
            .and_then(|layout| layout.must_have_vault())
            .map_err(VaultError::Open)?;
        let credential = self.credential()?;
        let vault = Vault::unlock(&self.dir, &credential, care::vault_options())
            .map_err(VaultError::from)?;
        for noticed in vault.notices() {
            output::warn(&notice::text(&vault, noticed));
        }
        if let Some(why) = vault.read_only() {
            output::warn(&notice::read_only(why));
        }
        Ok(vault)
    }
}
