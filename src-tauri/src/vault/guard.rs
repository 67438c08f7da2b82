//! The guard of the vault: whether there is one, who unlocks it, and what is dropped when it
//! locks.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

use records::{
    BackupError, Created, Credential, OpenError, Options, Passphrase, RecoveryKey, RenewedKeys,
    Vault,
};
use studio::Studio;
use studio::settings::{ClockHours, Settings};
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::place::{LockScreen, Place};
use super::refusals::{Refusals, seconds};
use super::wire::{ChangePassphrase, CreateRequest, KeyTyped, OpenView, UnlockAnswer, VaultState};
use crate::failure::{Code, Failure};
use crate::form::mode::ClientMode;
use crate::start::view::just_ended;

/// How an ordinary vault is opened. Tests use keys that cost less to guess.
pub type MakeOptions = fn() -> Options;

/// Guards nothing: sample clients are made up, and go with the window.
const SAMPLES_PASSPHRASE: &str = "lantern gravel teapot mosaic";

/// The guard of the vault: all that is done with it goes through here.
pub struct VaultGuard {
    place: Place,
    options: MakeOptions,
    open: Option<UnlockedVault>,
    pub(crate) refusals: Refusals,
    /// Whether the screen is in a client's hands. The handler of commands reads it and waits for
    /// nobody.
    is_client_mode: Arc<AtomicBool>,
    /// The folder in which backups were looked for when there was no vault.
    pub found: Option<PathBuf>,
}

/// An unlocked vault with what the app knows of it. Dropping it forgets everything.
pub struct UnlockedVault {
    /// The vault, and what an artist does with it.
    pub studio: Studio,
    /// The statement of the last erasure.
    pub erasure: Option<Vec<String>>,
    /// What a client is shown while the screen is in their hands.
    pub client_mode: Option<ClientMode>,
    /// Whether the last backup could not be made.
    pub backup_failed: bool,
    /// Whether that was because the folder, which held backups, holds none any more.
    pub backup_folder_emptied: bool,
    /// The recovery key, until it was shown.
    recovery: Option<RecoveryKey>,
    /// Which opening this is: what works in the background stops when it is over.
    pub opening: u64,
    /// The folder of sample clients, which goes with the vault.
    samples: Option<TempDir>,
}

impl VaultGuard {
    /// The guard of the vault in a place.
    #[must_use]
    pub fn new(place: Place, options: MakeOptions) -> Self {
        Self {
            place,
            options,
            open: None,
            refusals: Refusals::default(),
            is_client_mode: Arc::default(),
            found: None,
        }
    }

    /// What there is of a vault.
    ///
    /// # Errors
    /// When the open vault cannot be read.
    pub fn state(&self) -> Result<VaultState, Failure> {
        if let Some(open) = &self.open {
            if open.client_mode.is_some() {
                return Ok(VaultState::ClientMode);
            }
            return Ok(VaultState::Open(open.view(&self.place.lock_screen())?));
        }
        if !self.place.has_vault()? {
            return Ok(if self.place.is_away() {
                VaultState::Away {
                    folder: self.place.vault().display().to_string(),
                }
            } else {
                VaultState::None
            });
        }
        Ok(VaultState::Locked {
            studio: self.place.lock_screen().studio,
            wait_seconds: seconds(self.refusals.wait(Instant::now())),
        })
    }

    /// Makes the vault of the first start.
    ///
    /// # Errors
    /// [`Code::VaultThere`], [`Code::PassphraseWeak`], and what the system refuses.
    pub fn create(&mut self, request: &CreateRequest) -> Result<OpenView, Failure> {
        if self.open.is_some() || self.place.has_vault()? {
            return Err(Failure::new(Code::VaultThere));
        }
        let passphrase = records::judge(&request.passphrase.0, &request.studio.known())
            .map_err(|_| Failure::new(Code::PassphraseWeak))?;
        let Created {
            mut vault,
            recovery_key,
        } = Vault::create(self.place.vault(), &passphrase, self.options())?;
        let mut studio = request.studio.clone();
        if studio.zone.is_empty() {
            studio.zone = crate::system::clock::zone().unwrap_or_default();
        }
        vault.change(|batch| {
            let mut stored = records::Settings::default();
            Settings {
                paper: request.paper,
                ..Settings::default()
            }
            .put_into(&mut stored)?;
            batch.save_settings(&stored)?;
            batch.save_studio(&studio)?;
            Ok::<_, Failure>(())
        })?;
        self.show_locked(|shown| shown.studio.clone_from(&studio.name));
        let mut open = UnlockedVault::new(vault);
        open.recovery = Some(recovery_key);
        self.enter(open)
    }

    /// Unlocks the vault. What does not open it is an answer, not a failure.
    ///
    /// # Errors
    /// What is wrong with the vault itself.
    pub fn unlock(&mut self, typed: &KeyTyped) -> Result<UnlockAnswer, Failure> {
        if let Some(open) = &self.open {
            return Ok(UnlockAnswer::Opened(open.view(&self.place.lock_screen())?));
        }
        let wait = self.refusals.wait(Instant::now());
        if !wait.is_zero() {
            let wait_seconds = seconds(wait);
            let failure =
                Failure::new(Code::UnlockTooSoon).with("seconds", wait_seconds.to_string());
            return Ok(UnlockAnswer::Refused {
                failure,
                wait_seconds,
            });
        }
        let opened = credential(typed)
            .map_err(OpenError::from)
            .and_then(|key| Vault::unlock(self.place.vault(), &key, self.options()));
        match opened {
            Ok(vault) => {
                self.refusals.clear();
                Ok(UnlockAnswer::Opened(self.enter(UnlockedVault::new(vault))?))
            }
            Err(OpenError::Key(error)) => Ok(UnlockAnswer::Refused {
                failure: error.into(),
                wait_seconds: seconds(self.refusals.add(Instant::now())),
            }),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens sample clients in a folder that goes when the vault is locked.
    ///
    /// # Errors
    /// [`Code::VaultThere`] when a vault is open; what the system refuses.
    pub fn open_samples(
        &mut self,
        folder: TempDir,
        fill: impl FnOnce(&mut Studio) -> Result<(), Failure>,
    ) -> Result<OpenView, Failure> {
        if self.open.is_some() {
            return Err(Failure::new(Code::VaultThere));
        }
        let passphrase = records::judge(SAMPLES_PASSPHRASE, &[])
            .map_err(|_| Failure::new(Code::PassphraseWeak))?;
        let dir = folder.path().join("vault");
        let Created { vault, .. } = Vault::create(&dir, &passphrase, (self.options)())?;
        let mut open = UnlockedVault::new(vault);
        fill(&mut open.studio)?;
        open.samples = Some(folder);
        self.enter(open)
    }

    /// Locks the vault: drops the keys and all that was read. It waits for no disk.
    pub fn lock(&mut self) {
        self.is_client_mode.store(false, Ordering::SeqCst);
        let Some(UnlockedVault { studio, .. }) = self.open.take() else {
            return;
        };
        // What could not be closed in good order is set right by the next unlock.
        let _ = studio.vault.lock();
        sheets::clear_cache();
    }

    /// Whether the screen is in a client's hands, as the handler of commands reads it.
    #[must_use]
    pub fn client_mode_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.is_client_mode)
    }

    /// Hands the screen to a client, or, with `None`, back to the artist.
    ///
    /// # Errors
    /// [`Code::VaultLocked`].
    pub fn set_client_mode(&mut self, mode: Option<ClientMode>) -> Result<(), Failure> {
        let is_on = mode.is_some();
        self.unlocked()?.client_mode = mode;
        self.is_client_mode.store(is_on, Ordering::SeqCst);
        Ok(())
    }

    /// The vault, if it is unlocked.
    ///
    /// # Errors
    /// [`Code::VaultLocked`].
    pub fn unlocked(&mut self) -> Result<&mut UnlockedVault, Failure> {
        self.open.as_mut().ok_or(Failure::new(Code::VaultLocked))
    }

    /// How many hours the clock on the screen counts, if that is set in an open vault.
    #[must_use]
    pub fn clock_hours(&self) -> Option<ClockHours> {
        let open = self.open.as_ref()?;
        open.studio.settings().ok()?.clock_hours
    }

    /// Where the vault lies.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// How this vault is opened.
    #[must_use]
    pub fn options(&self) -> Options {
        self.place.remembering((self.options)())
    }

    /// Takes a vault that was just opened.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn enter(&mut self, mut open: UnlockedVault) -> Result<OpenView, Failure> {
        static OPENINGS: AtomicU64 = AtomicU64::new(1);
        open.opening = OPENINGS.fetch_add(1, Ordering::Relaxed);
        let view = open.view(&self.place.lock_screen())?;
        if open.samples.is_none() {
            self.show_locked(|shown| shown.studio.clone_from(&view.studio));
        }
        self.is_client_mode.store(false, Ordering::SeqCst);
        self.open = Some(open);
        Ok(view)
    }

    /// Changes what the locked screen shows. It is a courtesy: where it cannot be kept,
    /// the locked screen names no studio.
    pub fn show_locked(&self, change: impl FnOnce(&mut LockScreen)) {
        let before = self.place.lock_screen();
        let mut shown = before.clone();
        change(&mut shown);
        if shown != before {
            let _ = self.place.save_lock_screen(&shown);
        }
    }
}

impl UnlockedVault {
    /// What the app begins with in a vault that was just opened.
    #[must_use]
    pub fn new(vault: Vault) -> Self {
        Self {
            studio: Studio::new(vault),
            erasure: None,
            client_mode: None,
            backup_failed: false,
            backup_folder_emptied: false,
            recovery: None,
            opening: 0,
            samples: None,
        }
    }

    /// What the screen is told of it.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn view(&self, shown: &LockScreen) -> Result<OpenView, Failure> {
        let settings = self.studio.settings()?;
        let kept = self.studio.vault.unfinished()?;
        let unfinished = serde_json::from_str(&kept).ok();
        Ok(OpenView {
            sample: self.is_sample(),
            studio: self.studio.vault.studio()?.name,
            lock_after_minutes: settings.lock_after_minutes,
            recovery_printed: settings.recovery_printed,
            recovery_waits: self.recovery.is_some(),
            hide_names: settings.hide_names,
            find_from_anywhere: !shown.inside_only,
            just_ended: just_ended(self.now()?),
            paper: settings.paper,
            large_print: settings.large_print,
            read_only: self.studio.vault.read_only(),
            // What cannot be read is from another version: it is little, and no record.
            unfinished_lost: unfinished.is_none() && !kept.is_empty(),
            unfinished: unfinished.unwrap_or_default(),
        })
    }

    /// Whether these are the sample clients.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.samples.is_some()
    }

    /// Refuses for sample clients what only makes sense for a vault that stays.
    ///
    /// # Errors
    /// [`Code::SampleOnly`].
    pub fn must_be_own(&self) -> Result<(), Failure> {
        if self.is_sample() {
            Err(Failure::new(Code::SampleOnly))
        } else {
            Ok(())
        }
    }

    /// The recovery key, while it waits.
    ///
    /// # Errors
    /// [`Code::RecoveryKeyGone`].
    pub fn recovery(&self) -> Result<Zeroizing<String>, Failure> {
        self.recovery
            .as_ref()
            .map(RecoveryKey::to_text)
            .ok_or(Failure::new(Code::RecoveryKeyGone))
    }

    /// Drops the recovery key that waits, and keeps whether the artist says that it is on
    /// paper: printed and looked at, or written down.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn finish_recovery(&mut self, on_paper: bool) -> Result<(), Failure> {
        if self.recovery.is_some() {
            self.say_on_paper(on_paper)?;
            self.recovery = None;
        }
        Ok(())
    }

    fn say_on_paper(&mut self, on_paper: bool) -> Result<(), Failure> {
        let mut settings = self.studio.settings()?;
        if settings.recovery_printed != on_paper {
            settings.recovery_printed = on_paper;
            self.studio.save_settings(&settings)?;
        }
        Ok(())
    }

    /// Sets a new passphrase.
    ///
    /// # Errors
    /// When the current key does not fit or the new passphrase is too weak.
    pub fn change_passphrase(&mut self, request: &ChangePassphrase) -> Result<(), Failure> {
        let studio = self.studio.vault.studio()?;
        let new = records::judge(&request.new.0, &studio.known())
            .map_err(|_| Failure::new(Code::PassphraseWeak))?;
        let current = credential(&request.current)?;
        Ok(self.studio.vault.change_passphrase(&current, &new)?)
    }

    /// Takes the files under new keys for the vault's. The new recovery key waits to be
    /// shown; it is not on paper yet.
    ///
    /// # Errors
    /// When they cannot take their places, or something was saved meanwhile.
    pub fn take_new_keys(&mut self, renewed: RenewedKeys) -> Result<(), BackupError> {
        let key = self.studio.vault.finish_renewing_keys(renewed)?;
        self.recovery = Some(key);
        Ok(())
    }

    /// Says that the recovery key is on no paper: the paper holds the key of before.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn forget_paper(&mut self) -> Result<(), Failure> {
        self.say_on_paper(false)
    }
}

/// Reads what was typed to open a vault.
///
/// # Errors
/// [`Code::MistypedRecoveryKey`].
pub fn credential(typed: &KeyTyped) -> Result<Credential, records::KeyError> {
    Ok(match typed {
        KeyTyped::Passphrase { text } => Credential::Passphrase(Passphrase::new(&text.0)),
        KeyTyped::RecoveryKey { text } => Credential::Recovery(text.0.parse()?),
    })
}
