//! What several crates must mean alike: vocabularies, which are enums whose variants each have
//! an id, and how one is declared; those that are shared, [`ScalpType`] and [`Slip`]; [`Moment`]; and
//! what turns a text.
//!
//! The id is what stands for the variant in protocol files, in the vault, in JSON and on the
//! screen, and what the catalogue's message for it is named after. It is written once, beside
//! the variant. It never changes, because files that were written with it are read for ever.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

// The attributes in `described!` name this crate, here as well as in others.
extern crate self as vocabulary;

mod direction;
pub mod moment;
mod scalp_type;
mod slip;

#[cfg(feature = "describe")]
#[doc(hidden)]
pub use {schemars, ts_rs};

pub use self::direction::turns_text;
pub use self::moment::{Moment, NotAMoment, TypedMoment};
pub use self::scalp_type::ScalpType;
pub use self::slip::Slip;

/// Declares an enum with an id for each variant: `Dry = "dry"`. Gives it the list of all its
/// variants, their ids, the variant of an id, and serde by id.
///
/// The variants are ordered as they are declared.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $id:literal,)+ }) => {
        $crate::described! {
            $(#[$meta])*
            #[derive(
                Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
                ::serde::Serialize, ::serde::Deserialize,
            )]
            pub enum $name { $($(#[$variant_meta])* #[serde(rename = $id)] $variant,)+ }
        }

        impl $name {
            /// All variants, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Returns the id, which never changes.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Returns the variant with this id, or `None` for an unknown id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}

/// Adds what the feature `describe` asks for.
#[cfg(feature = "describe")]
#[doc(hidden)]
#[macro_export]
macro_rules! described {
    ($(#[$meta:meta])* pub enum $name:ident $variants:tt) => {
        $(#[$meta])*
        #[derive($crate::schemars::JsonSchema, $crate::ts_rs::TS)]
        #[schemars(crate = "vocabulary::schemars")]
        #[ts(crate = "vocabulary::ts_rs")]
        pub enum $name $variants
    };
}

/// Adds what the feature `describe` asks for: nothing without it.
#[cfg(not(feature = "describe"))]
#[doc(hidden)]
#[macro_export]
macro_rules! described {
    ($declaration:item) => {
        $declaration
    };
}

#[cfg(test)]
mod tests {
    use super::ScalpType;

    #[test]
    fn ids_lead_back_to_their_variants() {
        for &scalp in ScalpType::ALL {
            assert_eq!(ScalpType::from_id(scalp.id()), Some(scalp));
        }
        assert_eq!(ScalpType::from_id("Dry"), None);
    }
}
