//! Records out of a vault.

use std::path::PathBuf;

use clap::Args;
use records::exchange::{clients_to_csv, pictures_folder};
use records::{Act, Client, Readers, Stop, StoreError, Vault};

use super::care::lock;
use super::clients::who;
use super::{Locked, VaultError};
use crate::error::Error;
use crate::words::words;
use crate::{output, save};

/// Writes everything as JSON, or the clients as CSV, or one client as JSON
#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    locked: Locked,
    /// Where it goes; without it, to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// All clients, without what is kept about them, for a spreadsheet
    #[arg(long, conflicts_with = "client")]
    csv: bool,
    /// One client alone: a number, or enough of the name
    #[arg(long, value_name = "WHO")]
    client: Option<String>,
}

/// Runs `aftercare vault export`.
pub(super) fn export(options: &Export) -> Result<(), Error> {
    let mut vault = options.locked.unlock()?;
    let file = options.out.as_ref().filter(|file| file.as_os_str() != "-");
    if options.csv {
        let clients = all_clients(&vault).map_err(VaultError::from)?;
        let csv = clients_to_csv(&clients);
        vault.record_access(Act::Export).map_err(VaultError::from)?;
        lock(vault)?;
        return match file {
            Some(file) => save::save(file, &csv, Readers::Owner),
            None => output::print_csv(&csv),
        };
    }
    let export = match options.client.as_deref() {
        None => vault.export_all(&Stop::NEVER),
        one => {
            let client = who(&mut vault, one)?;
            vault.export_client(client)
        }
    };
    let export = export.map_err(VaultError::from)?;
    if let Some(file) = file {
        let pictures = export.pictures(&vault);
        let written = pictures.write(&pictures_folder(file), &Stop::NEVER);
        let missing = written.map_err(VaultError::from)?;
        if missing > 0 {
            output::warn(&words().photos_not_exported(missing));
        }
    }
    lock(vault)?;
    let Some(file) = file else {
        return output::print_json(&export);
    };
    let mut json = serde_json::to_vec_pretty(&export)?;
    json.push(b'\n');
    save::save(file, &json, Readers::Owner)
}

fn all_clients(vault: &Vault) -> Result<Vec<Client>, StoreError> {
    let mut clients = Vec::new();
    let mut after = None;
    loop {
        let page = vault.clients(after.as_ref(), 1000)?;
        clients.extend(page.clients.into_iter().map(|kept| kept.record));
        after = page.next;
        if after.is_none() {
            return Ok(clients);
        }
    }
}
