//! The bin, and taking steps back.

use records::{Batch, Client, ClientId, Item, Step, Stored};

use crate::{Error, Studio};

impl Studio {
    /// Puts something into the bin, or takes it out.
    ///
    /// # Errors
    /// [`records::StoreError::NotFound`].
    pub fn set_binned(&mut self, item: Item, binned: bool) -> Result<(), Error> {
        let before = self.vault.owner(item)?;
        self.edit = None;
        self.vault.change(|batch: &mut Batch<'_>| {
            if binned {
                batch.bin(item)
            } else {
                batch.unbin(item)
            }
        })?;
        match before.or(self.vault.owner(item)?) {
            Some(id) => self.refresh(id),
            None => Ok(()),
        }
    }

    /// Takes the last step back. Returns the step, and whose records it was about; none when
    /// there is nothing to undo.
    ///
    /// # Errors
    /// When it cannot be undone.
    pub fn undo(&mut self) -> Result<Option<(Step, Vec<ClientId>)>, Error> {
        let Some(step) = self.vault.last_step()? else {
            return Ok(None);
        };
        let before = self.owners(&step)?;
        self.edit = None;
        self.vault.undo(step.id)?;
        let owners = self.refresh_owners(before, &step)?;
        Ok(Some((step, owners)))
    }

    /// Does the step again that was undone last. Returns the step, and whose records it is about;
    /// none when there is nothing to redo.
    ///
    /// # Errors
    /// When it cannot be redone.
    pub fn redo(&mut self) -> Result<Option<(Step, Vec<ClientId>)>, Error> {
        let Some(id) = self.vault.undone_step()? else {
            return Ok(None);
        };
        let before = self.owners(&self.vault.step(id)?)?;
        self.edit = None;
        self.vault.redo(id)?;
        let step = self.vault.step(id)?;
        let owners = self.refresh_owners(before, &step)?;
        Ok(Some((step, owners)))
    }

    /// Reads anew whose records a step was about, and those whose they are now.
    fn refresh_owners(
        &mut self,
        mut owners: Vec<ClientId>,
        step: &Step,
    ) -> Result<Vec<ClientId>, Error> {
        owners.extend(self.owners(step)?);
        owners.sort_unstable();
        owners.dedup();
        for owner in &owners {
            self.refresh(*owner)?;
        }
        Ok(owners)
    }

    /// A client, in the bin or not; none when they are gone or cannot be read.
    #[must_use]
    pub fn binned_client(&self, id: ClientId) -> Option<Stored<ClientId, Client>> {
        self.vault.client_or_binned(id).ok()
    }

    /// Whose records a step changed, as far as they can be seen now.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn owners(&self, step: &Step) -> Result<Vec<ClientId>, Error> {
        let mut owners = Vec::new();
        for item in step.changes.iter().filter_map(|(_, item)| *item) {
            owners.extend(self.vault.owner(item)?);
        }
        owners.sort_unstable();
        owners.dedup();
        Ok(owners)
    }
}
