//! Changing what opens a vault.
//!
//! A new passphrase alone wraps the same key anew: whoever has the old key file, from a
//! backup for example, still opens the vault with the old passphrase. New keys shut that
//! out: all that the vault holds is encrypted with a key that no old file has.

use zeroize::Zeroizing;

use crate::access::{self, Act};
use crate::backup::Snapshot;
use crate::check::check_copy;
use crate::error::{BackupError, KeyError, KeyFile, OpenError, StoreError};
use crate::file::disk::{replace, sync_dir, write_new};
use crate::file::key_files::{self, BOTH, load_key};
use crate::file::next::Next;
use crate::file::tally::State;
use crate::file::{Database, Layout, copy, migrate};
use crate::keys::{self, Credential, DataKey, Passphrase, RecoveryKey};
use crate::passphrase::NewPassphrase;
use crate::stop::Stop;
use crate::vault::Vault;

impl Vault {
    /// Sets a new passphrase. Only one small file is written; a crash leaves the old
    /// passphrase or the new one. The old passphrase still opens backups made before, and
    /// with a key file from one of them the vault itself: [`renew_keys`](Self::renew_keys)
    /// shuts that out.
    ///
    /// # Errors
    /// [`KeyError`] when `current` does not open the vault, or the file cannot be written.
    pub fn change_passphrase(
        &mut self,
        current: &Credential,
        new: &NewPassphrase,
    ) -> Result<(), OpenError> {
        self.confirm(current)?;
        let file = KeyFile::Passphrase;
        let wrapped = keys::wrap_for_passphrase(self.key(), &new.0, self.options.work_factor)?;
        // A key file is exchanged only for one that was tried.
        let again = Credential::Passphrase(new.0.clone()).unwrap_key(&wrapped)?;
        if again.bytes() != self.key().bytes() {
            return Err(KeyError::Damaged(file).into());
        }
        // Both are the vault's own until the file is exchanged.
        self.change(|batch| key_files::add(&batch.tx, file, &wrapped))?;
        replace(&self.layout().key_file(file), &wrapped).map_err(KeyError::from)?;
        self.change(|batch| {
            key_files::keep_only(&batch.tx, file, &wrapped)?;
            batch.record_access(Act::ChangePassphrase)
        })?;
        Ok(())
    }

    /// Encrypts the vault with a new key, under a new recovery key, to print, and under
    /// `passphrase`, or the one that is given as `current` when there is none. What opened
    /// the vault before opens only what was copied before.
    ///
    /// The new files are written beside the old ones and checked, and then take their
    /// places together: a crash leaves the one or the other.
    ///
    /// # Errors
    /// As the three steps: [`begin_renewing_keys`](Self::begin_renewing_keys),
    /// [`KeyRenewal::run`] and [`finish_renewing_keys`](Self::finish_renewing_keys). The
    /// vault is as before then.
    pub fn renew_keys(
        &mut self,
        current: &Credential,
        passphrase: Option<&NewPassphrase>,
        stop: &Stop,
    ) -> Result<RecoveryKey, BackupError> {
        let renewal = self.begin_renewing_keys(stop)?;
        let renewed = renewal.run(current, passphrase, stop)?;
        self.finish_renewing_keys(renewed)
    }

    /// The first step of [`renew_keys`](Self::renew_keys): copies the vault's file. What
    /// takes long after that needs the copy alone.
    ///
    /// # Errors
    /// When it cannot be copied; [`StoreError::Stopped`].
    pub fn begin_renewing_keys(&self, stop: &Stop) -> Result<KeyRenewal, BackupError> {
        Ok(KeyRenewal {
            snapshot: self.snapshot(stop)?,
            vault: self.layout().clone(),
            state: State::read(self.db())?.ok_or(StoreError::Damaged)?,
            work_factor: self.options.work_factor,
        })
    }

    /// The last step: the new files become the vault's.
    ///
    /// # Errors
    /// [`BackupError::Changed`] when something was saved after the copy was made: then it
    /// is all to be done again, and the vault is as before. When the files cannot be put
    /// in place, the next unlock does it.
    pub fn finish_renewing_keys(
        &mut self,
        renewed: RenewedKeys,
    ) -> Result<RecoveryKey, BackupError> {
        let RenewedKeys {
            next,
            key,
            recovery_key,
            state,
        } = renewed;
        self.check_place()?;
        if State::read(self.db())? != Some(state) {
            return Err(BackupError::Changed);
        }
        let closed = std::mem::replace(&mut self.db, Database::nowhere()?);
        closed.close()?;
        next.put_in_place(None)?;
        let mut db = Database::open(&self.layout().database(), &key)?;
        db.bring_up_to_date(migrate::newest())?;
        self.db = db;
        self.key = key;
        self.see();
        Ok(recovery_key)
    }

    /// Checks that whoever asks holds a key to this vault: it may lie open on a desk.
    /// Confirms that a key opens this vault.
    ///
    /// # Errors
    /// [`KeyError`] when it does not.
    pub fn confirm(&self, current: &Credential) -> Result<(), KeyError> {
        confirm(self.layout(), self.key(), current)
    }
}

/// The renewal of a vault's keys, on a copy of the vault.
#[derive(Debug)]
pub struct KeyRenewal {
    snapshot: Snapshot,
    vault: Layout,
    /// Up to where the copy goes.
    state: State,
    work_factor: u8,
}

/// A vault's files under new keys, checked, which are not yet the vault's.
#[derive(Debug)]
pub struct RenewedKeys {
    next: Next,
    key: DataKey,
    recovery_key: RecoveryKey,
    state: State,
}

impl KeyRenewal {
    /// Writes the vault's files anew under new keys beside the old ones, and checks them.
    /// Until this is over nobody else may unlock the vault.
    ///
    /// # Errors
    /// [`KeyError`] when `current` does not open the vault, [`KeyError::PassphraseNeeded`]
    /// when it is the recovery key and no new passphrase was chosen; [`BackupError`] when
    /// the new files cannot be written or are not good.
    pub fn run(
        self,
        current: &Credential,
        passphrase: Option<&NewPassphrase>,
        stop: &Stop,
    ) -> Result<RenewedKeys, BackupError> {
        self.run_to(current, passphrase, RecoveryKey::make(), stop)
    }

    pub(crate) fn run_to(
        self,
        current: &Credential,
        passphrase: Option<&NewPassphrase>,
        recovery_key: RecoveryKey,
        stop: &Stop,
    ) -> Result<RenewedKeys, BackupError> {
        confirm(&self.vault, self.snapshot.key(), current).map_err(OpenError::from)?;
        let passphrase: &Passphrase = match (passphrase, current) {
            (Some(new), _) => &new.0,
            (None, Credential::Passphrase(same)) => same,
            (None, Credential::Recovery(_)) => {
                return Err(OpenError::from(KeyError::PassphraseNeeded).into());
            }
        };
        let next = Next::begin(&self.vault)?;
        let key = self.write_under_new_key(next.layout(), passphrase, &recovery_key, stop)?;
        Ok(RenewedKeys {
            next,
            key,
            recovery_key,
            state: self.state,
        })
    }

    /// Writes the files to `layout` and checks them with both ways to them.
    fn write_under_new_key(
        &self,
        layout: &Layout,
        passphrase: &Passphrase,
        recovery_key: &RecoveryKey,
        stop: &Stop,
    ) -> Result<DataKey, BackupError> {
        let key = DataKey::make().map_err(OpenError::from)?;
        let wrapped = [
            keys::wrap_for_passphrase(&key, passphrase, self.work_factor),
            keys::wrap_for_recovery(&key, recovery_key),
        ];
        let copy = self.snapshot.open()?;
        copy::encrypt_anew(&copy, &layout.database(), &key, stop)?;
        copy.close()?;
        let mut db = Database::open(&layout.database(), &key)?;
        db.bring_up_to_date(migrate::newest())?;
        let change = db.begin()?;
        let former: Zeroizing<[u8; 32]> = Zeroizing::new(*self.snapshot.key().bytes());
        change
            .execute(
                "INSERT INTO former_key (number, key, retired) VALUES (?1, ?2, ?3)",
                (
                    self.snapshot.key_number(),
                    former.as_slice(),
                    crate::clock::to_millis(self.snapshot.at()),
                ),
            )
            .map_err(StoreError::from)?;
        for (file, wrapped) in BOTH.into_iter().zip(wrapped) {
            let wrapped = wrapped.map_err(OpenError::from)?;
            key_files::keep_only(&change, file, &wrapped)?;
            write_new(&layout.key_file(file), &wrapped)?;
        }
        access::record(&change, self.snapshot.at(), Act::RenewRecoveryKey)?;
        change.commit()?;
        db.close()?;
        sync_dir(layout.dir())?;
        // The new files take the vault's place only after both keys have opened them.
        let by_recovery_key = load_recovery(layout, recovery_key)?;
        let by_passphrase = load_key(layout, &Credential::Passphrase(passphrase.clone()))
            .map_err(OpenError::from)?;
        if by_recovery_key.bytes() != key.bytes() || by_passphrase.bytes() != key.bytes() {
            return Err(OpenError::from(KeyError::NoRandomness).into());
        }
        check_copy(layout, &key, stop)?;
        Ok(key)
    }
}

/// Checks that a credential opens the vault that has this key.
fn confirm(vault: &Layout, key: &DataKey, current: &Credential) -> Result<(), KeyError> {
    if load_key(vault, current)?.bytes() == key.bytes() {
        Ok(())
    } else {
        Err(KeyError::Damaged(current.file()))
    }
}

fn load_recovery(layout: &Layout, key: &RecoveryKey) -> Result<DataKey, BackupError> {
    let wrapped = key_files::read(layout, KeyFile::Recovery)?
        .ok_or(KeyError::Missing(KeyFile::Recovery))
        .map_err(OpenError::from)?;
    Ok(key.unwrap_key(&wrapped).map_err(OpenError::from)?)
}
