//! The passphrase or the recovery key, from the terminal or from standard input. When
//! standard input is not a terminal, what follows its first line is the command's.

use std::io::{self, BufRead, IsTerminal, Read};

use records::{Credential, NewPassphrase, Passphrase, RecoveryKey, judge, suggest_passphrase};
use zeroize::Zeroizing;

use super::VaultError;
use crate::error::Error;
use crate::output;
use crate::words::words;

/// More than any passphrase or recovery key has.
const MOST_BYTES: u64 = 4096;

/// Asks for what opens a vault.
pub(super) fn ask(for_recovery_key: bool) -> Result<Credential, Error> {
    Ok(if for_recovery_key {
        let key: RecoveryKey = read(words().recovery_key())?
            .parse()
            .map_err(VaultError::from)?;
        Credential::Recovery(key)
    } else {
        Credential::Passphrase(Passphrase::new(&read(words().lock_passphrase())?))
    })
}

/// Asks for the passphrase of a new vault; on a terminal twice, because it cannot be seen.
pub(super) fn ask_new(studio: &str) -> Result<NewPassphrase, Error> {
    let typed = read(words().passphrase_new())?;
    let passphrase = judge(&typed, &[studio]).map_err(VaultError::Weak)?;
    if io::stdin().is_terminal() && *read(words().passphrase_again())? != *typed {
        return Err(VaultError::NotTheSame.into());
    }
    Ok(passphrase)
}

/// `aftercare vault suggest`.
pub(super) fn suggest() -> Result<(), Error> {
    let passphrase = suggest_passphrase(&[]).map_err(VaultError::from)?;
    output::print(&Zeroizing::new(format!("{}\n", *passphrase)))
}

fn read(what: String) -> Result<Zeroizing<String>, Error> {
    let typed = if io::stdin().is_terminal() {
        let prompt = words().cli_prompt(what);
        Zeroizing::new(rpassword::prompt_password(prompt).map_err(VaultError::Secret)?)
    } else {
        let mut line = Zeroizing::new(String::with_capacity(256));
        let mut stdin = io::stdin().lock().take(MOST_BYTES);
        stdin.read_line(&mut line).map_err(VaultError::Secret)?;
        line
    };
    let typed = Zeroizing::new(typed.trim_end_matches(['\r', '\n']).to_owned());
    if typed.is_empty() {
        return Err(VaultError::NoSecret.into());
    }
    Ok(typed)
}
