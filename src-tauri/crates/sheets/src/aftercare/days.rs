//! A protocol in days after a session, without dates: the sheet of a session that ends on the day
//! of printing, with its dates told as numbers.

use std::borrow::Cow;

use chrono::NaiveTime;
use protocol::{Choices, Oils, Plan, Protocol, Rule, Sessions, Urgency};
use vocabulary::Moment;

use super::data::{Always, Call, Data};
use super::{Builder, Dates};
use crate::typeset::{Fitting, typeset};
use crate::{InEnglish, PageStyle, Sheet, SheetFault, Studio, TypesetDocument};

/// Typesets the whole protocol in days after a session, for somebody who can have these oils and
/// has these allergies.
///
/// # Errors
/// A fault is a defect of the program.
pub fn days(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
    allergies: &[String],
) -> Result<TypesetDocument, SheetFault> {
    let sheet = bare(style, studio, oils, allergies.to_vec());
    let data = in_numbers(&sheet, protocol, |builder| builder.numbered());
    let page = typeset("/aftercare.typ", &data?, style, Fitting::ONE_PAGE)?;
    Ok(page.without_emoji_of(&studio))
}

/// Returns whom to call and for what, of these urgencies and in their order. Signs that count
/// from a day on have its number.
pub fn calls(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    urgencies: &[Urgency],
) -> Vec<Call> {
    let sheet = bare(style, studio, Oils::default(), Vec::new());
    let calls = in_numbers(&sheet, protocol, |builder| {
        let calls = urgencies.iter().map(|&urgency| builder.call(urgency));
        calls.filter(|call| !call.signs.is_empty()).collect()
    });
    calls.unwrap_or_default()
}

/// Returns a sheet of nobody.
fn bare(style: PageStyle, studio: Option<&Studio>, oils: Oils, allergies: Vec<String>) -> Sheet {
    Sheet {
        studio: studio.cloned(),
        client_name: None,
        allergies,
        oils,
        product: None,
        next_visit: None,
        has_code: false,
        signed_for: None,
        in_two_languages: false,
        in_english: InEnglish::default(),
        style,
    }
}

/// Hands a builder for one session on the day of printing to `gather`.
fn in_numbers<T>(
    sheet: &Sheet,
    protocol: &Protocol,
    gather: impl FnOnce(Builder<'_>) -> T,
) -> Result<T, SheetFault> {
    let protocol: Cow<'_, Protocol> = protocol.for_client(sheet.oils, None);
    let printed_on = sheet.style.printed_on;
    let ended = Moment::from(printed_on.and_time(NaiveTime::MIN));
    let unplanned = || SheetFault::Typeset {
        reason: "a session on the day of printing has no plan".to_owned(),
    };
    let sessions = Sessions::new(vec![ended], printed_on).map_err(|_| unplanned())?;
    let plan = Plan::derive(&protocol, &sessions, &Choices::default()).map_err(|_| unplanned())?;
    Ok(gather(Builder {
        start: ended,
        dates: Dates::Numbers,
        ..Builder::new(sheet, &plan, &protocol)
    }))
}

impl Builder<'_> {
    /// Returns the sheet as a page for the wall.
    fn numbered(&self) -> Data {
        let mut data = self.data();
        data.frame.document = self.words.handout_days();
        data.frame.continued = vec![self.words.handout_days()];
        data.lead.text = self.words.handout_days();
        data.lead.why = None;
        data.lead.session = self.words.days_count();
        data.branches = self.branches();
        data
    }

    /// Returns what holds for those for whom the artist opens a branch.
    fn branches(&self) -> Vec<Always> {
        let branches = self.protocol.branches.iter();
        branches
            .map(|branch| Always {
                title: self.words.days_only_if(self.text(&branch.title)),
                text: branch
                    .rules
                    .iter()
                    .map(|rule| self.rule_in_days(rule))
                    .collect::<Vec<_>>()
                    .join(" "),
            })
            .collect()
    }

    /// Returns "From day 4: a very simple natural cleanser", or a rule of the first day alone.
    fn rule_in_days(&self, rule: &Rule) -> String {
        let text = self.text(&rule.wording);
        match rule.from.usual().days() {
            0 => text,
            day => self.words.days_rule(self.words.days_row(day), text),
        }
    }
}
