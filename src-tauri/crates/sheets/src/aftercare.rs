//! The aftercare sheet: its sentences, in the order in which they are printed.

use chrono::NaiveDateTime;
use protocol::{Activity, Plan, Protocol, Run, Urgency, Verdict, WarningSign};
use serde::Serialize;
use strings::{Unsaid, Words};

use crate::page::{Frame, Marked, Say};
use crate::strip::Strip;
use crate::typeset::typeset;
use crate::wrap::{name_in_sentence, one_line};
use crate::{Printed, Sheet, SheetFault, Studio};

/// Up to this many earlier sessions are listed by date; more are only counted.
const NAMED_SESSIONS: usize = 3;

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    head: Head,
    dates: Dates,
    always: Vec<Marked>,
    strip: Strip,
    moisturizer: Option<Oil>,
    normal: Normal,
    calls: Vec<Call>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    session: String,
}

#[derive(Serialize)]
struct Dates {
    from: String,
    what: String,
    rows: Vec<Row>,
}

/// What changes at one moment.
#[derive(Serialize)]
struct Row {
    day: String,
    time: String,
    activity: &'static str,
    activity_alt: String,
    rules: Vec<Marked>,
    still: Option<String>,
}

#[derive(Serialize)]
struct Oil {
    title: String,
    text: String,
    allergies: Option<String>,
    product: Option<String>,
    coconut: Option<String>,
    olive: Option<String>,
    amount: String,
}

#[derive(Serialize)]
struct Normal {
    title: String,
    header: [String; 2],
    signs: Vec<Sign>,
    note: String,
    why: String,
}

#[derive(Serialize)]
struct Sign {
    sign: String,
    when: String,
}

#[derive(Serialize)]
struct Call {
    title: String,
    signs: Vec<String>,
}

/// Typesets the aftercare sheet of a plan, from its last session on.
///
/// # Errors
/// [`SheetFault::OtherProtocol`] if the plan was not derived from this version of
/// `protocol`. Any other fault is a defect of the program.
pub fn aftercare(sheet: &Sheet, plan: &Plan, protocol: &Protocol) -> Result<Printed, SheetFault> {
    if plan.protocol != protocol.id || plan.version != protocol.version {
        return Err(SheetFault::OtherProtocol);
    }
    let protocol = protocol.for_oils(sheet.oils);
    let data = Builder::new(sheet, plan, &protocol).data()?;
    typeset("/aftercare.typ", &data, sheet.look.printed_on)
}

/// Collects the data for one sheet.
struct Builder<'a> {
    sheet: &'a Sheet,
    plan: &'a Plan,
    protocol: &'a Protocol,
    say: Say,
    /// The end of the last session. What lies before it no longer matters to the client.
    start: NaiveDateTime,
}

impl<'a> Builder<'a> {
    fn new(sheet: &'a Sheet, plan: &'a Plan, protocol: &'a Protocol) -> Self {
        let say = Say(Words::of(sheet.look.language));
        Self {
            sheet,
            plan,
            protocol,
            say,
            start: plan.sessions.last(),
        }
    }

    fn data(&self) -> Result<Data, Unsaid> {
        let look = self.sheet.look;
        let made = self.say.made(look, self.protocol)?;
        let document = self.say.of("sheet-document")?;
        Ok(Data {
            frame: Frame::new(look, self.sheet.studio.as_ref(), document, made)?,
            head: self.head()?,
            dates: self.dates()?,
            always: self.always()?,
            strip: Strip::of(self.plan, self.protocol, self.say)?,
            moisturizer: self.moisturizer()?,
            normal: self.normal()?,
            calls: self.calls()?,
        })
    }

    fn text(&self, wording: &str) -> String {
        self.say.wording(self.protocol, wording)
    }

    fn studio(&self) -> Option<&'a Studio> {
        self.sheet.studio.as_ref()
    }

    fn head(&self) -> Result<Head, Unsaid> {
        let name = self
            .sheet
            .client_name
            .as_deref()
            .map(one_line)
            .filter(|name| !name.is_empty());
        let title = match name {
            Some(name) => self.say.with(
                "sheet-title-name",
                &[("name", name_in_sentence(&name).into())],
            )?,
            None => self.say.of("sheet-title")?,
        };
        let moment = self.say.full_moment(self.start)?;
        let sessions = self.plan.sessions.ended();
        let earlier = &sessions[..sessions.len() - 1];
        let dates: Vec<String> = earlier
            .iter()
            .map(|ended| self.say.0.day(ended.date()))
            .collect();
        let session = match (dates.first(), dates.len()) {
            (None, _) => self
                .say
                .with("sheet-session", &[("moment", moment.into())])?,
            (Some(first), count) => {
                let own = self.say.with(
                    "sheet-session-of",
                    &[("number", sessions.len().into()), ("moment", moment.into())],
                )?;
                let before = if count <= NAMED_SESSIONS {
                    let joint = self.say.of("sheet-joint")?;
                    self.say.with(
                        "sheet-session-earlier",
                        &[("dates", dates.join(&joint).into())],
                    )?
                } else {
                    self.say.with(
                        "sheet-session-earlier-many",
                        &[("count", count.into()), ("date", first.as_str().into())],
                    )?
                };
                format!("{own}. {before}.")
            }
        };
        Ok(Head { title, session })
    }

    /// Returns true if a rule applies from the session on, never changes, and is not
    /// `fine`. Such rules have a place of their own on the sheet.
    fn is_constant(&self, run: &Run) -> bool {
        run.from <= self.start && run.until.is_none() && run.verdict != Verdict::Fine
    }

    fn always(&self) -> Result<Vec<Marked>, Unsaid> {
        let rules = self.plan.at(self.start).rules;
        rules
            .into_iter()
            .filter(|run| self.is_constant(run))
            .map(|run| self.say.marked(run.verdict, self.text(&run.wording)))
            .collect()
    }

    fn dates(&self) -> Result<Dates, Unsaid> {
        let at_start: Vec<&Run> = self
            .plan
            .at(self.start)
            .rules
            .into_iter()
            .filter(|run| !self.is_constant(run))
            .collect();
        let mut rows: Vec<Row> = self
            .row(self.start, &at_start, false)?
            .into_iter()
            .collect();
        let mut moment = self.start;
        while let Some(at) = self
            .plan
            .next_changes(moment)
            .first()
            .map(|change| change.at)
        {
            let changed: Vec<&Run> = self
                .plan
                .lanes
                .iter()
                .flat_map(|lane| &lane.runs)
                .filter(|run| run.from == at)
                .collect();
            rows.extend(self.row(at, &changed, true)?);
            moment = at;
        }
        Ok(Dates {
            from: self.say.of("sheet-from")?,
            what: self.say.of("sheet-what")?,
            rows,
        })
    }

    /// Returns the row for the runs that begin at `at`, or `None` if there are none.
    fn row(
        &self,
        at: NaiveDateTime,
        runs: &[&Run],
        with_still: bool,
    ) -> Result<Option<Row>, Unsaid> {
        let Some(first) = runs.first() else {
            return Ok(None);
        };
        let mut rules: Vec<Marked> = Vec::new();
        for run in runs {
            let rule = self.say.marked(run.verdict, self.text(&run.wording))?;
            // Two activities may share a sentence, which is printed once.
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        let time = self.say.0.time(at.time());
        Ok(Some(Row {
            day: self.say.0.day(at.date()),
            time: self.say.with("sheet-from-time", &[("time", time.into())])?,
            activity: first.activity.id(),
            activity_alt: self.say.word("activity", first.activity.id())?,
            rules,
            still: if with_still { self.still(at)? } else { None },
        }))
    }

    /// Returns the sentence that lists what is still not allowed at `at` but will be later.
    fn still(&self, at: NaiveDateTime) -> Result<Option<String>, Unsaid> {
        let names = self
            .plan
            .at(at)
            .rules
            .into_iter()
            .filter(|run| run.verdict == Verdict::NotYet && run.from < at && run.until.is_some())
            .map(|run| self.say.word("still", run.activity.id()))
            .collect::<Result<Vec<_>, _>>()?;
        if names.is_empty() {
            return Ok(None);
        }
        let list = names.join(&self.say.of("sheet-joint")?);
        self.say
            .with("sheet-still", &[("list", list.into())])
            .map(Some)
    }

    /// Returns the moisturizer box, dated from when oil is allowed for good.
    fn moisturizer(&self) -> Result<Option<Oil>, Unsaid> {
        let allowed = self.plan.lane(Activity::Moisturizer).and_then(|lane| {
            lane.runs
                .iter()
                .rfind(|run| run.verdict == Verdict::Fine && run.until.is_none())
        });
        let Some(run) = allowed else { return Ok(None) };
        let moment = self.say.0.moment(run.from.max(self.start));
        let product = self.sheet.product.as_ref().map(|product| {
            self.say.with(
                "sheet-product",
                &[
                    ("name", name_in_sentence(&product.name).into()),
                    ("verdict", one_line(&product.verdict).into()),
                    ("reason", one_line(&product.reason).into()),
                ],
            )
        });
        let allergies = self.sheet.allergies.iter().map(|name| one_line(name));
        let allergies = allergies.collect::<Vec<_>>().join(", ");
        let allergies = (!allergies.is_empty()).then(|| {
            self.say
                .with("sheet-allergies", &[("names", allergies.into())])
        });
        Ok(Some(Oil {
            title: self.say.with("sheet-oil", &[("moment", moment.into())])?,
            text: format!(
                "{} {}",
                self.text(&run.wording),
                self.say.of("sheet-oil-real-size")?
            ),
            allergies: allergies.transpose()?,
            product: product.transpose()?,
            coconut: self.oil(self.sheet.oils.coconut, "sheet-oil-coconut")?,
            olive: self.oil(self.sheet.oils.olive, "sheet-oil-olive")?,
            amount: self.say.of("sheet-oil-amount")?,
        }))
    }

    /// Returns the name of an oil, if the client can have it.
    fn oil(&self, can: bool, name: &str) -> Result<Option<String>, Unsaid> {
        can.then(|| self.say.of(name)).transpose()
    }

    fn normal(&self) -> Result<Normal, Unsaid> {
        let last = self.plan.sessions.ended().len();
        let signs = self
            .plan
            .usual
            .iter()
            .filter(|usual| usual.session == last)
            .map(|usual| {
                let until = self.say.0.day(usual.fade[1].date());
                let when = if usual.onset[1] <= self.start {
                    self.say
                        .with("sheet-normal-until", &[("until", until.into())])?
                } else {
                    let from = self.say.0.day(usual.onset[0].date());
                    self.say.with(
                        "sheet-normal-between",
                        &[("from", from.into()), ("until", until.into())],
                    )?
                };
                Ok(Sign {
                    sign: self.say.word("sign", usual.sign.id())?,
                    when,
                })
            })
            .collect::<Result<_, Unsaid>>()?;
        Ok(Normal {
            title: self.say.of("sheet-normal")?,
            header: [
                self.say.of("sheet-normal-sign")?,
                self.say.of("sheet-normal-when")?,
            ],
            signs,
            note: self.say.of("sheet-normal-note")?,
            why: self.why()?,
        })
    }

    /// Returns why a scalp flakes, with the protocol's advice for the client's scalp type.
    fn why(&self) -> Result<String, Unsaid> {
        let advice = self
            .protocol
            .advice
            .iter()
            .filter(|advice| Some(advice.scalp_type) == self.plan.scalp_type)
            .map(|advice| self.text(&advice.wording));
        let said: Vec<String> = std::iter::once(self.say.of("sheet-normal-why")?)
            .chain(advice)
            .collect();
        Ok(said.join(" "))
    }

    fn calls(&self) -> Result<Vec<Call>, Unsaid> {
        let studio = self.studio();
        let numbers = [
            (
                Urgency::Artist,
                studio.and_then(|studio| studio.phone.as_ref()),
            ),
            (
                Urgency::Doctor,
                studio.and_then(|studio| studio.advice_number.as_ref()),
            ),
            (
                Urgency::Emergency,
                studio.and_then(|studio| studio.emergency_number.as_ref()),
            ),
        ];
        let mut calls = Vec::new();
        for (urgency, number) in numbers {
            let of_urgency = |sign: &&WarningSign| sign.urgency == urgency;
            let signs: Vec<String> = self
                .protocol
                .warning_signs
                .iter()
                .filter(of_urgency)
                .map(|sign| self.text(&sign.wording))
                .collect();
            if !signs.is_empty() {
                let title = self
                    .say
                    .with_number(&format!("sheet-call-{}", urgency.id()), number)?;
                calls.push(Call { title, signs });
            }
        }
        Ok(calls)
    }
}
