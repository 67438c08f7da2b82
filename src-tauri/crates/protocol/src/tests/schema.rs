//! The JSON schemas of protocols and of plan reports, generated from the types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use vocabulary::ScalpType;

use super::is_as_committed;
use crate::{Bound, Day, DayRange, PlanReport, Protocol};

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Whole days after a session's end.",
            "type": "integer",
            "minimum": 0,
            "maximum": 3650,
        })
    }
}

impl JsonSchema for DayRange {
    fn schema_name() -> Cow<'static, str> {
        "DayRange".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Two days, the first no later than the last.",
            "type": "array",
            "items": generator.subschema_for::<Day>(),
            "minItems": 2,
            "maxItems": 2,
        })
    }
}

impl JsonSchema for Bound {
    fn schema_name() -> Cow<'static, str> {
        "Bound".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day, or a range from the earliest to the usual day; between \
                            them the answer is \"ask\".",
            "oneOf": [generator.subschema_for::<Day>(), generator.subschema_for::<DayRange>()],
        })
    }
}

fn text(schema: &Schema) -> String {
    format!("{}\n", serde_json::to_string_pretty(schema).unwrap())
}

#[test]
fn protocol_schema_is_current() {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Protocol>();
    // The vault keeps more scalp types than a protocol may name.
    let scalp_types = schema.pointer_mut("/$defs/ScalpType/oneOf").unwrap();
    scalp_types.as_array_mut().unwrap().retain(|one| {
        ScalpType::IN_AFTERCARE
            .iter()
            .any(|named| one["const"] == named.id())
    });
    is_as_committed("assets/protocols/protocol.schema.json", &text(&schema));
}

#[test]
fn plan_schema_is_current() {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let schema = generator.into_root_schema_for::<PlanReport>();
    is_as_committed("assets/protocols/plan.schema.json", &text(&schema));
}
