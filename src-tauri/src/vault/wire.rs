//! The vault as it crosses to the screen: first start, unlocking, locking, keys.

use records::{ClientId, ReadOnlyReason, Studio};
use serde::{Deserialize, Serialize};
use vocabulary::Moment;
use zeroize::Zeroizing;

use crate::failure::{Code, Failure};

/// Something that must not be seen: a passphrase or a recovery key as typed.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(#[serde(deserialize_with = "wiped")] pub Zeroizing<String>);

fn wiped<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(from).map(Zeroizing::new)
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// What there is of a vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum VaultState {
    /// There is none yet: the first start.
    None,
    /// There was one, or should be, and it is not where it is looked for.
    Away {
        /// The folder that it is looked for in.
        folder: String,
    },
    /// It is locked.
    Locked {
        /// The studio's name, which is kept outside the vault to be shown here; may be
        /// empty.
        studio: String,
        /// For how many seconds nothing is tried, after wrong passphrases.
        wait_seconds: u32,
    },
    /// It is open, and the screen is in a client's hands.
    ClientMode,
    /// It is open.
    Open(OpenView),
}

/// An open vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
pub struct OpenView {
    /// Whether these are the sample clients, which are kept nowhere.
    pub sample: bool,
    /// The studio's name; may be empty.
    pub studio: String,
    /// After how many minutes without a touch the screen locks; none for never.
    pub lock_after_minutes: Option<u16>,
    /// Whether the artist has said that the recovery key is on paper.
    pub recovery_printed: bool,
    /// Whether a new recovery key waits to be shown: see `recovery_key`.
    pub recovery_waits: bool,
    /// Whether codes stand in place of names when the app opens.
    pub hide_names: bool,
    /// Whether keys find a client while another program is in front.
    pub find_from_anywhere: bool,
    /// When a session that has just ended did so, on the studio's clock:
    /// `2026-11-22T16:00`. The form for a sheet starts with it.
    pub just_ended: Moment,
    /// The studio's paper.
    pub paper: sheets::Paper,
    /// Whether every sheet has larger type.
    pub large_print: bool,
    /// Why nothing can be changed; none where the vault can be written to.
    pub read_only: Option<ReadOnlyReason>,
    /// What was being typed when the vault was open last.
    pub unfinished: Unfinished,
    /// Whether something was being typed that cannot be read: another version wrote it.
    pub unfinished_lost: bool,
}

impl From<ReadOnlyReason> for Failure {
    fn from(reason: ReadOnlyReason) -> Self {
        Self::new(Code::ReadOnly).with("reason", reason.id())
    }
}

/// What is being typed and is no record yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Unfinished {
    /// The name of a new client.
    pub new_client: String,
    /// Why branches of protocols are opened or declined.
    pub reasons: Vec<Reason>,
    /// New sessions that are not added yet.
    pub sessions: Vec<SessionDraft>,
    /// The name on a sheet without a client.
    pub sheet_name: String,
    /// The name of the product under the check.
    pub product: String,
    /// The label of that product.
    pub label: String,
    /// What the label is held against: ids of allergy groups, and names as typed.
    pub allergies: Vec<String>,
}

/// A new session that is not added yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionDraft {
    /// The client's number.
    pub client: ClientId,
    /// The form, as the screen keeps it.
    pub form: String,
}

/// Why a branch is opened or declined, not decided yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reason {
    /// The client's number.
    pub client: ClientId,
    /// The branch's id in the protocol.
    pub branch: String,
    /// The reason as it was typed.
    pub text: String,
}

/// A new passphrase to judge, as it is typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JudgeRequest {
    /// The passphrase as it was typed.
    #[cfg_attr(test, ts(as = "String"))]
    pub passphrase: Secret,
    /// What was typed about the studio and is in no vault yet, such as its name: words
    /// that everybody would try first. Those of an open vault are known.
    pub known: Vec<String>,
}

/// A passphrase is to be suggested.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SuggestRequest {
    /// As in [`JudgeRequest`].
    pub known: Vec<String>,
}

/// A passphrase of words drawn at random.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SuggestView {
    /// The words, a space between two.
    pub passphrase: String,
}

/// What a new passphrase is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JudgeView {
    /// Whether the passphrase is strong enough.
    pub accepted: bool,
    /// How far it has come: 0 for nothing typed, 4 for good enough.
    pub strength: u8,
    /// How long it withstands guessing, or what is wrong with it.
    pub verdict: String,
    /// What would make it better, most helpful first.
    pub advice: Vec<String>,
}

/// The first start.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CreateRequest {
    /// The passphrase, as typed.
    #[cfg_attr(test, ts(as = "String"))]
    pub passphrase: Secret,
    /// The studio. Its zone is the system's when left empty.
    pub studio: Studio,
    /// The paper that the studio prints on.
    pub paper: sheets::Paper,
}

/// The recovery key, to be shown while it waits.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecoveryView {
    /// In groups, to be read and typed. The first is the same for every key.
    pub groups: Vec<String>,
}

/// The recovery key was seen.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FinishRecovery {
    /// Whether the artist says that it is on paper.
    pub on_paper: bool,
}

/// What opens the vault, as typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KeyTyped {
    /// The passphrase.
    Passphrase {
        /// The key as it was typed.
        #[cfg_attr(test, ts(as = "String"))]
        text: Secret,
    },
    /// The printed recovery key.
    RecoveryKey {
        /// As typed; case, spaces and line breaks do not matter.
        #[cfg_attr(test, ts(as = "String"))]
        text: Secret,
    },
}

/// What came of unlocking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum UnlockAnswer {
    /// It is open.
    Opened(OpenView),
    /// What was typed does not open it, or it was not tried because it is too soon.
    Refused {
        /// Why, in the form of every failure.
        failure: Failure,
        /// For how many seconds nothing is tried.
        wait_seconds: u32,
    },
}

/// The vault is to be locked.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LockRequest {
    /// The colour of the page's ground, from red to blue: the window keeps it until the
    /// next page is there.
    pub ground: [u8; 3],
}

/// A new passphrase for the vault.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangePassphrase {
    /// What opens the vault now.
    pub current: KeyTyped,
    /// The new passphrase.
    #[cfg_attr(test, ts(as = "String"))]
    pub new: Secret,
}

/// New keys for the vault: all of it is encrypted anew, and what opened it before opens
/// nothing any more but older backups.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RenewKeys {
    /// What opens the vault now.
    pub current: KeyTyped,
    /// The new passphrase; none keeps the one that was typed as `current`. With the
    /// recovery key there is none to be kept.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub new: Option<Secret>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_makes_the_ids_of_reasons_from_what_crosses() {
        for reason in ReadOnlyReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.id());
        }
    }
}
