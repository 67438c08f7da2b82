//! A client's sheet: made from what is kept, and kept itself once it was given, so that the
//! same page prints again months later.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use protocol::{Activity, Choices, Decision, Further, Plan, Protocol, Sessions, Source};
use records::{
    Act, Allergy, Client, ClientId, ProtocolVersion, Session, SessionId, Sheet as StoredPage,
    SheetId, Stored, StoredSheet,
};
use serde::{Deserialize, Serialize};
use sheets::{InEnglish, PageStyle, Paper, Pigment, Sheet, TextSize};
use strings::Language;
use vocabulary::{Moment, ScalpType};

use crate::letterhead::letterhead;
use crate::plan::{ClientPlan, decided, further, version_of};
use crate::product::oils;
use crate::{Error, Studio};

/// As what a client was given their sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenAs {
    /// As a page, printed or saved.
    Page,
    /// As the calendar file that goes with it.
    Calendar,
}

impl GivenAs {
    /// Returns the media type of what is kept.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Page => "application/pdf",
            Self::Calendar => "text/calendar",
        }
    }

    const fn act(self) -> Act {
        match self {
            Self::Page => Act::Print,
            Self::Calendar => Act::Export,
        }
    }
}

/// A client's sheet, ready to be typeset.
#[derive(Debug, Clone)]
pub struct ClientSheet {
    /// Everything but the plan.
    pub sheet: Sheet,
    /// The plan.
    pub plan: Plan,
    /// The protocol that the plan was derived from.
    pub protocol: Arc<Protocol>,
}

/// To whom a sheet goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// The client.
    pub client: ClientId,
    /// The session that it is given after.
    pub session: Option<SessionId>,
}

/// How a sheet is printed where that is not as the studio's settings say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// The paper; none: the studio's.
    pub paper: Option<Paper>,
    /// Larger type; none: as the client needs it, or the studio has it for everybody.
    pub large_print: Option<bool>,
}

/// What a sheet was made from, as it is kept beside the page.
#[derive(Debug, Serialize, Deserialize)]
struct Inputs {
    sheet: Sheet,
    protocol: ProtocolVersion,
    /// When each session ended.
    sessions: Vec<Moment>,
    /// The opened branches, each with the number of its session.
    opened: BTreeMap<String, usize>,
    scalp_type: Option<ScalpType>,
    /// What was known of a further session; earlier sheets were given without.
    #[serde(default)]
    further: Further,
    /// What was decided where the protocol says nothing.
    #[serde(default)]
    decided: BTreeMap<Activity, Decision>,
    /// Who decided it; none where nothing was.
    #[serde(default)]
    decided_by: Option<Source>,
}

impl Studio {
    /// Returns a client's sheet as it is given at `now`, without a product. It is about the
    /// sessions that have ended; the one that is booked next is the next visit. `now` is what
    /// the clock on the studio's wall shows.
    ///
    /// # Errors
    /// [`Error::NoSession`] without a session; when the client is gone or the protocol of
    /// the latest session cannot be used.
    pub fn client_sheet(
        &mut self,
        id: ClientId,
        look: Look,
        now: Moment,
    ) -> Result<(ClientSheet, Recipient), Error> {
        let client = self.vault.client(id)?.record;
        let sessions = self.vault.sessions(id)?;
        let is_booked = |session: &Stored<SessionId, Session>| session.record.ended > now;
        let ended = sessions
            .iter()
            .position(is_booked)
            .unwrap_or(sessions.len());
        // Before the first session has ended, the sheet is about that one.
        let (about, booked) = sessions.split_at(ended.max(1).min(sessions.len()));
        let further = further(about, booked);
        let healing = self.plan_before(further, &client, about, now.date())?;
        let healing = healing.ok_or(Error::NoSession)?;
        let settings = self.settings()?;
        let large_print = settings.is_large_print_for(&client);
        let language = client.language.parse().unwrap_or_default();
        let in_english = InEnglish {
            allergies: allergies_in(Language::default(), &client),
            product: None,
        };
        let sheet = Sheet {
            studio: letterhead(&self.vault)?,
            allergies: allergies_in(language, &client),
            oils: oils(&client),
            client_name: Some(client.name),
            product: None,
            next_visit: booked.first().map(|session| session.record.ended.into()),
            has_code: settings.code_on_sheets,
            signed_for: settings.signature_line.then(|| pigments(about)),
            in_two_languages: settings.english_beside,
            in_english,
            style: PageStyle {
                paper: look.paper.unwrap_or(settings.paper),
                text_size: if look.large_print.unwrap_or(large_print) {
                    TextSize::Large
                } else {
                    TextSize::Normal
                },
                language,
                printed_on: now.date(),
            },
        };
        let recipient = Recipient {
            client: id,
            session: about.last().map(|session| session.id),
        };
        let made = ClientSheet {
            sheet,
            plan: healing.plan,
            protocol: healing.protocol,
        };
        Ok((made, recipient))
    }

    /// Keeps a sheet that was given: what it was made from, and the bytes of the page or of the
    /// calendar file.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] where the vault can only be read; when it cannot be saved.
    pub fn keep_given(
        &mut self,
        recipient: Recipient,
        made: &ClientSheet,
        given_as: GivenAs,
        page: Vec<u8>,
    ) -> Result<SheetId, Error> {
        self.must_be_writable()?;
        let inputs = Inputs {
            sheet: made.sheet.clone(),
            protocol: version_of(&made.protocol),
            sessions: made.plan.sessions.ended().to_vec(),
            opened: made
                .plan
                .opened
                .iter()
                .map(|opened| (opened.id.clone(), opened.session))
                .collect(),
            scalp_type: made.plan.scalp_type,
            further: made.plan.further,
            decided: made.protocol.decisions(),
            decided_by: made.protocol.decided_by().cloned(),
        };
        let kept = StoredPage {
            inputs: serde_json::to_value(inputs)?,
            media: given_as.media().into(),
            page,
        };
        let id = self
            .vault
            .change(|batch| batch.add_sheet(recipient.client, recipient.session, &kept))?;
        self.note_access(given_as.act())?;
        Ok(id)
    }

    /// Returns the very page that was given, as PDF.
    ///
    /// # Errors
    /// When there is no such sheet; [`Error::SheetUnreadable`] of a calendar file, which is no page.
    pub fn given_page(&self, id: SheetId) -> Result<Vec<u8>, Error> {
        let kept = self.vault.sheet(id)?.sheet.record;
        if kept.media != GivenAs::Page.media() {
            return Err(Error::SheetUnreadable);
        }
        Ok(kept.page)
    }

    /// Returns a sheet that was given, made again from what it was made from: to look at.
    ///
    /// # Errors
    /// When there is no such sheet; [`Error::SheetUnreadable`] when another program kept it,
    /// as an import may bring.
    pub fn given_sheet(&mut self, id: SheetId) -> Result<ClientSheet, Error> {
        let kept = self.vault.sheet(id)?;
        self.made_again(&kept)
    }

    fn made_again(&mut self, kept: &StoredSheet) -> Result<ClientSheet, Error> {
        let inputs = Inputs::deserialize(&kept.sheet.record.inputs);
        let inputs = inputs.map_err(|_| Error::SheetUnreadable)?;
        let mut protocol = self.protocol(&inputs.protocol)?;
        if let Some(source) = &inputs.decided_by {
            protocol = Arc::new(decided(&protocol, &inputs.decided, source));
        }
        let sessions = Sessions::new(inputs.sessions, inputs.sheet.style.printed_on)
            .map_err(|_| Error::SheetUnreadable)?;
        let choices = Choices {
            opened: inputs.opened,
            scalp_type: inputs.scalp_type,
            further: inputs.further,
        };
        let plan =
            Plan::derive(&protocol, &sessions, &choices).map_err(|_| Error::SheetUnreadable)?;
        Ok(ClientSheet {
            sheet: inputs.sheet,
            plan,
            protocol,
        })
    }

    /// Returns true if a sheet that was given would print other dates or rules today: a
    /// session was moved, a decision or the protocol changed, the last session is no longer
    /// marked as final, the next visit is at another time, or an oil that it offers is barred by
    /// an allergy. `sessions` are the client's in the order of time; `now` is what the clock on
    /// the studio's wall shows.
    ///
    /// A sheet that cannot be made again or belongs to no session cannot be compared: false.
    pub fn is_outdated(
        &mut self,
        sheet: &StoredSheet,
        client: &Client,
        sessions: &[Stored<SessionId, Session>],
        now: Moment,
    ) -> bool {
        let place = sessions
            .iter()
            .position(|one| Some(one.id) == sheet.session);
        let Some((about, later)) = place.map(|place| sessions.split_at(place + 1)) else {
            return false;
        };
        let Ok(given) = self.made_again(sheet) else {
            return false;
        };
        // "If this was your last session" stays true whatever comes after.
        let further = match given.plan.further {
            Further::None => further(about, later),
            other => other,
        };
        let present = self.plan_before(further, client, about, now.date());
        let Ok(Some(present)) = present else {
            return false;
        };
        let next = later.first().map(|next| next.record.ended);
        let visit = given.sheet.next_visit.map(Moment::from);
        let is_visit_moved = visit.is_some() && visit != next && next.is_none_or(|at| at > now);
        is_visit_moved
            || given.sheet.oils.has_more_than(oils(client))
            || given.has_other_dates(&present)
    }
}

impl ClientSheet {
    /// Returns true if the sheet does not have the dates of a plan for the same client. Oils
    /// that only the sheet goes without, for what was ticked beside a product, make no
    /// difference.
    fn has_other_dates(&self, present: &ClientPlan) -> bool {
        let printed = |plan: &Plan, protocol: &Protocol| {
            plan.under(&protocol.for_client(self.sheet.oils, plan.scalp_type))
        };
        let (given, now) = (
            printed(&self.plan, &self.protocol),
            printed(&present.plan, &present.protocol),
        );
        !matches!((given, now), (Ok(given), Ok(now)) if given.has_dates_of(&now))
    }
}

/// Returns the pigments of the last of these sessions, each once.
fn pigments(sessions: &[Stored<SessionId, Session>]) -> Vec<Pigment> {
    let treatment = sessions
        .last()
        .map_or(&[][..], |last| &last.record.treatment);
    let mut pigments = Vec::new();
    for one in treatment {
        let records::Pigment {
            brand, shade, lot, ..
        } = one.pigment.clone();
        let pigment = Pigment { brand, shade, lot };
        if !pigments.contains(&pigment) {
            pigments.push(pigment);
        }
    }
    pigments
}

/// A client's allergies in the words of a language, the worst first.
fn allergies_in(language: Language, client: &Client) -> Vec<String> {
    let allergies = allergies_by_severity(client).into_iter();
    let words = |one: &Allergy| sheets::allergy_in_words(language, &one.group, &one.text);
    allergies.map(words).collect()
}

/// Returns a client's allergies, the worst first.
#[must_use]
pub fn allergies_by_severity(client: &Client) -> Vec<&Allergy> {
    let mut allergies: Vec<&Allergy> = client.allergies.iter().collect();
    allergies.sort_by_key(|allergy| Reverse(allergy.severity));
    allergies
}
