//! Everything that is kept about one client, read from the vault at once.
//!
//! It says nothing in words: what a screen or a page shows of it is decided there.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use protocol::Protocol;
use records::{
    Client, ClientId, Kind, Session, SessionId, SheetId, Stored, StoredNote, StoredQuote,
    StoredSheet, StoredSignedForm,
};
use studio::form::{Form, FormKind};
use studio::plan::ClientPlan;
use studio::week::Booking;

use crate::failure::Failure;
use crate::system::clock::WallClock;
use crate::vault::UnlockedVault;

/// Everything that is kept about a client.
pub struct ClientFile {
    /// The client.
    pub client: Stored<ClientId, Client>,
    /// The sessions in the order of time.
    pub sessions: Vec<Stored<SessionId, Session>>,
    /// The protocol of each session, in the same order; none that cannot be read.
    pub protocols: Vec<Option<Arc<Protocol>>>,
    /// The notes, pinned ones first, then the latest.
    pub notes: Vec<StoredNote>,
    /// The sheets given, the latest first.
    pub sheets: Vec<StoredSheet>,
    /// Those of them that are outdated.
    pub outdated: Vec<SheetId>,
    /// The consultations, the earliest first.
    pub consultations: Vec<Booking>,
    /// The quotes, the latest first.
    pub quotes: Vec<StoredQuote>,
    /// The forms signed, the latest first.
    pub signed: Vec<StoredSignedForm>,
    /// The questionnaire about health that is used for them.
    pub health_form: Option<Form>,
    /// From which age the studio treats.
    pub minimum_age: Option<u16>,
    /// When each record was added that is listed by that alone, the latest first.
    pub others: Vec<(Kind, Vec<DateTime<Utc>>)>,
    /// The plan; none without a session.
    pub plan: Option<ClientPlan>,
    /// Why the protocol of the latest session is not used, where it is not.
    pub refused: Option<Failure>,
    /// Whether their pages are printed in larger type: for them, or for everybody.
    pub large_print: bool,
    /// The currency that the studio's settings say.
    pub currency: String,
    /// The clock on the studio's wall.
    pub wall: WallClock,
}

impl ClientFile {
    /// How many records there are of a kind that is listed by when each was added.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        let of_kind = self.others.iter().find(|(one, _)| *one == kind);
        of_kind.map_or(0, |(_, added)| added.len())
    }

    /// Reads everything that is kept about a client.
    ///
    /// # Errors
    /// When there is no such client, or the vault cannot be read.
    pub fn of(open: &mut UnlockedVault, id: ClientId) -> Result<Self, Failure> {
        let client = open.studio.vault.client(id)?;
        let sessions = open.studio.vault.sessions(id)?;
        let now = open.now()?;
        let plan = open.studio.plan(&client.record, &sessions, now.date());
        let sheets = open.studio.vault.sheets(id)?;
        let outdated = sheets
            .iter()
            .filter(|sheet| {
                open.studio
                    .is_outdated(sheet, &client.record, &sessions, now)
            })
            .map(|sheet| sheet.sheet.id)
            .collect();
        let protocols = sessions
            .iter()
            .map(|session| open.studio.protocol(&session.record.protocol).ok())
            .collect();
        // A protocol that cannot be read must not hide what is kept.
        let (plan, refused) = match plan {
            Ok(plan) => (plan, None),
            Err(error) => (None, Some(error)),
        };
        let settings = open.studio.settings()?;
        let mut forms = open.studio.forms_for(&client.record)?.into_iter();
        Ok(Self {
            notes: open.studio.vault.notes(id)?,
            consultations: open.studio.consultations_of(id)?,
            quotes: open.studio.quotes(id)?,
            signed: open.studio.vault.signed_forms(id)?,
            health_form: forms.find(|form| form.kind == FormKind::Health),
            minimum_age: settings.minimum_age,
            sheets,
            outdated,
            others: Kind::belongings()
                .filter(|kind| {
                    let own = [
                        Kind::Note,
                        Kind::SignedForm,
                        Kind::Consultation,
                        Kind::Quote,
                    ];
                    !own.contains(kind)
                })
                .map(|kind| Ok((kind, open.studio.vault.added(kind, id)?)))
                .collect::<Result<_, Failure>>()?,
            refused: refused.map(Failure::from),
            plan,
            large_print: settings.is_large_print_for(&client.record),
            currency: settings.currency,
            wall: open.wall()?,
            client,
            sessions,
            protocols,
        })
    }
}
