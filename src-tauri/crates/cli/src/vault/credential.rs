//! The passphrase or the recovery key, from the terminal or from standard input.

use std::io::{self, BufRead, IsTerminal, Read};

use records::{Credential, NewPassphrase, Passphrase, RecoveryKey, judge, suggest_passphrase};
use zeroize::Zeroizing;

use super::{Asked, Trouble};
use crate::error::Error;
use crate::output;

/// More than any passphrase or recovery key has.
const MOST_BYTES: u64 = 4096;

/// Where secrets are asked for. When standard input is no terminal, what follows its
/// first line is the command's.
pub(super) struct Secrets {
    is_recovery_key: bool,
}

impl Secrets {
    pub(super) fn new(is_recovery_key: bool) -> Self {
        Self { is_recovery_key }
    }

    /// Asks for what opens the vault.
    pub(super) fn credential(&self) -> Result<Credential, Error> {
        if self.is_recovery_key {
            let typed = ask("Recovery key: ")?;
            let key: RecoveryKey = typed.parse().map_err(Trouble::from)?;
            Ok(Credential::Recovery(key))
        } else {
            Ok(Credential::Passphrase(Passphrase::new(&ask(
                "Passphrase: ",
            )?)))
        }
    }

    /// Asks for the passphrase of a new vault; on a terminal twice, because it cannot be
    /// seen.
    pub(super) fn new_passphrase(studio: &str) -> Result<NewPassphrase, Error> {
        let typed = ask("New passphrase: ")?;
        let passphrase = judge(&typed, &[studio]).map_err(Trouble::Weak)?;
        if io::stdin().is_terminal() && *ask("The same again: ")? != *typed {
            return Err(Trouble::NotTheSame.into());
        }
        Ok(passphrase)
    }
}

/// `aftercare vault suggest`.
pub(super) fn suggest(asked: &mut Asked<'_>) -> Result<(), Error> {
    asked.read(0, &[])?;
    let passphrase = suggest_passphrase(&[]).map_err(Trouble::from)?;
    output::print(&Zeroizing::new(format!("{}\n", *passphrase)))
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Error> {
    let typed = if io::stdin().is_terminal() {
        Zeroizing::new(rpassword::prompt_password(prompt).map_err(Trouble::Secret)?)
    } else {
        let mut line = Zeroizing::new(String::with_capacity(256));
        let mut stdin = io::stdin().lock().take(MOST_BYTES);
        stdin.read_line(&mut line).map_err(Trouble::Secret)?;
        line
    };
    let typed = Zeroizing::new(typed.trim_end_matches(['\r', '\n']).to_owned());
    if typed.is_empty() {
        return Err(Trouble::NoSecret.into());
    }
    Ok(typed)
}
