//! Stopping a long task on the way.

use std::fmt;
use std::sync::Arc;

use rusqlite::Connection;

use crate::error::{Stopped, StoreError};

/// How many of SQLite's own steps are done between two looks: about a millisecond.
const STEPS_BETWEEN: i32 = 10_000;

/// Asked repeatedly whether a long task is to stop. A task that was stopped has
/// changed nothing.
#[derive(Clone)]
pub struct Stop(Option<Arc<dyn Fn() -> bool + Send + Sync>>);

impl Stop {
    /// Lets a task go on to its end.
    pub const NEVER: Self = Self(None);

    /// Stops a task as soon as `ask` says so.
    pub fn when(ask: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(ask)))
    }

    /// Asks whether the task is to stop.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        self.0.as_ref().is_some_and(|ask| ask())
    }

    /// Goes on, unless the task is to stop.
    pub(crate) fn check(&self) -> Result<(), Stopped> {
        if self.is_wanted() {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// Breaks off what this connection does from now on, when the task is to stop. Whoever
    /// uses it asks again when the connection fails.
    pub(crate) fn watch(&self, connection: &mut Connection) -> Result<(), StoreError> {
        let stop = self.clone();
        Ok(connection.progress_handler(STEPS_BETWEEN, Some(move || stop.check().is_err()))?)
    }

    /// Lets this connection go on undisturbed again.
    pub(crate) fn unwatch(connection: &mut Connection) -> Result<(), StoreError> {
        Ok(connection.progress_handler(0, None::<fn() -> bool>)?)
    }
}

impl fmt::Debug for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stop").finish_non_exhaustive()
    }
}
