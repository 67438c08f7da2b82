//! The process that gets killed: does one operation and says when it is done.

use std::io::Write;
use std::path::Path;

use records::{Photo, PhotoView, Stop, StoreError, Vault};

use crate::common::{OTHER_PASSPHRASE, PASSPHRASE, client, new_passphrase, note};
use crate::photos::{photo, picture};
use crate::scene::{Home, MARKER, PLANTED, RENEWED_KEY, options};

/// Exit code of an operation that was refused and said so.
pub const REFUSED: i32 = 3;

/// Runs an operation; returns the exit code.
pub fn run(operation: &str, home: &Path) -> i32 {
    let home = Home(home.to_owned());
    match operate(operation, &home) {
        Ok(()) => 0,
        Err(error) => {
            // Where faults are injected, writing this may fail too.
            let _ = writeln!(std::io::stderr(), "{error}");
            REFUSED
        }
    }
}

fn operate(operation: &str, home: &Home) -> Result<(), Box<dyn std::error::Error>> {
    let now = "2026-11-20T10:00:00Z";
    if operation == "create" {
        Vault::create(&home.vault(), &new_passphrase(PASSPHRASE), options(now))?;
        return Ok(());
    }
    if operation == "restore" {
        records::backup::restore(
            &home.first_backup(),
            &home.recovery(),
            &home.vault(),
            options(now),
        )?;
        return Ok(());
    }
    let mut vault = Vault::unlock(&home.vault(), &home.recovery(), options(now))?;
    match operation {
        "unlock" | "migrate" => {}
        "save" => {
            let id = vault.find_clients("anna", 1)?[0].client.id;
            vault.change(|batch| {
                batch.add_note(id, None, &note(&"a new note ".repeat(2000)))?;
                batch.save_client(id, &client("Anna Saved"))
            })?;
        }
        "photo" => {
            let id = vault.find_clients("anna", 1)?[0].client.id;
            let new = vault.begin_photos(1)?.remove(0);
            let photo = Photo {
                sealed: Some(new.write(&picture("new"))?),
                ..photo(PhotoView::Top)
            };
            new.keep();
            vault.change(|batch| batch.add_photo(id, None, &photo))?;
        }
        "delete" => {
            let id = vault.find_clients("anna", 1)?[0].client.id;
            vault.change(|batch| batch.bin(id))?;
        }
        "erase" => {
            let id = vault.find_clients(MARKER, 1)?[0].client.id;
            vault.erase_client(id)?;
        }
        "backup" => {
            vault.back_up(&Stop::NEVER)?;
        }
        "passphrase" => {
            vault.change_passphrase(&home.recovery(), &new_passphrase(OTHER_PASSPHRASE))?;
        }
        "recovery" => {
            let renewed = RENEWED_KEY.parse()?;
            let same = new_passphrase(PASSPHRASE);
            records::proof::renew_keys_to(&mut vault, &home.recovery(), &same, &renewed)?;
        }
        "notes" => return add_notes_for_ever(&mut vault),
        other => return Err(format!("no such operation: {other}").into()),
    }
    Ok(())
}

/// Adds notes until killed, and names each on standard output once it is saved.
fn add_notes_for_ever(vault: &mut Vault) -> Result<(), Box<dyn std::error::Error>> {
    let id = vault.find_clients("anna", 1)?[0].client.id;
    let mut out = std::io::stdout().lock();
    for number in 0_u64.. {
        let text = format!(
            "number{number} {PLANTED} {}",
            "and words ".repeat((number % 7) as usize * 40)
        );
        vault.change(|batch| {
            let kept = batch.add_note(id, None, &note(&text))?;
            if number % 3 == 2 {
                batch.save_note(kept, &note(&format!("{text} edited")))?;
            }
            Ok::<_, StoreError>(())
        })?;
        writeln!(out, "{number}")?;
        out.flush()?;
    }
    Ok(())
}
