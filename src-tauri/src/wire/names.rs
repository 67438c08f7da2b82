//! TypeScript for the domain's own types: unions of ids from the domain's lists, and the
//! records of the vault from the schema that `records` publishes of them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a schema that cannot be read is a failed test"
)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

/// Declares a type that stands in TypeScript for a vocabulary of the domain.
macro_rules! union {
    ($($name:ident = $ids:expr;)+) => { $(
        /// Stands for the ids of the domain's type.
        pub struct $name;

        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(_: &Config) -> String {
                let ids: Vec<String> = $ids.map(|id: &str| format!("\"{id}\"")).collect();
                ids.join(" | ")
            }

            fn decl(cfg: &Config) -> String {
                format!("type {} = {};", stringify!($name), Self::inline(cfg))
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($name), ".ts").into())
            }
        }
    )+ };
}

union! {
    Activity = protocol::Activity::ALL.iter().map(|one| one.id());
    Verdict = protocol::Verdict::ALL.iter().map(|one| one.id());
    ScalpType = protocol::ScalpType::ALL.iter().map(|one| one.id());
    Sign = protocol::Sign::ALL.iter().map(|one| one.id());
    Urgency = protocol::Urgency::ALL.iter().map(|one| one.id());
    LabelVerdict = ingredients::Verdict::ALL.iter().map(|one| one.id());
    Stance = ingredients::Stance::ALL.iter().map(|one| one.id());
    HandoutKind = sheets::HandoutKind::ALL.iter().map(|one| one.id());
    Paper = sheets::Paper::ALL.iter().map(|one| one.id());
    Column = COLUMNS.iter().copied();
}

/// What a column of a spreadsheet can hold.
const COLUMNS: &[&str] = &[
    "name",
    "given_name",
    "family_name",
    "pronouns",
    "phone",
    "email",
    "birth",
    "code",
    "tags",
    "language",
    "referred_by",
    "note",
    "ignored",
];

/// The schema of what the vault keeps; a test of `records` holds it to the types.
static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../crates/records/docs/export.schema.json")).unwrap()
});

/// Declares a type that stands in TypeScript for a record of the vault: its name here,
/// its name in the schema, and the types that it holds.
macro_rules! records {
    ($($name:ident = $defined:literal [$($held:ident),*];)+) => {
        /// The names in TypeScript, by the names in the schema.
        static NAMES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
            BTreeMap::from([$(($defined, stringify!($name))),+])
        });

        $(
        /// Stands for the record of the vault.
        pub struct $name;

        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(_: &Config) -> String {
                typescript(&SCHEMA["$defs"][$defined])
            }

            fn decl(cfg: &Config) -> String {
                format!("type {} = {};", stringify!($name), Self::inline(cfg))
            }

            fn docs() -> Option<String> {
                Some(comment(&SCHEMA["$defs"][$defined]))
            }

            fn visit_dependencies(visitor: &mut impl TypeVisitor) {
                let _ = &visitor;
                $(visitor.visit::<$held>();)*
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($name), ".ts").into())
            }
        }
    )+ };
}

records! {
    ClientDetails = "Client" [ClientScalp, ClientAllergy, HealthAnswer, EmergencyContact];
    ClientScalp = "ScalpType" [];
    ClientAllergy = "Allergy" [AllergySeverity];
    AllergySeverity = "Severity" [];
    HealthAnswer = "Contraindication" [HealthQuestion];
    HealthQuestion = "HealthQuestion" [];
    EmergencyContact = "Contact" [];
    Treatment = "Treatment" [TreatedZone, Pigment];
    TreatedZone = "Zone" [];
    Pigment = "Pigment" [];
    Price = "Price" [];
    NoteKind = "NoteKind" [];
    StudioProfile = "Studio" [];
}

fn comment(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    let lines: Vec<String> = text.lines().map(|line| format!(" * {line}\n")).collect();
    let lines = lines.concat();
    format!("/**\n{lines} */\n")
}

/// The TypeScript of a part of the schema.
fn typescript(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.trim_start_matches("#/$defs/");
        return NAMES[name].to_owned();
    }
    if let Some(id) = schema["const"].as_str() {
        return format!("\"{id}\"");
    }
    for any in ["oneOf", "anyOf"] {
        if let Some(choices) = schema[any].as_array() {
            let choices: Vec<String> = choices.iter().map(typescript).collect();
            return choices.join(" | ");
        }
    }
    match &schema["type"] {
        Value::Array(types) => {
            let types: Vec<String> = types
                .iter()
                .map(|one| typescript(&serde_json::json!({ "type": one })))
                .collect();
            types.join(" | ")
        }
        Value::String(name) => match name.as_str() {
            "integer" | "number" => "number".to_owned(),
            "array" => format!("Array<{}>", typescript(&schema["items"])),
            "object" => object(schema),
            other => other.to_owned(),
        },
        _ => panic!("no TypeScript for {schema}"),
    }
}

fn object(schema: &Value) -> String {
    let fields: Vec<String> = schema["properties"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, field)| format!("\n{}{name}: {}, ", comment(field), typescript(field)))
        .collect();
    let fields = fields.concat();
    format!("{{ {fields}}}")
}

#[test]
fn every_column_of_a_spreadsheet_has_its_name() {
    use records::exchange::Column;
    let read: Vec<Column> = COLUMNS
        .iter()
        .map(|id| serde_json::from_value(Value::from(*id)).unwrap())
        .collect();
    assert_eq!(read.last(), Some(&Column::Ignored));
}
