//! New keys for the open vault.

use records::{BackupError, Stop};
use zeroize::Zeroizing;

use super::SharedVault;
use super::guard::credential;
use super::wire::RenewKeys;
use crate::failure::{Code, Failure};

/// Encrypts the vault with new keys. Returns the new recovery key, which is on no paper yet.
///
/// The vault is needed for a moment at the start and at the end alone: locking waits for
/// neither the passphrase nor the copy.
///
/// # Errors
/// When the current key does not fit, the new passphrase is too weak, or the new files
/// cannot be written; [`Code::SampleOnly`].
pub fn renew(
    guard: &SharedVault,
    request: &RenewKeys,
    stop: &Stop,
) -> Result<Zeroizing<String>, Failure> {
    let new = {
        let mut guard = guard.lock();
        let open = guard.unlocked()?;
        open.must_be_own()?;
        let studio = open.studio.vault.studio()?;
        let judged = |new| records::judge(new, &studio.known());
        let new = request.new.as_ref().map(|new| judged(&new.0)).transpose();
        new.map_err(|_| Failure::new(Code::PassphraseWeak))?
    };
    let current = credential(&request.current)?;
    loop {
        let key = guard.hold_key();
        let renewal = guard
            .lock()
            .unlocked()?
            .studio
            .vault
            .begin_renewing_keys(stop)?;
        let renewed = renewal.run(&current, new.as_ref(), stop)?;
        drop(key);
        let mut guard = guard.lock();
        let open = guard.unlocked()?;
        match open.take_new_keys(renewed) {
            Ok(()) => {
                open.forget_paper()?;
                return open.recovery();
            }
            // A note was saved meanwhile, say.
            Err(BackupError::Changed) => {}
            Err(error) => return Err(error.into()),
        }
    }
}
