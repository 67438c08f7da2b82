//! An export that was compared with a vault. Nothing is taken in that was not compared
//! first: whoever takes it in can say before what will change.

use std::collections::HashMap;

use serde_json::Value;

use super::export::{Export, Exported, ExportedClient};
use crate::error::StoreError;
use crate::form::FormText;
use crate::kind::RecordCounts;
use crate::protocol::{ProtocolDraft, ProtocolVersion};
use crate::settings::{LOGO, SETTINGS, STUDIO, Settings, Studio};
use crate::stock::Stock;
use crate::vault::Vault;

/// An export cannot be taken into this vault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError<Doubt> {
    /// A protocol is refused by the caller.
    #[error("protocol {}, version {}: {doubt}", .name.id, .name.version)]
    Doubted {
        /// Its name in the file.
        name: ProtocolVersion,
        /// Why.
        doubt: Doubt,
    },
    /// A protocol is kept here, or named in the file before, with other contents.
    #[error("protocol {}, version {} is kept with other contents", .name.id, .name.version)]
    Differs {
        /// Its name.
        name: ProtocolVersion,
    },
    /// A session names a protocol that is neither in the file nor kept here.
    #[error("protocol {}, version {} is missing", .name.id, .name.version)]
    Missing {
        /// Its name in the file.
        name: ProtocolVersion,
    },
    /// The studio's logo is refused by the caller.
    #[error("the studio's logo is refused")]
    Logo,
    /// The vault cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An export, and what taking it in would change in the vault that it was compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    pub(super) export: Export,
    known: Vec<bool>,
    protocols: Vec<ProtocolVersion>,
    drafts: Vec<ProtocolDraft>,
    pub(super) form_texts: Vec<FormText>,
    pub(super) stock: Vec<Exported<Stock>>,
    pub(super) takes_studio: bool,
    pub(super) takes_logo: bool,
    pub(super) settings: Option<Settings>,
}

impl Incoming {
    /// The clients of the file, each with whether they are here already, by identity, the
    /// bin included: importing passes over them.
    #[must_use]
    pub fn clients(&self) -> impl ExactSizeIterator<Item = (&ExportedClient, bool)> {
        self.export.clients.iter().zip(self.known.iter().copied())
    }

    /// The protocols that will be kept here and are not yet.
    #[must_use]
    pub fn protocols(&self) -> &[ProtocolVersion] {
        &self.protocols
    }

    /// The drafts of protocols that will be kept here; none under an id that has one already.
    #[must_use]
    pub fn drafts(&self) -> &[ProtocolDraft] {
        &self.drafts
    }

    /// The studio's texts of forms that will be kept here; none under an id that has one already.
    #[must_use]
    pub fn form_texts(&self) -> &[FormText] {
        &self.form_texts
    }

    /// The document of one of the file's protocols.
    #[must_use]
    pub fn document(&self, name: &ProtocolVersion) -> Option<&Value> {
        let protocols = &self.export.protocols;
        let found = protocols.iter().find(|protocol| protocol.name == *name);
        found.map(|protocol| &protocol.document)
    }

    /// The studio's profile that will be saved; none where one is saved already.
    #[must_use]
    pub fn studio(&self) -> Option<&Studio> {
        self.takes_studio.then_some(&self.export.studio)
    }

    /// Whether the studio's logo will be saved; not where one is saved already.
    #[must_use]
    pub const fn takes_logo(&self) -> bool {
        self.takes_logo
    }

    /// The settings that will be saved; none where some are saved already.
    #[must_use]
    pub fn settings(&self) -> Option<&Settings> {
        self.settings.as_ref()
    }

    /// What comes with the clients who are not here yet, and the bottles and boxes that are not
    /// here, by identity.
    #[must_use]
    pub fn counts(&self) -> RecordCounts {
        let mut counts = RecordCounts {
            stock: self.stock.len() as u64,
            ..RecordCounts::default()
        };
        for (client, _) in self.clients().filter(|(_, is_known)| !is_known) {
            counts.clients += 1;
            counts.sessions += client.sessions.len() as u64;
            client.count(&mut counts);
            client
                .sessions
                .iter()
                .for_each(|one| one.count(&mut counts));
        }
        counts
    }
}

impl Vault {
    /// Compares an export with what is kept here. This crate does not know what a
    /// protocol means: `judge` is given each one's name and document, and says whether
    /// it may be kept.
    ///
    /// # Errors
    /// [`ImportError`] with the first protocol that is refused.
    pub fn compare<Doubt>(
        &self,
        export: Export,
        judge: impl Fn(&ProtocolVersion, &str) -> Result<(), Doubt>,
    ) -> Result<Incoming, ImportError<Doubt>> {
        let mut documents: HashMap<&ProtocolVersion, Option<Value>> = HashMap::new();
        for name in session_protocols(&export) {
            documents.insert(name, None);
        }
        for protocol in &export.protocols {
            documents.insert(&protocol.name, None);
        }
        for (name, kept) in &mut documents {
            *kept = self.kept_document(name)?;
        }
        let mut protocols = Vec::new();
        for protocol in &export.protocols {
            let name = protocol.name.clone();
            judge(&name, &protocol.document.to_string()).map_err(|doubt| ImportError::Doubted {
                name: name.clone(),
                doubt,
            })?;
            match documents.insert(&protocol.name, Some(protocol.document.clone())) {
                Some(Some(kept)) if kept != protocol.document => {
                    return Err(ImportError::Differs { name });
                }
                Some(Some(_)) => {}
                _ => protocols.push(name),
            }
        }
        if let Some((name, _)) = documents.iter().find(|(_, document)| document.is_none()) {
            return Err(ImportError::Missing {
                name: (*name).clone(),
            });
        }
        let known = self.known_in(&export)?;
        let takes_studio = export.studio != Studio::default() && !self.has_saved(STUDIO)?;
        let takes_logo = !export.logo.is_empty() && !self.has_saved(LOGO)?;
        // The backup folder is the other machine's.
        let settings = match &export.settings {
            Some(settings) if !self.has_saved(SETTINGS)? => Some(Settings {
                backup_folder: None,
                ..settings.clone()
            }),
            _ => None,
        };
        let own = self.protocol_drafts()?;
        let is_new = |draft: &&ProtocolDraft| own.iter().all(|one| one.id != draft.id);
        let drafts = export.drafts.iter().filter(is_new).cloned().collect();
        let own = self.form_texts()?;
        let is_new = |text: &&FormText| own.iter().all(|one| one.id != text.id);
        let form_texts = export.form_texts.iter().filter(is_new).cloned().collect();
        let stock = self.unknown_stock(&export)?;
        Ok(Incoming {
            export,
            known,
            protocols,
            drafts,
            form_texts,
            stock,
            takes_studio,
            takes_logo,
            settings,
        })
    }

    fn kept_document(&self, name: &ProtocolVersion) -> Result<Option<Value>, StoreError> {
        match self.protocol(name) {
            Ok(text) => crate::batch::from_body(&text).map(Some),
            Err(StoreError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn has_saved(&self, name: &str) -> Result<bool, StoreError> {
        self.one(
            "SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?1)",
            [name],
            |row| Ok(row.get(0)?),
        )
    }
}

/// The protocols that the file's sessions name.
fn session_protocols(export: &Export) -> impl Iterator<Item = &ProtocolVersion> {
    let sessions = export.clients.iter().flat_map(|client| &client.sessions);
    sessions.map(|session| &session.session.record.protocol)
}
