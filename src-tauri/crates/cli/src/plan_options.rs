//! The options from which a plan is made, shared by the commands that make one.

use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDateTime};
use lexopt::Parser;
use protocol::{Choices, DEFAULT_PROTOCOL, Plan, Protocol, ScalpType, Sessions, shipped_protocol};

use crate::arguments::{moment, once, one_of, value};
use crate::error::Error;

/// How the shared options are told by `--help`.
pub(crate) const HELP: &str = "\
  --session TIME         when a session ended, as 2026-11-19T16:00 on the studio's clock;
                         a bare date means 16:00; once for each session, in any order
  --protocol ID|FILE     a protocol of `aftercare protocols`, or a file of your own
                         (default: rob-james-flaking)
  --open BRANCH[@N]      opens a branch of the protocol for this client, from session N
                         on; without N, for all sessions
  --scalp TYPE           normal, dry, oily, sensitive, seborrhoeic, dandruff, folliculitis
  --at TIME              the moment to ask about, taken for now; written as for --session
";

/// The options as they were given.
#[derive(Default)]
pub(crate) struct PlanOptions {
    sessions: Vec<NaiveDateTime>,
    protocol: Option<String>,
    opened: Vec<(String, usize)>,
    scalp_type: Option<ScalpType>,
    at: Option<NaiveDateTime>,
}

/// A plan with what it was made from.
pub(crate) struct Planned {
    pub(crate) protocol: Cow<'static, Protocol>,
    pub(crate) plan: Plan,
    /// The moment that was asked about.
    pub(crate) at: Option<NaiveDateTime>,
}

impl PlanOptions {
    /// Takes the option of this name, if it is one of these.
    pub(crate) fn take(&mut self, name: &str, parser: &mut Parser) -> Result<bool, Error> {
        match name {
            "session" => self.sessions.push(moment(value(parser)?)?),
            "protocol" => once(&mut self.protocol, value(parser)?, "--protocol")?,
            "open" => self.open(value(parser)?)?,
            "scalp" => {
                let scalp_type = one_of(value(parser)?, ScalpType::from_id, SCALP_TYPES)?;
                once(&mut self.scalp_type, scalp_type, "--scalp")?;
            }
            "at" => once(&mut self.at, moment(value(parser)?)?, "--at")?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn open(&mut self, given: String) -> Result<(), Error> {
        let (branch, session) = match given.split_once('@') {
            None => (given.as_str(), Some(1)),
            Some((branch, number)) => (branch, session_number(number)),
        };
        let Some(session) = session else {
            let expected = "branch, or branch and session such as natural-cleanser@2";
            return Err(Error::BadValue { given, expected });
        };
        if self.opened.iter().any(|(already, _)| already == branch) {
            return Err(Error::Twice(format!("--open {branch}")));
        }
        self.opened.push((branch.to_owned(), session));
        Ok(())
    }

    /// The plan for these options.
    pub(crate) fn derive(self) -> Result<Planned, Error> {
        if self.sessions.is_empty() {
            return Err(Error::Missing("--session"));
        }
        let protocol = match self.protocol {
            None => named(DEFAULT_PROTOCOL)?,
            Some(given) => named(&given)?,
        };
        let now = self.at.unwrap_or_else(|| Local::now().naive_local());
        let sessions = Sessions::new(self.sessions, now.date())?;
        let mut choices = Choices {
            scalp_type: self.scalp_type,
            ..Choices::default()
        };
        for (branch, session) in self.opened {
            choices.open(branch, session);
        }
        let plan = Plan::derive(&protocol, &sessions, &choices)?;
        Ok(Planned {
            protocol,
            plan,
            at: self.at,
        })
    }
}

/// What `--scalp` takes.
pub(crate) const SCALP_TYPES: &str =
    "scalp type; use normal, dry, oily, sensitive, seborrhoeic, dandruff or folliculitis";

/// A number of digits alone, from 1.
fn session_number(digits: &str) -> Option<usize> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|&number| plain && number > 0)
}

/// The shipped protocol of this id, or the one in this file.
fn named(given: &str) -> Result<Cow<'static, Protocol>, Error> {
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
