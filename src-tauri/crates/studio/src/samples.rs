//! Sample clients: made-up people on different days of healing, to look around with.

use chrono::{Days, NaiveDate, NaiveTime};
use records::{
    Allergy, Alopecia, Answer, BranchDecision, Client, ClientId, Contact, ContactPoint,
    Contraindication, HairLoss, HealthQuestion, Note, NoteKind, Pigment, Point, Price, ScalpAnswer,
    ScalpRecord, Session, SessionId, Severity, Studio, Treatment, Vault, Zone,
};
use vocabulary::{Moment, ScalpType};

use crate::Error;
use crate::form::{AnswerKind, Answers, Question};
use crate::plan::version_of;
use crate::settings::Settings;

/// A made-up person: the name, how many days ago each session was and at which hour the
/// last one ended.
struct Person {
    name: &'static str,
    days_ago: &'static [u64],
    ended: (u32, u32),
    scalp: &'static [ScalpType],
    tag: &'static str,
    allergy: &'static str,
    note: (NoteKind, u64, &'static str),
}

const PEOPLE: &[Person] = &[
    Person {
        name: "Marcus Odell",
        days_ago: &[38, 3],
        ended: (16, 0),
        scalp: &[ScalpType::Dry],
        tag: "Hairline",
        allergy: "lanolin",
        note: (
            NoteKind::Slip,
            1,
            "Got caught in the rain for a minute, dried it at once.",
        ),
    },
    Person {
        name: "Priya Raman",
        days_ago: &[4],
        ended: (11, 30),
        scalp: &[ScalpType::Sensitive],
        tag: "Density",
        allergy: "",
        note: (
            NoteKind::Reaction,
            2,
            "Redder than usual behind the ears. Gone by the evening.",
        ),
    },
    Person {
        name: "Tom Okafor",
        days_ago: &[70, 36, 8],
        ended: (15, 0),
        scalp: &[ScalpType::Oily],
        tag: "Full head",
        allergy: "",
        note: (
            NoteKind::Call,
            1,
            "Asked about flakes. Told him they are usual and to keep it moist.",
        ),
    },
    Person {
        name: "Li Wei",
        days_ago: &[1],
        ended: (11, 30),
        scalp: &[ScalpType::Normal],
        tag: "Crown",
        allergy: "fragrance",
        note: (
            NoteKind::Note,
            1,
            "Wants it soft at the front. First session went calmly.",
        ),
    },
    Person {
        name: "Jean Tremblay",
        days_ago: &[40, 12],
        ended: (17, 15),
        scalp: &[ScalpType::Dandruff],
        tag: "Full head",
        allergy: "",
        note: (
            NoteKind::Note,
            12,
            "Travels in spring; book session 3 before that.",
        ),
    },
    Person {
        name: "Ahmed Haddad",
        days_ago: &[0],
        ended: (13, 0),
        scalp: &[ScalpType::Dry, ScalpType::Sensitive],
        tag: "Scar",
        allergy: "",
        note: (
            NoteKind::Note,
            0,
            "Scar at the back took the pigment well, very light passes.",
        ),
    },
    Person {
        name: "Sofia Marino",
        days_ago: &[10],
        ended: (14, 45),
        scalp: &[ScalpType::Normal],
        tag: "Density",
        allergy: "nickel",
        note: (
            NoteKind::Call,
            4,
            "All quiet, a little itch in the evenings.",
        ),
    },
    Person {
        name: "Daniel Novák",
        days_ago: &[64, 33, 5],
        ended: (16, 30),
        scalp: &[ScalpType::Oily],
        tag: "Full head",
        allergy: "",
        note: (
            NoteKind::Note,
            5,
            "One tone darker at the temples, as agreed.",
        ),
    },
    Person {
        name: "Grace Kim",
        days_ago: &[21],
        ended: (12, 0),
        scalp: &[ScalpType::Normal],
        tag: "Density",
        allergy: "",
        note: (NoteKind::Note, 21, "Prefers mornings."),
    },
    Person {
        name: "Samuel Reyes",
        days_ago: &[420, 391, 360],
        ended: (16, 0),
        scalp: &[ScalpType::Scarred],
        tag: "Scar",
        allergy: "",
        note: (
            NoteKind::Note,
            360,
            "Finished. Comes back for a touch-up in a year or two.",
        ),
    },
    Person {
        name: "Nadia Petrova",
        days_ago: &[150, 122, 95],
        ended: (10, 30),
        scalp: &[ScalpType::Seborrhoeic],
        tag: "Full head",
        allergy: "",
        note: (
            NoteKind::Note,
            95,
            "Her dermatologist agreed beforehand; letter seen.",
        ),
    },
    Person {
        name: "Oliver Brandt",
        days_ago: &[],
        ended: (16, 0),
        scalp: &[],
        tag: "Consultation",
        allergy: "",
        note: (
            NoteKind::Call,
            2,
            "Asked about price and healing. Sends photos on Monday.",
        ),
    },
];

/// Fills a new vault with sample clients. `now` is what the clock on the studio's wall
/// shows, and `zone` its zone as an IANA name, where it has one.
///
/// # Errors
/// When they cannot be saved.
pub fn fill(vault: &mut Vault, now: Moment, zone: Option<&str>) -> Result<(), Error> {
    let protocol = protocol::shipped().first().ok_or(Error::ProtocolUnknown)?;
    let document = serde_json::to_string(protocol)?;
    vault.change(|batch| {
        let mut settings = records::Settings::default();
        Settings::default().put_into(&mut settings)?;
        batch.save_settings(&settings)?;
        batch.save_studio(&Studio {
            name: "Sample studio".into(),
            artist: "Robin".into(),
            phone: "604 555 0100".into(),
            zone: zone.unwrap_or_default().to_owned(),
            ..Studio::default()
        })?;
        batch.keep_protocol(&version_of(protocol), &document)?;
        let zone = zone.unwrap_or("UTC");
        for (place, person) in PEOPLE.iter().enumerate() {
            let client = batch.add_client(&person.client(place))?;
            let mut last: Option<SessionId> = None;
            for (index, days) in person.days_ago.iter().enumerate() {
                let session = person.session(index, ago(now.date(), *days), zone, protocol);
                last = Some(batch.add_session(client, &session)?);
            }
            let (kind, days, text) = person.note;
            batch.add_note(
                client,
                last,
                &Note {
                    kind,
                    date: ago(now.date(), days),
                    pinned: false,
                    slip: None,
                    text: text.into(),
                },
            )?;
        }
        Ok::<_, Error>(())
    })
}

/// Gives a studio of sample clients its forms, and lets two of the clients sign some of them.
///
/// # Errors
/// When they cannot be saved.
pub fn fill_forms(studio: &mut crate::Studio, now: Moment) -> Result<(), Error> {
    let published = ["draft-consent", "draft-health"].map(|draft| {
        let id = studio.copy_form(draft)?;
        studio.publish_form(&id)?;
        Ok(id)
    });
    let [consent, health]: [Result<String, Error>; 2] = published;
    let (consent, health) = (consent?, health?);
    // Marcus Odell before his first session, and Priya Raman before hers.
    for (client, form, days_ago) in [
        (ClientId(1), &consent, 38),
        (ClientId(1), &health, 38),
        (ClientId(2), &consent, 4),
    ] {
        let morning = NaiveTime::from_hms_opt(9, 30, 0).unwrap_or_default();
        let then = Moment::from(ago(now.date(), days_ago).and_time(morning));
        let mut filling = studio.begin_form(client, form, then)?;
        let said: Answers = filling
            .form
            .questions()
            .map(|one| (one.id.clone(), calm(one)))
            .collect();
        filling.answer(&said);
        let name = studio.vault.client(client)?.record.name;
        let strokes = SIGNATURE.iter().map(|stroke| stroke.to_vec()).collect();
        studio.sign_form(&filling, &name, strokes, then)?;
    }
    Ok(())
}

/// The answer of somebody who is well and agrees to everything.
fn calm(question: &Question) -> Answer {
    match question.answer {
        AnswerKind::Agree => Answer::Yes,
        AnswerKind::YesNo if question.health.is_none() => Answer::Yes,
        AnswerKind::YesNo => Answer::No,
        AnswerKind::Text => Answer::Text("Nothing".into()),
    }
}

/// A signature that nobody has.
const SIGNATURE: &[&[Point]] = &[
    &[[120, 200], [180, 80], [220, 210], [260, 90], [300, 200]],
    &[
        [330, 190],
        [380, 150],
        [420, 200],
        [470, 140],
        [540, 195],
        [700, 170],
    ],
];

fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

/// The scalp record of the first.
fn scalp_record() -> ScalpRecord {
    ScalpRecord {
        hair_loss: Some(HairLoss::Norwood4),
        alopecia: Some(Alopecia::Androgenetic),
        fue: ScalpAnswer {
            said: Some(false),
            text: String::new(),
        },
        ..ScalpRecord::default()
    }
}

impl Person {
    fn client(&self, place: usize) -> Client {
        let allergies = (!self.allergy.is_empty()).then(|| Allergy {
            group: if self.allergy == "nickel" {
                String::new()
            } else {
                self.allergy.into()
            },
            text: if self.allergy == "nickel" {
                self.allergy.into()
            } else {
                String::new()
            },
            severity: Severity::Moderate,
        });
        Client {
            name: self.name.into(),
            code: format!("S-{:03}", place + 1),
            phones: ContactPoint::only(&format!("604 555 01{place:02}")),
            tags: [self.tag.to_owned()].into(),
            scalp: self.scalp.iter().copied().collect(),
            allergies: allergies.into_iter().collect(),
            contraindications: (self.name == "Nadia Petrova")
                .then(|| Contraindication {
                    question: HealthQuestion::Dermatitis,
                    date: None,
                    text: "Mild, treated.".into(),
                })
                .into_iter()
                .collect(),
            emergency: (place == 0).then(|| Contact {
                name: "Dana Odell".into(),
                phone: "604 555 0199".into(),
                relation: "wife".into(),
            }),
            language: "en".into(),
            scalp_record: if place == 0 {
                scalp_record()
            } else {
                ScalpRecord::default()
            },
            ..Client::default()
        }
    }

    fn session(
        &self,
        index: usize,
        date: NaiveDate,
        zone: &str,
        protocol: &protocol::Protocol,
    ) -> Session {
        let (hour, minute) = self.ended;
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        let is_dry = self.scalp.contains(&ScalpType::Dry);
        let branch = protocol.branches.first().filter(|_| is_dry && index == 1);
        Session {
            ended: date.and_time(time).into(),
            zone: zone.into(),
            number: u16::try_from(index + 1).unwrap_or(u16::MAX),
            is_final: false,
            booked: false,
            calendar_uid: String::new(),
            artist: "Robin".into(),
            protocol: version_of(protocol),
            branches: branch
                .map(|branch| BranchDecision {
                    branch: branch.id.clone(),
                    opened: true,
                    date,
                    reason: "Very dry, flakes along the hairline.".into(),
                })
                .into_iter()
                .collect(),
            decided: Vec::new(),
            started: None,
            skin: String::new(),
            treatment: vec![Treatment {
                zones: vec![Zone::Hairline, Zone::Crown],
                needle: "3RL 0.25".into(),
                needle_lot: String::new(),
                needle_expiry: None,
                depth: "0.5 mm".into(),
                speed: "7.5 V".into(),
                pigment: Pigment {
                    brand: "Sample pigment".into(),
                    shade: "Grey 2".into(),
                    lot: format!("L24{:02}", 10 + index),
                    expiry: NaiveDate::from_ymd_opt(2030, 12, 31),
                },
                dilution: "1:6".into(),
                passes: Some(2),
                reaction: "A little redness.".into(),
                note: String::new(),
            }],
            price: Some(Price {
                minor_units: 65_000,
                currency: "CAD".into(),
            }),
            text: String::new(),
        }
    }
}
