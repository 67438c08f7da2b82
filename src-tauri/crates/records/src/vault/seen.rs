//! What this computer saw last of the vault, kept outside of it: an older copy that was put
//! in the vault's place shows only there.

use chrono::{DateTime, Utc};

use super::Vault;
use crate::file::last_seen::Seen;
use crate::file::tally::State;
use crate::notice::Notice;
use crate::options::Options;

impl Vault {
    /// What this computer saw last of this vault; none when it never saw it, or keeps no
    /// such file.
    pub(crate) fn last_seen(&self) -> Option<Seen> {
        self.options.last_seen.as_ref()?.of(&self.identity)
    }

    /// Whether this computer keeps what it saw last.
    pub(crate) fn keeps_seen(&self) -> bool {
        self.options.last_seen.is_some()
    }

    pub(crate) fn change_seen(&self, change: impl FnOnce(&mut Seen)) {
        keep_seen(&self.options, &self.identity, change);
    }

    /// Keeps the present state as the one that was seen last, unless the artist has yet to
    /// decide about an older one.
    pub(crate) fn see(&self) {
        if let Some((state, at)) = self.to_be_seen() {
            self.change_seen(|seen| seen.take(state, at));
        }
    }

    pub(super) fn to_be_seen(&self) -> Option<(State, DateTime<Utc>)> {
        let is_older = |notice: &Notice| matches!(notice, Notice::Older { .. });
        if self.notices.iter().any(is_older) {
            return None;
        }
        let state = State::read(self.db()).ok().flatten()?;
        Some((state, self.now()))
    }

    /// Goes on with an older state of the vault than this computer saw last: the artist
    /// has decided so.
    pub fn accept_older(&mut self) {
        self.notices_mut()
            .retain(|notice| !matches!(notice, Notice::Older { .. }));
        self.see();
    }
}

pub(super) fn keep_seen(options: &Options, identity: &str, change: impl FnOnce(&mut Seen)) {
    if let Some(last_seen) = &options.last_seen {
        // Where it cannot be saved, an older copy of the vault goes unnoticed, and nothing
        // else depends on it.
        let _ = last_seen.change(identity, change);
    }
}
