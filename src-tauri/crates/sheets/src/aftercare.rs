//! The aftercare sheet: its sentences, in the order in which they are printed.

use chrono::NaiveDateTime;
use protocol::{Activity, Plan, Protocol, Run, Urgency, Verdict, WarningSign};
use serde::Serialize;
use strings::{Vocabulary, Words};

use crate::page::{self, Frame, Marked, marked};
use crate::strip::Strip;
use crate::typeset::typeset;
use crate::wrap::{name_in_sentence, one_line};
use crate::{Sheet, SheetFault, Studio, TypesetDocument};

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
/// `protocol`, and [`SheetFault::NoGlyph`] if a text cannot be printed. Any other fault
/// is a defect of the program.
pub fn aftercare(
    sheet: &Sheet,
    plan: &Plan,
    protocol: &Protocol,
) -> Result<TypesetDocument, SheetFault> {
    if plan.protocol != protocol.id || plan.version != protocol.version {
        return Err(SheetFault::OtherProtocol);
    }
    let protocol = protocol.for_oils(sheet.oils);
    let data = Builder::new(sheet, plan, &protocol).data();
    typeset("/aftercare.typ", &data, sheet.style.printed_on)
}

/// Collects the data for one sheet.
struct Builder<'a> {
    sheet: &'a Sheet,
    plan: &'a Plan,
    protocol: &'a Protocol,
    words: &'static Words,
    /// The end of the last session. What lies before it no longer matters to the client.
    start: NaiveDateTime,
}

impl<'a> Builder<'a> {
    fn new(sheet: &'a Sheet, plan: &'a Plan, protocol: &'a Protocol) -> Self {
        Self {
            sheet,
            plan,
            protocol,
            words: Words::of(sheet.style.language),
            start: plan.sessions.last(),
        }
    }

    fn data(&self) -> Data {
        let style = self.sheet.style;
        let made = page::made(self.words, style, self.protocol);
        let document = self.words.sheet_document();
        Data {
            frame: Frame::new(style, self.sheet.studio.as_ref(), document, made),
            head: self.head(),
            dates: self.dates(),
            always: self.always(),
            strip: Strip::of(self.plan, self.protocol, self.words),
            moisturizer: self.moisturizer(),
            normal: self.normal(),
            calls: self.calls(),
        }
    }

    fn text(&self, wording: &str) -> String {
        page::wording(self.words, self.protocol, wording)
    }

    fn studio(&self) -> Option<&'a Studio> {
        self.sheet.studio.as_ref()
    }

    fn head(&self) -> Head {
        let name = self
            .sheet
            .client_name
            .as_deref()
            .map(one_line)
            .filter(|name| !name.is_empty());
        let title = match name {
            Some(name) => self.words.sheet_title_name(name_in_sentence(&name)),
            None => self.words.sheet_title(),
        };
        let moment = self.words.full_moment(self.start);
        let sessions = self.plan.sessions.ended();
        let earlier = &sessions[..sessions.len() - 1];
        let dates: Vec<String> = earlier
            .iter()
            .map(|ended| self.words.day(ended.date()))
            .collect();
        let session = match (dates.first(), dates.len()) {
            (None, _) => self.words.sheet_session(moment),
            (Some(first), count) => {
                let own = self.words.sheet_session_of(moment, sessions.len());
                let before = if count <= NAMED_SESSIONS {
                    let joint = self.words.sheet_joint();
                    self.words.sheet_session_earlier(dates.join(&joint))
                } else {
                    self.words.sheet_session_earlier_many(count, first.as_str())
                };
                format!("{own}. {before}.")
            }
        };
        Head { title, session }
    }

    /// Returns true if a rule applies from the session on, never changes, and is not
    /// `fine`. Such rules have a place of their own on the sheet.
    fn is_constant(&self, run: &Run) -> bool {
        run.from <= self.start && run.until.is_none() && run.verdict != Verdict::Fine
    }

    fn always(&self) -> Vec<Marked> {
        let rules = self.plan.at(self.start).rules;
        rules
            .into_iter()
            .filter(|run| self.is_constant(run))
            .map(|run| marked(self.words, run.verdict, self.text(&run.wording)))
            .collect()
    }

    fn dates(&self) -> Dates {
        let at_start: Vec<&Run> = self
            .plan
            .at(self.start)
            .rules
            .into_iter()
            .filter(|run| !self.is_constant(run))
            .collect();
        let mut rows: Vec<Row> = self.row(self.start, &at_start, false).into_iter().collect();
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
            rows.extend(self.row(at, &changed, true));
            moment = at;
        }
        Dates {
            from: self.words.sheet_from(),
            what: self.words.sheet_what(),
            rows,
        }
    }

    /// Returns the row for the runs that begin at `at`, or `None` if there are none.
    fn row(&self, at: NaiveDateTime, runs: &[&Run], with_still: bool) -> Option<Row> {
        let first = runs.first()?;
        let mut rules: Vec<Marked> = Vec::new();
        for run in runs {
            let rule = marked(self.words, run.verdict, self.text(&run.wording));
            // Two activities may share a sentence, which is printed once.
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        let time = self.words.time(at.time());
        Some(Row {
            day: self.words.day(at.date()),
            time: self.words.sheet_from_time(time),
            activity: first.activity.id(),
            activity_alt: self.words.word(Vocabulary::Activity, first.activity.id()),
            rules,
            still: if with_still { self.still(at) } else { None },
        })
    }

    /// Returns the sentence that lists what is still not allowed at `at` but will be later.
    fn still(&self, at: NaiveDateTime) -> Option<String> {
        let names = self
            .plan
            .at(at)
            .rules
            .into_iter()
            .filter(|run| run.verdict == Verdict::NotYet && run.from < at && run.until.is_some())
            .map(|run| self.words.word(Vocabulary::StillNot, run.activity.id()))
            .collect::<Vec<_>>();
        if names.is_empty() {
            return None;
        }
        let list = names.join(&self.words.sheet_joint());
        Some(self.words.sheet_still(list))
    }

    /// Returns the moisturizer box, dated from when oil is allowed for good.
    fn moisturizer(&self) -> Option<Oil> {
        let allowed = self.plan.lane(Activity::Moisturizer).and_then(|lane| {
            lane.runs
                .iter()
                .rfind(|run| run.verdict == Verdict::Fine && run.until.is_none())
        });
        let run = allowed?;
        let moment = self.words.moment(run.from.max(self.start));
        let product = self.sheet.product.as_ref().map(|product| {
            self.words.sheet_product(
                name_in_sentence(&product.name),
                one_line(&product.reason),
                one_line(&product.verdict),
            )
        });
        let oils = self.sheet.oils;
        let allergies = self.sheet.allergies.iter().map(|name| one_line(name));
        let allergies = allergies.collect::<Vec<_>>().join(", ");
        let allergies = (!allergies.is_empty()).then(|| self.words.sheet_allergies(allergies));
        Some(Oil {
            title: self.words.sheet_oil(moment),
            text: format!(
                "{} {}",
                self.text(&run.wording),
                self.words.sheet_oil_real_size()
            ),
            allergies,
            product,
            coconut: oils.coconut.then(|| self.words.sheet_oil_coconut()),
            olive: oils.olive.then(|| self.words.sheet_oil_olive()),
            amount: self.words.sheet_oil_amount(),
        })
    }

    fn normal(&self) -> Normal {
        let last = self.plan.sessions.ended().len();
        let signs = self
            .plan
            .usual
            .iter()
            .filter(|usual| usual.session == last)
            .map(|usual| {
                let until = self.words.day(usual.fade[1].date());
                let when = if usual.onset[1] <= self.start {
                    self.words.sheet_normal_until(until)
                } else {
                    let from = self.words.day(usual.onset[0].date());
                    self.words.sheet_normal_between(from, until)
                };
                Sign {
                    sign: self.words.word(Vocabulary::Sign, usual.sign.id()),
                    when,
                }
            })
            .collect();
        Normal {
            title: self.words.sheet_normal(),
            header: [
                self.words.sheet_normal_sign(),
                self.words.sheet_normal_when(),
            ],
            signs,
            note: self.words.sheet_normal_note(),
            why: self.why(),
        }
    }

    /// Returns why a scalp flakes, with the protocol's advice for the client's scalp type.
    fn why(&self) -> String {
        let advice = self
            .protocol
            .advice
            .iter()
            .filter(|advice| Some(advice.scalp_type) == self.plan.scalp_type)
            .map(|advice| self.text(&advice.wording));
        let said: Vec<String> = std::iter::once(self.words.sheet_normal_why())
            .chain(advice)
            .collect();
        said.join(" ")
    }

    fn calls(&self) -> Vec<Call> {
        let studio = self.studio();
        let number = |of: fn(&Studio) -> &Option<String>| {
            let number = studio.and_then(|studio| of(studio).as_deref());
            number.map(one_line)
        };
        let words = self.words;
        let titles = [
            (
                Urgency::Artist,
                number(|studio| &studio.phone).map_or_else(
                    || words.sheet_call_artist(),
                    |number| words.sheet_call_artist_number(number),
                ),
            ),
            (
                Urgency::Doctor,
                number(|studio| &studio.advice_number).map_or_else(
                    || words.sheet_call_doctor(),
                    |number| words.sheet_call_doctor_number(number),
                ),
            ),
            (
                Urgency::Emergency,
                number(|studio| &studio.emergency_number).map_or_else(
                    || words.sheet_call_emergency(),
                    |number| words.sheet_call_emergency_number(number),
                ),
            ),
        ];
        let mut calls = Vec::new();
        for (urgency, title) in titles {
            let of_urgency = |sign: &&WarningSign| sign.urgency == urgency;
            let signs: Vec<String> = self
                .protocol
                .warning_signs
                .iter()
                .filter(of_urgency)
                .map(|sign| self.text(&sign.wording))
                .collect();
            if !signs.is_empty() {
                calls.push(Call { title, signs });
            }
        }
        calls
    }
}
