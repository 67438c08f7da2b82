//! What a protocol says of the sessions themselves: how many, how far apart, and when the
//! artist asks how it heals.

use serde::{Deserialize, Serialize};

use crate::{Day, Protocol};

/// The numbers about sessions that a protocol has of its own. What is left out is the
/// studio's to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SessionNumbers {
    /// How many sessions a client usually has, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<u16>,
    /// After how many days the next session is due, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_between: Option<Day>,
    /// On which days after each session a check-in is due, in order, each once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in_days: Option<Vec<Day>>,
}

impl SessionNumbers {
    /// Returns true if all of them are left out.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.usual.is_none() && self.days_between.is_none() && self.check_in_days.is_none()
    }

    /// Returns true if the check-in days go up, each later than the one before.
    pub(crate) fn is_in_order(&self) -> bool {
        let days = self.check_in_days.as_deref().unwrap_or_default();
        days.windows(2).all(|pair| pair[0] < pair[1])
    }
}

impl Protocol {
    /// Returns the days of this protocol's check-ins, or `usual` where it names none.
    #[must_use]
    pub fn check_in_days(&self, usual: &[u16]) -> Vec<u16> {
        match &self.sessions.check_in_days {
            Some(days) => days.iter().map(|day| day.days()).collect(),
            None => usual.to_vec(),
        }
    }
}
