//! The vault that figures are measured with.

use chrono::{Local, NaiveDateTime, TimeDelta};
use records::{ClientId, Options, StoreError, Vault, judge};
use tempfile::TempDir;
use tests::session::{first_protocol, first_session};
use vocabulary::Moment;

use crate::filling::fill;

/// The minutes of the two weeks in which clients are healing.
const TWO_WEEKS: usize = 14 * 24 * 60;

/// Creates a vault of `clients`, the first `healing` of whom are healing, and returns it with its
/// recovery key, which opens it without the cost of deriving a key from the passphrase.
pub fn vault(clients: usize, healing: usize) -> (TempDir, String) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let passphrase = judge("lantern gravel teapot mosaic", &[]).expect("a good passphrase");
    let created = Vault::create(&place.path().join("vault"), &passphrase, Options::default())
        .expect("a vault");
    let mut vault = created.vault;
    fill(&mut vault, clients);
    add_sessions(&mut vault, healing).expect("sessions");
    vault.lock().expect("a locked vault");
    (place, created.recovery_key.to_text().to_string())
}

/// Adds a session to every client: for the first `healing` within the last two weeks, for the
/// others spread over earlier years.
fn add_sessions(vault: &mut Vault, healing: usize) -> Result<(), StoreError> {
    let (version, document) = first_protocol();
    let now = Local::now().naive_local();
    let clients: Vec<ClientId> = everybody(vault)?;
    vault.change(|batch| {
        batch.keep_protocol(&version, &document)?;
        for (place, client) in clients.into_iter().enumerate() {
            let session = first_session(&version, ended(place, healing, now));
            batch.add_session(client, &session)?;
        }
        Ok(())
    })
}

fn everybody(vault: &Vault) -> Result<Vec<ClientId>, StoreError> {
    let mut ids = Vec::new();
    let mut after = None;
    loop {
        let page = vault.clients(after.as_ref(), 1000)?;
        ids.extend(page.clients.iter().map(|client| client.id));
        after = page.next;
        if after.is_none() {
            return Ok(ids);
        }
    }
}

fn ended(place: usize, healing: usize, now: NaiveDateTime) -> Moment {
    let minutes = if place < healing {
        TWO_WEEKS / healing * (place + 1)
    } else {
        (60 + place % 3000) * 24 * 60
    };
    Moment::from(now - TimeDelta::minutes(i64::try_from(minutes).expect("a few years")))
}
