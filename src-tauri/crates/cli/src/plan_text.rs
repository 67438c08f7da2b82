//! A plan as text that an artist can read in a terminal.

use std::fmt;

use protocol::{Change, Lane, Plan, Run, Stage};
use strings::Vocabulary;
use vocabulary::Moment;

use crate::plan_options::Planned;
use crate::words::{moment, word, words};

/// A plan, written out.
pub(crate) struct PlanText<'p>(pub(crate) &'p Planned);

/// The width of the first column: the longest name of a verdict, an activity, a sign or a slip,
/// "Used soap or shampoo".
const COLUMN: usize = 20;

impl<'p> PlanText<'p> {
    fn plan(&self) -> &'p Plan {
        &self.0.plan
    }

    /// A text of the protocol.
    fn text(&self, wording: &str) -> &'p str {
        self.0.protocol.text(wording, words().language().tag())
    }

    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocol = &self.0.protocol;
        let (id, version) = (&protocol.id, protocol.version);
        let title = self.text(&protocol.title);
        writeln!(f, "{}", words().cli_protocol_version(id, title, version))?;
        for (i, &ended) in self.plan().sessions.ended().iter().enumerate() {
            let at = if self.plan().is_final(ended) {
                words().session_final(moment(ended))
            } else {
                moment(ended)
            };
            writeln!(f, "{}", words().session_label(at, i + 1))?;
        }
        for opened in &self.plan().opened {
            let branch = protocol.branch(&opened.id);
            let title = branch.map_or("", |branch| self.text(&branch.title));
            writeln!(f, "{}", words().chip_branch(title, opened.session))?;
        }
        for advice in &protocol.advice {
            if Some(advice.scalp_type) == self.plan().scalp_type {
                writeln!(f, "{}", self.text(&advice.wording))?;
            }
        }
        Ok(())
    }

    fn now(&self, f: &mut fmt::Formatter<'_>, at: Moment) -> fmt::Result {
        let now = self.plan().at(at);
        let date = moment(at);
        match (now.day, now.session, now.phase) {
            (Some(day), Some(session), Some(phase)) => {
                let title = words().now_title(date, day, session);
                writeln!(f, "\n{title}: {}", self.text(&phase.title))?;
            }
            (Some(day), Some(session), None) => {
                let title = words().now_title(date, day, session);
                return writeln!(f, "\n{title}: {}", words().now_headline_healed());
            }
            _ => writeln!(f, "\n{}", words().now_title_before(date))?,
        }
        for run in now.rules {
            row(
                f,
                &word(Vocabulary::Activity, run.activity.id()),
                &holds(run),
            )?;
        }
        for (usual, stage) in now.usual {
            let stage = match stage {
                Stage::Beginning => words().cli_may_begin(),
                Stage::Usual => words().cli_usual_now(),
                Stage::Fading => words().cli_usual_fading(),
            };
            row(f, &word(Vocabulary::Sign, usual.sign.id()), &stage)?;
        }
        match now.next.first() {
            None => writeln!(f, "  {}", words().cli_no_more_changes()),
            Some(first) => {
                let changes: Vec<String> = now.next.iter().map(change).collect();
                let next = words().cli_next_changes(changes.join("; "), moment(first.at));
                writeln!(f, "  {next}")
            }
        }
    }

    fn phases(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", words().cli_phases())?;
        for phase in &self.plan().phases {
            let title = self.text(&phase.title);
            writeln!(f, "  {}  {title}", words().cli_from(moment(phase.from)))?;
        }
        Ok(())
    }

    fn usual(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs = &self.plan().usual;
        if signs.is_empty() {
            return Ok(());
        }
        writeln!(f, "\n{}", words().cli_usual())?;
        for usual in signs {
            let from = moment(usual.onset[0]);
            let days = usual.fade.map_or_else(
                || words().cli_usual_open(from.clone(), usual.session),
                |[_, latest]| words().cli_usual_days(moment(latest), from.clone(), usual.session),
            );
            row(f, &word(Vocabulary::Sign, usual.sign.id()), &days)?;
        }
        Ok(())
    }

    fn slips(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slips = &self.0.protocol.slips;
        if slips.is_empty() {
            return Ok(());
        }
        writeln!(f, "\n{}", words().sheet_slips())?;
        for after in slips {
            let name = word(Vocabulary::Slip, after.slip.id());
            row(f, &name, self.text(&after.wording))?;
        }
        Ok(())
    }
}

fn lane(f: &mut fmt::Formatter<'_>, lane: &Lane) -> fmt::Result {
    writeln!(f, "\n{}", word(Vocabulary::Activity, lane.activity.id()))?;
    for run in &lane.runs {
        let from = words().cli_from(moment(run.from));
        row(f, &word(Vocabulary::Verdict, run.verdict.id()), &from)?;
    }
    Ok(())
}

fn holds(run: &Run) -> String {
    let verdict = word(Vocabulary::Verdict, run.verdict.id());
    match run.until {
        None => verdict,
        Some(until) => words().cli_verdict_until(moment(until), verdict),
    }
}

fn change(change: &Change) -> String {
    let activity = word(Vocabulary::Activity, change.activity.id());
    format!(
        "{activity}: {}",
        word(Vocabulary::Verdict, change.verdict.id())
    )
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, text: &str) -> fmt::Result {
    writeln!(f, "  {name:COLUMN$}  {text}")
}

impl fmt::Display for PlanText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        if let Some(at) = self.0.at {
            self.now(f, at)?;
        }
        for one in &self.plan().lanes {
            lane(f, one)?;
        }
        self.phases(f)?;
        self.usual(f)?;
        self.slips(f)
    }
}
