//! The TypeScript bindings, from the list of commands and the wire types.
//!
//! The tests compare `ui/src/lib/ipc/bindings.ts`, and the permission to call the commands,
//! with what the types and the list say now; `UPDATE=1` rewrites both files.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use ingredients::{AllergyGroup, Stance};
use protocol::Verdict;
use records::exchange::DateOrder;
use records::{
    Alopecia, Client, ContactKind, Fitzpatrick, HairLoss, HairlineEdge, HairlineShape,
    HealthQuestion, NoteKind, PatchResult, Severity, StockKind, Zone,
};
use serde_json::{Value, json};
use sheets::{HandoutKind, Paper};
use studio::form::{AnswerKind, FormKind};
use studio::settings::{ClockHours, FirstWeekday};
use ts_rs::{Config, TS, TypeVisitor};

use crate::client::list::wire::ClientSort;
use crate::commands::signatures;
use crate::failure::Failure;
use crate::settings::wire::Appearance;
use crate::wire::Progress;

/// A command as TypeScript sees it.
pub struct Signature {
    name: &'static str,
    writes: bool,
    request: Option<String>,
    answer: String,
    types: BTreeMap<String, String>,
}

impl Signature {
    /// The signature of the command with this name, and whether it changes the vault.
    pub fn new<Request: TS + 'static, Answer: TS + 'static>(
        name: &'static str,
        writes: bool,
    ) -> Self {
        let mut types = Types::default();
        types.visit::<Request>();
        types.visit::<Answer>();
        let request = Request::name(&types.config);
        Self {
            name,
            writes,
            request: (request != "null").then_some(request),
            answer: Answer::name(&types.config),
            types: types.found,
        }
    }
}

impl Signature {
    /// The command's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// Declarations by name, of every type that was visited.
struct Types {
    config: Config,
    visited: BTreeSet<String>,
    found: BTreeMap<String, String>,
}

impl Default for Types {
    /// Numbers of records fit JavaScript's own numbers.
    fn default() -> Self {
        Self {
            config: Config::default().with_large_int("number"),
            visited: BTreeSet::new(),
            found: BTreeMap::new(),
        }
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.visited.insert(T::name(&self.config)) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declared = format!("{docs}export {}\n", T::decl(&self.config));
            self.found.insert(T::ident(&self.config), declared);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The values that the screen takes from Rust without asking: for each what it is, its name,
/// its type, and itself.
fn values() -> Vec<(&'static str, &'static str, String, Value)> {
    let parts: BTreeMap<&str, _> = Zone::ALL
        .iter()
        .map(|zone| (zone.id(), zone.parts()))
        .collect();
    let mut values = vec![
        (
            "A client of whom nothing is known.",
            "BLANK_CLIENT",
            "Client".to_owned(),
            json!(Client::default()),
        ),
        (
            "The zones that each zone consists of: itself where it is one that is not divided.",
            "ZONE_PARTS",
            "Readonly<Record<Zone, readonly Zone[]>>".to_owned(),
            json!(parts),
        ),
    ];
    macro_rules! lists {
        ($($doc:literal $name:ident: $vocabulary:ty,)+) => { $(values.push((
            $doc,
            stringify!($name),
            format!("readonly {}[]", <$vocabulary>::name(&Config::default())),
            json!(<$vocabulary>::ALL),
        ));)+ };
    }
    lists! {
        "The kinds of hair loss." ALOPECIAS: Alopecia,
        "The groups that an allergy can be to, the most usual first." ALLERGY_GROUPS: AllergyGroup,
        "Light or dark." APPEARANCES: Appearance,
        "The day that a week begins on." FIRST_WEEKDAYS: FirstWeekday,
        "How many hours the clock on the screen counts." CLOCK_HOURS: ClockHours,
        "The orders in which clients are listed." CLIENT_SORTS: ClientSort,
        "Which number of a date is the day." DATE_ORDERS: DateOrder,
        "How skin takes the sun." FITZPATRICK_TYPES: Fitzpatrick,
        "How far hair loss can have gone." HAIR_LOSSES: HairLoss,
        "How a hairline ends." HAIRLINE_EDGES: HairlineEdge,
        "The lines that a hairline follows." HAIRLINE_SHAPES: HairlineShape,
        "How a question of a form is answered." ANSWER_KINDS: AnswerKind,
        "What a form is about." FORM_KINDS: FormKind,
        "The handouts." HANDOUT_KINDS: HandoutKind,
        "The questions of the health form." HEALTH_QUESTIONS: HealthQuestion,
        "The kinds of notes." NOTE_KINDS: NoteKind,
        "What can come of a patch test." PATCH_RESULTS: PatchResult,
        "The sizes of paper." PAPERS: Paper,
        "How bad an allergy gets." SEVERITIES: Severity,
        "What kind of telephone number or e-mail address it is." CONTACT_KINDS: ContactKind,
        "What a studio holds of a class of ingredients." STANCES: Stance,
        "What a bottle or a box holds." STOCK_KINDS: StockKind,
        "What a rule says, from the loosest to the strictest." VERDICTS: Verdict,
        "The parts of a scalp." ZONES: Zone,
    }
    values
}

/// The whole file.
fn bindings(signatures: &[Signature]) -> String {
    let mut file = String::from(
        "// Generated from the commands and wire types in src-tauri. Do not edit.\n\n\
         import { invoke } from '@tauri-apps/api/core';\n\n\
         /** What the backend answers. Each rejects with a `Failure`. */\n\
         export const commands = {\n",
    );
    for Signature {
        name,
        request,
        answer,
        ..
    } in signatures
    {
        let (parameter, argument) = match request {
            Some(request) => (format!("request: {request}"), "request"),
            None => (String::new(), "request: null"),
        };
        let _ = writeln!(
            file,
            "  {name}: ({parameter}): Promise<{answer}> => invoke('{name}', {{ {argument} }}),"
        );
    }
    file.push_str(
        "};\n\n/** The commands that change the vault. */\n\
         export const WRITES: ReadonlySet<string> = new Set([\n",
    );
    for signature in signatures.iter().filter(|signature| signature.writes) {
        let _ = writeln!(file, "  '{}',", signature.name);
    }
    file.push_str(
        "]);\n\n/** What the backend tells without being asked. */\nexport const events = {\n",
    );
    for (name, id) in crate::system::events::ALL {
        let _ = writeln!(file, "  {name}: '{id}',");
    }
    file.push_str("} as const;\n");
    for (doc, name, type_name, value) in values() {
        let _ = write!(
            file,
            "\n/** {doc} */\nexport const {name}: {type_name} = {value};\n"
        );
    }
    let mut types = Types::default();
    types.visit::<Failure>();
    types.visit::<Progress>();
    // What types of other crates name by its name alone.
    types.visit::<AllergyGroup>();
    types.visit::<Stance>();
    types.visit::<Paper>();
    types.visit::<DateOrder>();
    types.visit::<FirstWeekday>();
    types.visit::<ClockHours>();
    let all = signatures.iter().fold(types.found, |mut all, signature| {
        all.extend(signature.types.clone());
        all
    });
    for declaration in all.values() {
        let _ = write!(file, "\n{declaration}");
    }
    file
}

#[test]
fn bindings_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/lib/ipc/bindings.ts");
    let current = bindings(&signatures());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, current, "run `cargo xtask gen`");
}

#[test]
fn the_permission_names_every_command() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/permissions/app.toml");
    let committed = std::fs::read_to_string(&path).unwrap();
    let opening = "commands.allow = [\n";
    let (head, _) = committed.split_once(opening).unwrap();
    let mut current = format!("{head}{opening}");
    for signature in signatures() {
        let _ = writeln!(current, "  \"{}\",", signature.name);
    }
    current.push_str("]\n");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap();
    assert_eq!(committed, current, "run `cargo xtask gen`");
}
