//! The studio's own texts of forms, the forms that are being filled in, and the PIN that ends
//! client mode. What a text says is not known here.
//!
//! A text is a row like the settings: each change is logged with what stood there before, so it
//! can be undone, and it goes into backups and exports. What was signed holds a copy of its text.

use pbkdf2::pbkdf2_hmac_array;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::batch::Batch;
use crate::bounds;
use crate::error::{Fault, StoreError};
use crate::ids::ClientId;
use crate::mark::mark;
use crate::record::{from_body, to_body};
use crate::uid;
use crate::vault::Vault;

/// A text of a form with its versions, as the app wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormText {
    /// The form's id.
    pub id: String,
    /// Its versions and its draft.
    pub document: serde_json::Value,
}

/// A form that a client is filling in, kept so that neither a lock nor a crash nor another form
/// loses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormInProgress {
    /// Whose.
    pub client: ClientId,
    /// The form's id.
    pub form: String,
    /// The rest, as the app wrote it.
    pub document: serde_json::Value,
}

/// What the name of a text's row begins with.
const FORM: &str = "form ";
/// The mark of the forms that are being filled in.
const IN_PROGRESS: &str = "forms_in_progress";
/// The mark of the PIN: salt and hash.
const PIN: &str = "client_mode_pin";
/// How often the PIN is hashed. It lies in the encrypted vault: whoever reads it has the key.
const PIN_ROUNDS: u32 = 20_000;
/// The fewest digits of a PIN.
const LEAST_DIGITS: usize = 4;

/// The id of the text that a row of the settings is; `None` for any other row.
pub(crate) fn form_id(name: &str) -> Option<&str> {
    name.strip_prefix(FORM)
}

/// What is kept of the forms that are being filled in, each under the client who began it.
fn in_progress(db: &Connection) -> Result<Vec<FormInProgress>, StoreError> {
    match mark(db, IN_PROGRESS)? {
        Some(text) if !text.is_empty() => from_body(&text),
        _ => Ok(Vec::new()),
    }
}

/// The client whom another was merged into, over any number of mergers; else the client.
fn who_stays(db: &Connection, client: ClientId) -> Result<ClientId, StoreError> {
    let mut statement = db.prepare_cached("SELECT merged_into FROM client WHERE id = ?1")?;
    let mut stays = client;
    while let Some(Some(into)) = statement
        .query_row([stays], |row| row.get::<_, Option<ClientId>>(0))
        .optional()?
    {
        stays = into;
    }
    Ok(stays)
}

impl Vault {
    /// Returns the studio's own texts, in the order of their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn form_texts(&self) -> Result<Vec<FormText>, StoreError> {
        let rows: Vec<(String, String)> =
            self.many("SELECT name, value FROM setting ORDER BY name", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let texts = rows.into_iter().filter_map(|(name, value)| {
            let id = form_id(&name)?.to_owned();
            Some(from_body(&value).map(|document| FormText { id, document }))
        });
        texts.collect()
    }

    /// Returns the forms that were being filled in, the last one last. What a client was filling in
    /// who was merged into another is the other's.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn forms_in_progress(&self) -> Result<Vec<FormInProgress>, StoreError> {
        let mut all = in_progress(self.db())?;
        for one in &mut all {
            one.client = who_stays(self.db(), one.client)?;
        }
        Ok(all)
    }

    /// Keeps a form that is being filled in, in the place of what was kept of it before.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn keep_form_in_progress(&mut self, form: &FormInProgress) -> Result<(), StoreError> {
        self.change(|batch| {
            batch.forget_form_in_progress(form.client, &form.form)?;
            let mut all = in_progress(&batch.tx)?;
            all.push(form.clone());
            batch.put_in_progress(&all)
        })
    }

    /// Forgets a form that was being filled in.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn discard_form_in_progress(
        &mut self,
        client: ClientId,
        form: &str,
    ) -> Result<(), StoreError> {
        self.change(|batch| batch.forget_form_in_progress(client, form))
    }

    /// Sets the PIN that ends client mode, or none.
    ///
    /// # Errors
    /// [`StoreError::Field`] unless it is four to eight digits; when it cannot be saved.
    pub fn set_pin(&mut self, pin: Option<&str>) -> Result<(), StoreError> {
        let Some(pin) = pin else {
            return self.change(|batch| batch.put_mark(PIN, ""));
        };
        bounds::PIN.text(pin)?;
        let is_pin = pin.len() >= LEAST_DIGITS && pin.bytes().all(|one| one.is_ascii_digit());
        if !is_pin {
            return Err(StoreError::Field {
                field: "pin",
                fault: Fault::Empty,
            });
        }
        let salt = uid::make()?;
        let kept = format!("{salt} {}", hash(&salt, pin));
        self.change(|batch| batch.put_mark(PIN, &kept))
    }

    /// Returns true if a PIN is set.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_pin(&self) -> Result<bool, StoreError> {
        Ok(self.mark(PIN)?.is_some_and(|kept| !kept.is_empty()))
    }

    /// Returns true if this is the PIN; false where none is set.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_pin(&self, typed: &str) -> Result<bool, StoreError> {
        let kept = self.mark(PIN)?.unwrap_or_default();
        let parts = kept.split_once(' ');
        Ok(parts.is_some_and(|(salt, kept)| hash(salt, typed) == kept))
    }
}

fn hash(salt: &str, pin: &str) -> String {
    let hash: [u8; 32] =
        pbkdf2_hmac_array::<Sha256, 32>(pin.as_bytes(), salt.as_bytes(), PIN_ROUNDS);
    uid::hex(&hash)
}

impl Batch<'_> {
    /// Saves a text in the place of what it was before.
    ///
    /// # Errors
    /// [`StoreError::Field`] for an id that is too long, or a text that is larger than any.
    pub fn save_form_text(&mut self, text: &FormText) -> Result<(), StoreError> {
        bounds::FORM.filled(&text.id)?;
        let body = to_body(&text.document, "document")?;
        bounds::DOCUMENT.text(&body)?;
        self.put_setting(&format!("{FORM}{}", text.id), Some(&body))
    }

    /// Takes a text away; undoing brings it back.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn remove_form_text(&mut self, id: &str) -> Result<(), StoreError> {
        self.put_setting(&format!("{FORM}{id}"), None)
    }

    pub(crate) fn has_form_text(&self, id: &str) -> Result<bool, StoreError> {
        self.has_setting(&format!("{FORM}{id}"))
    }

    /// Forgets a form that was being filled in.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn forget_form_in_progress(
        &mut self,
        client: ClientId,
        form: &str,
    ) -> Result<(), StoreError> {
        let mut left = Vec::new();
        for one in in_progress(&self.tx)? {
            if one.form != form || who_stays(&self.tx, one.client)? != client {
                left.push(one);
            }
        }
        self.put_in_progress(&left)
    }

    /// Forgets all that a client was filling in.
    pub(crate) fn forget_forms_of(&mut self, client: ClientId) -> Result<(), StoreError> {
        let mut all = in_progress(&self.tx)?;
        all.retain(|one| one.client != client);
        self.put_in_progress(&all)
    }

    fn put_in_progress(&mut self, all: &[FormInProgress]) -> Result<(), StoreError> {
        self.put_mark(IN_PROGRESS, &to_body(&all, IN_PROGRESS)?)
    }
}
