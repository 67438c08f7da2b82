//! Client mode: the screen is in a client's hands, shows one form and nothing else, until the
//! artist types the PIN or opens it as they open the vault.
//!
//! The guard that counts is in the handler of commands, which answers nothing else meanwhile.

use std::time::Instant;

use studio::form::Filling;

use super::wire::{LeaveAnswer, LeaveKey};
use crate::failure::{Code, Failure};
use crate::vault::VaultGuard;
use crate::vault::refusals::seconds;

/// After how many wrong PINs only the passphrase ends client mode.
pub const MOST_WRONG_PINS: u8 = 5;

/// What a client is shown.
#[derive(Debug)]
pub struct ClientMode {
    /// The form that is being filled in.
    pub filling: Filling,
    /// Whether it is signed.
    pub is_signed: bool,
    /// How many wrong PINs were typed.
    pub wrong_pins: u8,
}

impl ClientMode {
    /// Begins with a form.
    #[must_use]
    pub const fn new(filling: Filling) -> Self {
        Self {
            filling,
            is_signed: false,
            wrong_pins: 0,
        }
    }

    /// How often a PIN may still be typed.
    #[must_use]
    pub const fn pins_left(&self) -> u8 {
        MOST_WRONG_PINS.saturating_sub(self.wrong_pins)
    }
}

impl VaultGuard {
    /// What the client is shown.
    ///
    /// # Errors
    /// [`Code::VaultLocked`]; [`Code::RecordGone`] outside of client mode.
    pub fn client_mode(&mut self) -> Result<&mut ClientMode, Failure> {
        let mode = self.unlocked()?.client_mode.as_mut();
        mode.ok_or(Failure::new(Code::RecordGone))
    }

    /// Ends client mode, if what was typed is the artist's. A wrong key is an answer, no failure.
    ///
    /// # Errors
    /// [`Code::VaultLocked`]; when the vault cannot be read.
    pub fn leave_client_mode(&mut self, typed: &LeaveKey) -> Result<LeaveAnswer, Failure> {
        let left = self.client_mode()?.pins_left();
        // Nobody was told the passphrase of sample clients.
        let is_sample = self.unlocked()?.is_sample();
        let refused = match typed {
            LeaveKey::Key { .. } if is_sample => None,
            LeaveKey::Pin { .. } if left == 0 => Some((Failure::new(Code::PinSpent), 0)),
            LeaveKey::Pin { text } => self.refused_pin(&text.0)?,
            LeaveKey::Key { key } => {
                let wait = seconds(self.refusals.wait(Instant::now()));
                if wait > 0 {
                    let failure = Failure::new(Code::UnlockTooSoon);
                    Some((failure.with("seconds", wait.to_string()), wait))
                } else {
                    self.refused_key(key)?
                }
            }
        };
        if let Some((failure, wait_seconds)) = refused {
            let pins_left = self.client_mode()?.pins_left();
            return Ok(LeaveAnswer::Refused {
                failure,
                pins_left,
                wait_seconds,
            });
        }
        self.refusals.clear();
        let client = self.client_mode()?.filling.client;
        self.set_client_mode(None)?;
        Ok(LeaveAnswer::Left { client })
    }

    fn refused_pin(&mut self, typed: &str) -> Result<Option<(Failure, u32)>, Failure> {
        if self.unlocked()?.studio.vault.is_pin(typed)? {
            return Ok(None);
        }
        let mode = self.client_mode()?;
        mode.wrong_pins += 1;
        let left = mode.pins_left();
        let failure = if left == 0 {
            Failure::new(Code::PinSpent)
        } else {
            Failure::new(Code::PinWrong).with("left", left.to_string())
        };
        Ok(Some((failure, 0)))
    }

    fn refused_key(
        &mut self,
        key: &crate::vault::wire::KeyTyped,
    ) -> Result<Option<(Failure, u32)>, Failure> {
        let credential = crate::vault::credential(key);
        let vault = &self.unlocked()?.studio.vault;
        match credential.and_then(|credential| vault.confirm(&credential)) {
            Ok(()) => Ok(None),
            Err(error) => {
                let wait = seconds(self.refusals.add(Instant::now()));
                Ok(Some((error.into(), wait)))
            }
        }
    }
}
