//! What the artist decides for one client: which branches are open, and the scalp type.

use std::collections::BTreeMap;

use vocabulary::ScalpType;

use crate::Protocol;

/// The artist's decisions for one client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The opened branches by id, each with the number of the session, from 1, at which it
    /// was opened. A branch applies to that session and to all later ones.
    pub opened: BTreeMap<String, usize>,
    /// The client's scalp type, if known.
    pub scalp_type: Option<ScalpType>,
}

/// A decision that does not fit the protocol or the sessions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownChoice {
    /// The protocol has no such branch.
    #[error("the protocol has no branch `{0}`")]
    Branch(String),
    /// There is no session with this number.
    #[error("`{branch}` is opened at session {session}, but there is no such session")]
    Session {
        /// The id of the branch.
        branch: String,
        /// The session number that was given.
        session: usize,
    },
}

impl Choices {
    /// Opens a branch as of the session with this number, counted from 1.
    /// A branch that is open already moves to this session.
    pub fn open(&mut self, branch: impl Into<String>, session: usize) {
        self.opened.insert(branch.into(), session);
    }

    /// Returns the decisions that were made at the first `number` sessions.
    #[must_use]
    pub fn up_to(&self, number: usize) -> Self {
        let mut made = self.clone();
        made.opened.retain(|_, session| *session <= number);
        made
    }

    /// Checks that every decision fits `protocol` and this number of `sessions`.
    ///
    /// # Errors
    /// [`UnknownChoice`] for the first one that does not.
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
