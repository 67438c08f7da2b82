//! The records as plain values, under one path.

pub use crate::bounds::{BOUNDED, MOST_NOTE_BYTES};
pub use crate::client::{
    Allergy, Client, Contact, Contraindication, HealthQuestion, ScalpType, Severity,
};
pub use crate::note::{Note, NoteKind};
pub use crate::protocol::ProtocolVersion;
pub use crate::session::{BranchDecision, Pigment, Price, Session, Treatment, Zone};
pub use crate::settings::{Settings, Studio};
pub use crate::sheet::Sheet;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use schemars::{JsonSchema, schema_for};
    use serde_json::{Value, json};

    use super::*;

    /// The form of a record as it is kept, without its descriptions.
    fn form<T: JsonSchema>() -> Value {
        let mut form = serde_json::to_value(schema_for!(T)).unwrap();
        strip(&mut form);
        form
    }

    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.retain(|key, inner| key != "description" || !inner.is_string());
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }

    /// A version of the app that knows the format reads every record of it. So what is kept
    /// changes only with the format: an older version says then that the vault is newer,
    /// and not that it is damaged. `UPDATE=1` writes it for a format that has none yet.
    #[test]
    fn what_is_kept_changes_only_with_the_format() {
        let kept = json!({
            "client": form::<Client>(),
            "session": form::<Session>(),
            "note": form::<Note>(),
            "sheet": form::<Sheet>(),
            "settings": form::<Settings>(),
            "studio": form::<Studio>(),
        });
        let text = serde_json::to_string_pretty(&kept).unwrap() + "\n";
        let path = format!(
            "{}/../../../tests/vectors/vault-{}/kept.schema.json",
            env!("CARGO_MANIFEST_DIR"),
            crate::file::migrate::newest()
        );
        if std::env::var_os("UPDATE").is_some() && !std::path::Path::new(&path).exists() {
            std::fs::write(&path, &text).unwrap();
        }
        let is_same = std::fs::read_to_string(&path).unwrap() == text;
        assert!(
            is_same,
            "a field that is kept has changed: add a step to `migrate`"
        );
    }
}
