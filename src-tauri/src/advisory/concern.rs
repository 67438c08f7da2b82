//! What about the open vault the artist should know, beyond its clock.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use records::{ClientId, KeyFile, Notice};

use crate::client::view::code;
use crate::failure::Failure;
use crate::vault::UnlockedVault;

/// Something about the vault that the artist should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultConcern {
    /// This computer saw a later state of it.
    Older {
        /// When it saw that state.
        seen: DateTime<Utc>,
    },
    /// It holds clients who had been erased.
    ErasedSince {
        /// Their names, or what stands in their place while names are hidden.
        names: Vec<String>,
    },
    /// Files beside it may hold what is not in it.
    OthersBeside {
        /// Their names.
        names: Vec<String>,
    },
    /// A key file was missing or exchanged, and was written again.
    KeyFileMended {
        /// The file that was written again.
        file: KeyFile,
    },
    /// A form was being filled in when the vault was locked, and is not signed.
    FormUnfinished {
        /// The form's title.
        title: String,
        /// The client's name, or what stands in its place while names are hidden.
        name: String,
    },
    /// Nobody has confirmed the backup folder on this computer.
    BackupFolderUnconfirmed {
        /// The folder.
        folder: PathBuf,
    },
    /// The backup folder held backups and holds none.
    BackupFolderEmptied {
        /// The folder.
        folder: PathBuf,
    },
}

impl UnlockedVault {
    /// What about the vault the artist should know, the weightiest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn vault_concerns(&self) -> Result<Vec<VaultConcern>, Failure> {
        let mut concerns = Vec::new();
        for notice in self.studio.vault.notices() {
            concerns.extend(match notice {
                Notice::Older { seen } => Some(VaultConcern::Older { seen: *seen }),
                Notice::ErasedSince(ids) => self.erased_since(ids)?,
                Notice::OthersBeside(names) => Some(VaultConcern::OthersBeside {
                    names: names.clone(),
                }),
                Notice::KeyFileMended(file) => Some(VaultConcern::KeyFileMended { file: *file }),
                Notice::BackupFolderUnconfirmed => {
                    self.studio.vault.backup_folder()?.map(|folder| {
                        VaultConcern::BackupFolderUnconfirmed {
                            folder: folder.path,
                        }
                    })
                }
            });
        }
        if self.backup_folder_emptied
            && let Some(folder) = self.studio.vault.backup_folder()?
        {
            concerns.push(VaultConcern::BackupFolderEmptied {
                folder: folder.path,
            });
        }
        concerns.extend(self.form_unfinished()?);
        Ok(concerns)
    }

    /// The form that was begun last and is not signed.
    fn form_unfinished(&self) -> Result<Option<VaultConcern>, Failure> {
        // A client in the bin takes the form along.
        let last = self.studio.fillings()?.into_iter().rev().find_map(|one| {
            let client = self.studio.vault.client(one.client).ok()?;
            Some((one, client))
        });
        let Some((filling, client)) = last else {
            return Ok(None);
        };
        let hides = self.studio.vault.settings()?.hide_names;
        let name = if hides {
            code(client.id, &client.record)
        } else {
            client.record.name
        };
        Ok(Some(VaultConcern::FormUnfinished {
            title: filling.form.title,
            name,
        }))
    }

    /// Those of the clients who are still there.
    fn erased_since(&self, ids: &[ClientId]) -> Result<Option<VaultConcern>, Failure> {
        let hides = self.studio.vault.settings()?.hide_names;
        let names: Vec<String> = ids
            .iter()
            .filter_map(|id| self.studio.binned_client(*id))
            .map(|client| {
                if hides {
                    code(client.id, &client.record)
                } else {
                    client.record.name
                }
            })
            .collect();
        Ok((!names.is_empty()).then_some(VaultConcern::ErasedSince { names }))
    }

    /// The clients who had been erased and are there again.
    #[must_use]
    pub fn to_erase_again(&self) -> Vec<ClientId> {
        let notices = self.studio.vault.notices().iter();
        notices
            .filter_map(|notice| match notice {
                Notice::ErasedSince(ids) => Some(ids),
                _ => None,
            })
            .flatten()
            .copied()
            .filter(|id| self.studio.binned_client(*id).is_some())
            .collect()
    }
}
