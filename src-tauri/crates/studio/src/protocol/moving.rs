//! Clients who are healing under an earlier version of a protocol: what a newer one changes for
//! them, and moving them there.

use std::sync::Arc;

use protocol::{Activity, Plan, Protocol, Verdict};
use records::{ClientId, Session, SessionId, Stored};
use vocabulary::Moment;

use super::number;
use crate::plan::{scalp_type, version_of};
use crate::product::oils;
use crate::today::TodayClient;
use crate::{Error, Studio};

/// A client who would be moved.
#[derive(Debug)]
pub struct Move {
    /// The client.
    pub client: TodayClient,
    /// The version that they are healing under.
    pub from: u32,
    /// What changes for them from `now` on; empty when all dates stay.
    pub differences: Vec<Difference>,
}

/// What becomes of an activity: its verdicts with the moments from which they hold, those that are
/// still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The activity.
    pub activity: Activity,
    /// As it is.
    pub before: Vec<(Verdict, Moment)>,
    /// As it would be.
    pub after: Vec<(Verdict, Moment)>,
}

impl Studio {
    /// Returns who is healing at `now` under an earlier version of this protocol than the newest,
    /// with what the newest would change for each.
    ///
    /// # Errors
    /// When there is no such protocol or the vault cannot be read.
    pub fn moves(&mut self, id: &str, now: Moment) -> Result<Vec<Move>, Error> {
        let newest = self.newest_protocol(id)?;
        let clients = self.clients_today(now)?;
        let healing = clients.into_iter().filter(|client| {
            client.plan.is_healing(now)
                && client.plan.protocol.id == id
                && client.plan.protocol.version < newest.version
        });
        let moves = healing.map(|client| {
            // What was decided for the client holds under the newer version too.
            let newest = self.with_decisions(newest.clone(), &client.sessions)?;
            Ok(Move {
                from: client.plan.protocol.version,
                differences: differences(&client, &newest, now)?,
                client,
            })
        });
        moves.collect()
    }

    /// Moves clients to `version` of this protocol, the one whose differences the artist has seen:
    /// all their sessions under the version that they are healing under. Done at once, and undone
    /// at once. Returns how many were moved.
    ///
    /// # Errors
    /// As [`moves`](Self::moves); [`Error::NewerProtocol`] when `version` is no longer the newest;
    /// when it cannot be saved.
    pub fn move_clients(
        &mut self,
        id: &str,
        version: u32,
        chosen: &[ClientId],
        now: Moment,
    ) -> Result<usize, Error> {
        let newest = self.newest_protocol(id)?;
        if newest.version != version {
            return Err(Error::NewerProtocol(newest.version));
        }
        let newest = version_of(&newest);
        let mut moved = self.moves(id, now)?;
        moved.retain(|one| chosen.contains(&one.client.id));
        self.edit = None;
        self.vault.change(|batch| {
            for one in &moved {
                for session in sessions_under(one) {
                    let record = Session {
                        protocol: newest.clone(),
                        ..session.record.clone()
                    };
                    batch.save_session(session.id, &record)?;
                }
            }
            Ok::<_, Error>(())
        })?;
        for one in &moved {
            self.refresh(one.client.id)?;
        }
        Ok(moved.len())
    }
}

/// The sessions that name the version that the client is healing under.
fn sessions_under(one: &Move) -> impl Iterator<Item = &Stored<SessionId, Session>> {
    let protocol: &Arc<Protocol> = &one.client.plan.protocol;
    let sessions = one.client.sessions.iter();
    sessions.filter(move |session| {
        let named = &session.record.protocol;
        named.id == protocol.id && number(named) == one.from
    })
}

fn differences(
    client: &TodayClient,
    newest: &Protocol,
    now: Moment,
) -> Result<Vec<Difference>, Error> {
    let facts = &client.client;
    let newest = newest.for_client(oils(facts), scalp_type(facts));
    let before = &client.plan.plan;
    // A branch that the newer version no longer has is shut.
    let mut open = before.clone();
    open.opened.retain(|one| newest.branch(&one.id).is_some());
    let after = open.under(&newest).map_err(|_| Error::ChoiceUnknown)?;
    let coming = |plan: &Plan, activity: Activity| -> Vec<(Verdict, Moment)> {
        let runs = plan.lane(activity).map_or(&[][..], |lane| &lane.runs);
        let ahead = runs
            .iter()
            .filter(|run| run.until.is_none_or(|until| until > now));
        ahead.map(|run| (run.verdict, run.from)).collect()
    };
    let all = Activity::ALL.iter().map(|&activity| Difference {
        activity,
        before: coming(before, activity),
        after: coming(&after, activity),
    });
    let changed = |one: &Difference| {
        // What began earlier and says the same makes no difference now.
        let told = |list: &[(Verdict, Moment)]| -> Vec<(Verdict, Moment)> {
            list.iter()
                .map(|&(verdict, from)| (verdict, from.max(now)))
                .collect()
        };
        told(&one.before) != told(&one.after)
    };
    Ok(all.filter(changed).collect())
}
