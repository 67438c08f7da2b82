//! What an export holds. `docs/export.schema.json` beside this crate describes it; a test
//! holds it to these types.

use base64::DecodeError;
use base64::prelude::{BASE64_STANDARD, Engine};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::import::imported;
use super::pictures::KeptPicture;
use crate::access::Access;
use crate::batch::Batch;
use crate::error::StoreError;
use crate::file::photos::SealedPhoto;
use crate::form::FormText;
use crate::ids::{ClientId, SessionId};
use crate::kind::{Belonging, RecordCounts};
use crate::photo::Photo;
use crate::protocol::{ProtocolDraft, ProtocolVersion};
use crate::settings::{Settings, Studio};
use crate::sheet::Sheet;
use crate::signed_form::SignedForm;
use crate::stock::Stock;
use crate::vault::Vault;

/// The name of the format that [`Export`] is written in from a vault of this format. In the
/// first, clients alone had an identity.
pub(super) fn format_name(of_vault: u32) -> String {
    format!("scalp-aftercare-records-{of_vault}")
}

/// Everything that a vault keeps, or everything about one client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// `scalp-aftercare-records-` and the number of the vault's format.
    pub format: String,
    /// When it was written.
    pub exported: DateTime<Utc>,
    /// The studio's profile.
    pub studio: Studio,
    /// The studio's logo, a picture as a `data:` address; empty for none, and in the export of
    /// one client.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logo: String,
    /// What the artist has set; not in the export of one client.
    #[serde(default)]
    pub settings: Option<Settings>,
    /// The protocol versions that are kept; of one client, those that the sessions name.
    pub protocols: Vec<ExportedProtocol>,
    /// The drafts of protocols; not in the export of one client.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<ProtocolDraft>,
    /// The studio's own texts of forms; not in the export of one client.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form_texts: Vec<FormText>,
    /// The studio's bottles and boxes; not in the export of one client.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stock: Vec<Exported<Stock>>,
    /// The clients, with all that belongs to them.
    pub clients: Vec<ExportedClient>,
    /// The record of access, the latest first; not in the export of one client. It is of
    /// that vault and is not taken into another.
    #[serde(default)]
    pub accesses: Vec<Access>,
}

/// A protocol version with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedProtocol {
    /// Its name.
    pub name: ProtocolVersion,
    /// Its text.
    pub document: Value,
}

/// A record with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exported<T> {
    /// 32 hexadecimal digits: the same record in every export and vault. A client's stands
    /// in [`ExportedClient`] instead; empty in exports from before records had one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uid: String,
    /// What it says.
    pub record: T,
    /// When it was first saved.
    pub created: DateTime<Utc>,
    /// When it was last saved.
    pub changed: DateTime<Utc>,
    /// When it went to the bin, if it did.
    pub binned: Option<DateTime<Utc>>,
    /// What it said before, the earliest first.
    pub earlier: Vec<ExportedVersion<T>>,
}

/// What a record said before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedVersion<T> {
    /// When it was replaced.
    pub replaced: DateTime<Utc>,
    /// What it said.
    pub record: T,
}

/// Declares what holds records of other kinds: a list of each, named as in the table of kinds.
macro_rules! holder {
    (
        $(#[$meta:meta])*
        $Holder:ident { $($(#[$own_meta:meta])* $own:ident: $Own:ty,)+ }
        $($(#[$many_meta:meta])* $many:ident: $Kind:ident,)+
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $Holder {
            $($(#[$own_meta])* pub $own: $Own,)+
            $(
                #[doc = concat!("The ", stringify!($many), ".")]
                $(#[$many_meta])*
                pub $many: Vec<<crate::$Kind as Belonging>::Exported>,
            )+
        }

        impl $Holder {
            /// Returns the holder with the records that the vault has `of` it, by its number.
            pub(super) fn read(
                vault: &Vault,
                of: &str,
                number: i64,
                $($own: $Own,)+
            ) -> Result<Self, StoreError> {
                Ok(Self {
                    $($own,)+
                    $($many: vault.exported_belongings::<crate::$Kind>(of, number)?,)+
                })
            }

            /// Whether all bytes can be read that are written as text.
            pub(super) fn is_readable(&self) -> bool {
                $(self.$many.iter().all(|one| imported::<crate::$Kind>(one).is_ok()))&&+
            }

            /// Adds the records to a client, or to a session of it.
            pub(super) fn add_records_of(
                &self,
                batch: &mut Batch<'_>,
                client: ClientId,
                session: Option<SessionId>,
            ) -> Result<(), StoreError> {
                $(for one in &self.$many {
                    let one = imported::<crate::$Kind>(one)?;
                    batch.import_belonging(client, session, &one)?;
                })+
                Ok(())
            }

            /// Counts the records.
            pub(super) fn count(&self, counts: &mut RecordCounts) {
                $(counts.$many += self.$many.len() as u64;)+
            }
        }
    };
}

/// Declares the holders from the table of kinds.
macro_rules! holders {
    (
        $client:literal, $clients:ident: $Client:ident, $ClientId:ident;
        $session:literal, $sessions:ident: $Session:ident, $SessionId:ident;
        $stock:literal, $stocks:ident: $Stock:ident, $StockId:ident;
        $($(#[$meta:meta])* $table:literal, $many:ident: $Kind:ident, $Id:ident;)+
    ) => {
        holder! {
            /// A client with all that belongs to it; what is on a session stands there.
            ExportedClient {
                /// 32 hexadecimal digits: the same client in every export and vault.
                uid: String,
                /// The client.
                client: Exported<crate::$Client>,
                /// The sessions.
                sessions: Vec<ExportedSession>,
            }
            $($(#[$meta])* $many: $Kind,)+
        }

        holder! {
            /// A session with what belongs to it.
            ExportedSession {
                /// The session.
                session: Exported<crate::$Session>,
            }
            $($(#[$meta])* $many: $Kind,)+
        }
    };
}

kinds!(holders);

/// A form that was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedSignedForm {
    /// The form, without its page.
    pub form: Exported<SignedForm>,
    /// The page's bytes in Base64.
    pub page: String,
}

impl From<Exported<SignedForm>> for ExportedSignedForm {
    fn from(mut form: Exported<SignedForm>) -> Self {
        let page = BASE64_STANDARD.encode(std::mem::take(&mut form.record.page));
        Self { form, page }
    }
}

impl TryFrom<ExportedSignedForm> for Exported<SignedForm> {
    type Error = DecodeError;

    fn try_from(from: ExportedSignedForm) -> Result<Self, DecodeError> {
        let mut form = from.form;
        form.record.page = BASE64_STANDARD.decode(from.page)?;
        Ok(form)
    }
}

/// A sheet that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedSheet {
    /// The sheet, without its page.
    pub sheet: Exported<Sheet>,
    /// The page's bytes in Base64.
    pub page: String,
}

/// A photo. Its picture is a file beside the export, see
/// [`pictures_folder`](super::pictures_folder).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedPhoto {
    /// The photo, without its picture.
    pub photo: Exported<Photo>,
    /// The bytes of its picture, a JPEG named by the photo's `uid`.
    pub size: u64,
    /// Their SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// A small picture of it as JPEG, in Base64.
    pub thumbnail: String,
    /// Its file in this vault.
    #[serde(skip)]
    pub(crate) sealed: Option<SealedPhoto>,
}

impl ExportedPhoto {
    pub(super) fn set_picture(&mut self, kept: &KeptPicture) {
        self.thumbnail = BASE64_STANDARD.encode(&kept.thumbnail);
        let photo = &mut self.photo.record;
        (photo.width, photo.height, photo.light) = (kept.width, kept.height, kept.light);
    }
}

impl From<Exported<Photo>> for ExportedPhoto {
    fn from(mut photo: Exported<Photo>) -> Self {
        let thumbnail = BASE64_STANDARD.encode(std::mem::take(&mut photo.record.thumbnail));
        let sealed = photo.record.sealed.take();
        let digest = sealed.as_ref().map_or([0; 32], |sealed| sealed.digest);
        Self {
            size: sealed.as_ref().map_or(0, |sealed| sealed.size),
            sha256: hexadecimal(&digest),
            photo,
            thumbnail,
            sealed,
        }
    }
}

/// Two digits for each byte.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.map(|digit| char::from_digit(digit.into(), 16));
    digits.flatten().collect()
}

impl TryFrom<ExportedPhoto> for Exported<Photo> {
    type Error = DecodeError;

    fn try_from(from: ExportedPhoto) -> Result<Self, DecodeError> {
        let mut photo = from.photo;
        photo.record.thumbnail = BASE64_STANDARD.decode(from.thumbnail)?;
        photo.record.sealed = from.sealed;
        Ok(photo)
    }
}

impl From<Exported<Sheet>> for ExportedSheet {
    fn from(mut sheet: Exported<Sheet>) -> Self {
        let page = BASE64_STANDARD.encode(std::mem::take(&mut sheet.record.page));
        Self { sheet, page }
    }
}

impl TryFrom<ExportedSheet> for Exported<Sheet> {
    type Error = DecodeError;

    fn try_from(from: ExportedSheet) -> Result<Self, DecodeError> {
        let mut sheet = from.sheet;
        sheet.record.page = BASE64_STANDARD.decode(from.page)?;
        Ok(sheet)
    }
}
