//! A plan as text that an artist can read in a terminal.

use std::fmt;

use chrono::NaiveDateTime;
use protocol::{Change, Lane, Plan, Run, Stage};

use crate::plan_options::Planned;
use crate::words::{moment, word, words};

/// A plan, written out.
pub(crate) struct PlanText<'p>(pub(crate) &'p Planned);

/// The width of the first column: the longest name of a verdict, an activity or a sign,
/// "Natural cleanser".
const COLUMN: usize = 16;

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
        writeln!(
            f,
            "{} ({id}, version {version})",
            self.text(&protocol.title)
        )?;
        for (i, &ended) in self.plan().sessions.ended().iter().enumerate() {
            let values = [("number", (i + 1).into()), ("moment", moment(ended).into())];
            writeln!(f, "{}", words().say_with("sheet-session-of", &values))?;
        }
        for opened in &self.plan().opened {
            let branch = protocol.branch(&opened.id);
            let title = branch.map_or("", |branch| self.text(&branch.title));
            let values = [("branch", title.into()), ("session", opened.session.into())];
            writeln!(f, "{}", words().say_with("chip-branch", &values))?;
        }
        for advice in &protocol.advice {
            if Some(advice.scalp_type) == self.plan().scalp_type {
                writeln!(f, "{}", self.text(&advice.wording))?;
            }
        }
        Ok(())
    }

    fn now(&self, f: &mut fmt::Formatter<'_>, at: NaiveDateTime) -> fmt::Result {
        let now = self.plan().at(at);
        let date = ("date", moment(at).into());
        match (now.day, now.session, now.phase) {
            (Some(day), Some(session), Some(phase)) => {
                let values = [date, ("day", day.into()), ("session", session.into())];
                let title = words().say_with("now-title", &values);
                writeln!(f, "\n{title}: {}", self.text(&phase.title))?;
            }
            (Some(day), Some(session), None) => {
                let values = [date, ("day", day.into()), ("session", session.into())];
                let title = words().say_with("now-title", &values);
                let healed = words().say("now-headline-healed");
                return writeln!(f, "\n{title}: {healed}");
            }
            _ => writeln!(f, "\n{}", words().say_with("now-title-before", &[date]))?,
        }
        for run in now.rules {
            row(f, &word("activity", run.activity), &holds(run))?;
        }
        for (usual, stage) in now.usual {
            let stage = match stage {
                Stage::Beginning => "may begin about now",
                Stage::Usual => "usual now",
                Stage::Fading => "usual, and fading",
            };
            row(f, &word("sign", usual.sign), stage)?;
        }
        match now.next.first() {
            None => writeln!(f, "  Nothing changes any more."),
            Some(first) => {
                let changes: Vec<String> = now.next.iter().map(change).collect();
                let at = moment(first.at);
                writeln!(f, "  Next, on {at}: {}", changes.join("; "))
            }
        }
    }

    fn phases(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nPhases")?;
        for phase in &self.plan().phases {
            let title = self.text(&phase.title);
            writeln!(f, "  from {}  {title}", moment(phase.from))?;
        }
        Ok(())
    }

    fn usual(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs = &self.plan().usual;
        if signs.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nUsual, never a limit")?;
        for usual in signs {
            let end = usual.fade.map_or_else(
                || "judged at the next session".to_owned(),
                |[_, latest]| format!("gone by {}", moment(latest)),
            );
            let days = format!(
                "after session {}: from {}, {end}",
                usual.session,
                moment(usual.onset[0]),
            );
            row(f, &word("sign", usual.sign), &days)?;
        }
        Ok(())
    }
}

fn lane(f: &mut fmt::Formatter<'_>, lane: &Lane) -> fmt::Result {
    writeln!(f, "\n{}", word("activity", lane.activity))?;
    for run in &lane.runs {
        let from = format!("from {}", moment(run.from));
        row(f, &word("verdict", run.verdict), &from)?;
    }
    Ok(())
}

fn holds(run: &Run) -> String {
    let verdict = word("verdict", run.verdict);
    match run.until {
        None => verdict,
        Some(until) => format!("{verdict}, until {}", moment(until)),
    }
}

fn change(change: &Change) -> String {
    let activity = word("activity", change.activity);
    format!("{activity}: {}", word("verdict", change.verdict))
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, said: &str) -> fmt::Result {
    writeln!(f, "  {name:COLUMN$}  {said}")
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
        self.usual(f)
    }
}
