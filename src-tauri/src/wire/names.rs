//! TypeScript unions for the ids of the domain, from the domain's own lists.

use ts_rs::{Config, TS};

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
    Paper = sheets::Paper::ALL.iter().map(|one| one.id());
}
