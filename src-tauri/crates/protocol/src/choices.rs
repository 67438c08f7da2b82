//! What the artist decides for one client: which branches are open, and the scalp.

use std::collections::BTreeMap;

use crate::{Protocol, ScalpType};

/// The artist's decisions for a client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Opened branches by id, each with the number of the session (from 1) at which it
    /// was opened: it holds for that session and the later ones.
    pub opened: BTreeMap<String, usize>,
    /// What the client's scalp is like, where it is known.
    pub scalp_type: Option<ScalpType>,
}

/// A decision that fits neither the protocol nor the sessions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownChoice {
    /// The protocol has no such branch.
    #[error("the protocol has no branch `{0}`")]
    Branch(String),
    /// There is no session of that number.
    #[error("`{branch}` is opened at session {session}, but there is no such session")]
    Session {
        /// The branch.
        branch: String,
        /// The number given.
        session: usize,
    },
}

impl Choices {
    /// Opens a branch at the session with this number, from 1.
    pub fn open(&mut self, branch: impl Into<String>, session: usize) {
        self.opened.insert(branch.into(), session);
    }

    /// Whether every decision fits a protocol and a number of sessions.
    ///
    /// # Errors
    /// [`UnknownChoice`] for the first that does not.
    pub(crate) fn fit(&self, protocol: &Protocol, sessions: usize) -> Result<(), UnknownChoice> {
        for (branch, &session) in &self.opened {
            if protocol.branch(branch).is_none() {
                return Err(UnknownChoice::Branch(branch.clone()));
            }
            if session == 0 || session > sessions {
                return Err(UnknownChoice::Session {
                    branch: branch.clone(),
                    session,
                });
            }
        }
        Ok(())
    }
}
