//! The options from which a plan is made, shared by the commands that make one.

use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::Local;
use clap::Args;
use clap::error::ErrorKind as UsageError;
use protocol::{
    Choices, DEFAULT_PROTOCOL, Further, Oils, Plan, Protocol, Sessions, shipped_protocol,
};
use vocabulary::{Moment, ScalpType};

use crate::arguments::{moment, one_of};
use crate::error::Error;

#[derive(Args)]
pub(crate) struct PlanOptions {
    /// When a session ended, as 2026-11-19T16:00 on the studio's clock; a bare date means
    /// 16:00; once for each session, in any order
    #[arg(long, value_name = "TIME", required = true, value_parser = moment)]
    session: Vec<Moment>,
    /// A protocol of `aftercare protocols`, or a file of your own
    #[arg(long, value_name = "ID|FILE", default_value = DEFAULT_PROTOCOL)]
    protocol: String,
    /// Opens a branch of the protocol for this client, from session N on; without N, for
    /// all sessions
    #[arg(long, value_name = "BRANCH[@N]", value_parser = branch)]
    open: Vec<(String, usize)>,
    /// The last of the sessions is the client's last: what counts from it has its dates
    #[arg(long = "final")]
    is_final: bool,
    /// What the client's scalp is like
    #[arg(long, value_name = "TYPE", value_parser = one_of(ScalpType::IN_AFTERCARE, ScalpType::id))]
    scalp: Option<ScalpType>,
    /// The moment to ask about, taken for now; written as for --session
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) at: Option<Moment>,
}

/// A plan with what it was made from.
pub(crate) struct Planned {
    pub(crate) protocol: Cow<'static, Protocol>,
    pub(crate) plan: Plan,
    /// The moment that was asked about.
    pub(crate) at: Option<Moment>,
}

impl PlanOptions {
    /// The plan for these options, over all sessions.
    pub(crate) fn derive(self) -> Result<Planned, Error> {
        let (protocol, sessions, choices, _) = self.read()?;
        let plan = Plan::derive(&protocol, &sessions, &choices)?;
        Ok(Planned {
            protocol,
            plan,
            at: self.at,
        })
    }

    /// The plan for a sheet, which is about the sessions that have ended; and the next one.
    pub(crate) fn derive_for_sheet(self) -> Result<(Planned, Option<Moment>), Error> {
        let (protocol, sessions, choices, now) = self.read()?;
        let (sessions, next_visit) = sessions.on_sheet(now);
        let choices = choices.on_sheet(&sessions, next_visit);
        let plan = Plan::derive(&protocol, &sessions, &choices)?;
        let planned = Planned {
            protocol,
            plan,
            at: self.at,
        };
        Ok((planned, next_visit))
    }

    /// The protocol, the sessions, what was chosen, and the moment that is taken for now.
    fn read(&self) -> Result<(Cow<'static, Protocol>, Sessions, Choices, Moment), Error> {
        let mut choices = Choices {
            scalp_type: self.scalp,
            further: if self.is_final {
                Further::None
            } else {
                Further::Unknown
            },
            ..Choices::default()
        };
        for (place, (branch, session)) in self.open.iter().enumerate() {
            if self.open[..place].iter().any(|(other, _)| other == branch) {
                let twice = format!("--open {branch} is given twice");
                return Err(Error::usage(UsageError::ArgumentConflict, twice));
            }
            choices.open(branch.clone(), *session);
        }
        let protocol = named(&self.protocol)?;
        let clock = || Local::now().naive_local().into();
        let now = self.at.unwrap_or_else(clock);
        let sessions = Sessions::new(self.session.clone(), now.date())?;
        let own = protocol.for_client(Oils::default(), choices.scalp_type);
        let protocol = Cow::Owned(own.into_owned());
        // Over all sessions, so that a branch of a session that is not there is told.
        Plan::derive(&protocol, &sessions, &choices)?;
        Ok((protocol, sessions, choices, now))
    }
}

/// A branch, with the session from which on it is open: a number of digits alone, from 1.
fn branch(given: &str) -> Result<(String, usize), &'static str> {
    let (branch, digits) = given.split_once('@').unwrap_or((given, "1"));
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse() {
        Ok(session) if plain && session > 0 => Ok((branch.to_owned(), session)),
        _ => Err("not a branch, nor a branch and a session such as natural-cleanser@2"),
    }
}

/// The shipped protocol of this id, or the one in this file.
pub(crate) fn named(given: &str) -> Result<Cow<'static, Protocol>, Error> {
    if let Some(protocol) = shipped_protocol(given) {
        return Ok(Cow::Borrowed(protocol));
    }
    match read(Path::new(given)) {
        Err(Error::Read { source, .. }) if source.kind() == ErrorKind::NotFound => {
            Err(Error::NoProtocol(given.to_owned()))
        }
        other => other.map(Cow::Owned),
    }
}

/// The protocol in a file.
pub(crate) fn read(file: &Path) -> Result<Protocol, Error> {
    let file = PathBuf::from(file);
    match std::fs::read_to_string(&file) {
        Err(source) => Err(Error::Read { file, source }),
        Ok(json) => Protocol::from_json(&json).map_err(|refused| Error::Refused { file, refused }),
    }
}
