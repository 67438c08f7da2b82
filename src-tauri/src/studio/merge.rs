//! Making one client of two. The one who stays gets copies of the other's sessions,
//! notes and sheets with their history; the other goes to the bin whole, so that one step
//! of undo sets both as they were.

use records::ClientId;
use records::model::Client;

use super::Open;
use crate::wire::failure::{Code, Failure};

impl Open {
    /// Makes one client of two.
    ///
    /// # Errors
    /// [`Code::RecordGone`] when one of them is not there, or both are one.
    pub fn merge(&mut self, keep: ClientId, other: ClientId) -> Result<(), Failure> {
        if keep == other {
            return Err(Failure::new(Code::RecordGone));
        }
        let merged = united(
            self.vault.client(keep)?.record,
            self.vault.client(other)?.record,
        );
        let belongings = self.vault.whole_client(other)?;
        self.vault.change(|batch| {
            batch.save_client(keep, &merged)?;
            batch.add_belongings(keep, &belongings)?;
            batch.bin(other)?;
            batch.note_merger(other, keep)?;
            Ok::<_, Failure>(())
        })?;
        self.sitting = None;
        self.refresh(keep)?;
        self.refresh(other)
    }
}

/// What both are known for. Where they differ, the one who stays is right.
fn united(keep: Client, other: Client) -> Client {
    let or = |kept: String, other: String| if kept.trim().is_empty() { other } else { kept };
    let mut allergies = keep.allergies;
    for allergy in other.allergies {
        let known = allergies
            .iter()
            .any(|one| one.group == allergy.group && one.text == allergy.text);
        if !known {
            allergies.push(allergy);
        }
    }
    let mut contraindications = keep.contraindications;
    for answer in other.contraindications {
        if !contraindications.contains(&answer) {
            contraindications.push(answer);
        }
    }
    Client {
        name: keep.name,
        pronouns: or(keep.pronouns, other.pronouns),
        phone: or(keep.phone, other.phone),
        email: or(keep.email, other.email),
        birth: keep.birth.or(other.birth),
        code: or(keep.code, other.code),
        tags: keep.tags.into_iter().chain(other.tags).collect(),
        scalp: keep.scalp.into_iter().chain(other.scalp).collect(),
        allergies,
        contraindications,
        emergency: keep.emergency.or(other.emergency),
        language: or(keep.language, other.language),
        referred_by: or(keep.referred_by, other.referred_by),
    }
}

/// Two clients who may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Who was there first.
    pub first: ClientId,
    /// Who came later.
    pub second: ClientId,
    /// Whether more than the name agrees.
    pub sure: bool,
}

impl Open {
    /// Clients of one name about whom nothing else differs, the surest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn doubles(&mut self) -> Result<Vec<Pair>, Failure> {
        self.complete_register()?;
        let mut pairs = Vec::new();
        for namesakes in self.register.namesakes() {
            let clients = namesakes
                .iter()
                .map(|id| Ok((*id, self.vault.client(*id)?.record)))
                .collect::<Result<Vec<_>, records::StoreError>>()?;
            for (place, (second, later)) in clients.iter().enumerate() {
                for (first, earlier) in &clients[..place] {
                    let likeness = records::exchange::likeness(earlier, later);
                    if likeness != Some(false) {
                        pairs.push(Pair {
                            first: *first,
                            second: *second,
                            sure: likeness == Some(true),
                        });
                    }
                }
            }
        }
        pairs.sort_by_key(|pair| !pair.sure);
        Ok(pairs)
    }
}
