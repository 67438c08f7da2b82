//! What the artist decides for one client: which branches are open, the scalp type, and
//! whether another session will come.

use std::collections::BTreeMap;

use vocabulary::{Moment, ScalpType, vocabulary};

use crate::{Protocol, Sessions};

/// The artist's decisions for one client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The opened branches by id, each with the number of the session, from 1, at which it
    /// was opened. A branch applies to that session and to all later ones.
    pub opened: BTreeMap<String, usize>,
    /// The client's scalp type, if known.
    pub scalp_type: Option<ScalpType>,
    /// What is known of a session after the last one.
    pub further: Further,
}

vocabulary! {
    /// What is known of a session after the last of a plan. Dates of rules that count from
    /// the [final session](crate::Clock::FinalSession) hang on it.
    #[derive(Default)]
    Further {
        /// Nothing: such dates hold only if none comes.
        #[default]
        Unknown = "unknown",
        /// There will be none: the artist has marked the last session as final.
        None = "none",
        /// One is booked: such rules have no dates yet, and the first of them goes on.
        Booked = "booked",
    }
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

    /// Returns the decisions for a sheet that is about `sessions` alone; `next` is the end of
    /// the one that is booked after them, as [`Sessions::on_sheet`] gives both.
    #[must_use]
    pub fn on_sheet(&self, sessions: &Sessions, next: Option<Moment>) -> Self {
        let further = next.map_or(self.further, |_| Further::Booked);
        self.up_to(sessions.ended().len(), further)
    }

    /// Returns the decisions that were made at the first `number` sessions, with what is
    /// known of a further one there.
    pub(crate) fn up_to(&self, number: usize, further: Further) -> Self {
        let mut made = self.clone();
        made.opened.retain(|_, session| *session <= number);
        made.further = further;
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
