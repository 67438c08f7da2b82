//! The fixed vocabulary: what a client may or may not do, how strictly, on what scalp,
//! and what she may see on it. Ids are the ones that stand in data and in JSON.

use serde::{Deserialize, Serialize};

/// Declares an enum whose variants have one id each, the same in serde, in `id` and in
/// `from_id`.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$doc])* #[serde(rename = $id)] $variant,)+ }

        impl $name {
            /// Every one, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The id that stands in data, in JSON and in the catalogue.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The one with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}

vocabulary! {
    /// What a client may want to do to a healing scalp. The order is the one in which a
    /// timeline or a sheet lists them.
    Activity {
        /// Water on the scalp.
        Water = "water",
        /// Soap, shampoo, conditioner.
        Shampoo = "shampoo",
        /// A very simple natural cleanser.
        NaturalCleanser = "natural_cleanser",
        /// A tiny amount of natural oil.
        Moisturizer = "moisturizer",
        /// Touching with washed hands.
        Touching = "touching",
        /// A walk, light work.
        LightSweat = "light_sweat",
        /// Gym, running, hard work.
        HeavySweat = "heavy_sweat",
        /// Direct sun and tanning.
        Sun = "sun",
        /// Swimming, sauna, steam.
        Swimming = "swimming",
        /// Electric clipper or foil shaver.
        Clipper = "clipper",
        /// Wet razor.
        Razor = "razor",
        /// Hats and caps.
        Hat = "hat",
        /// Alcohol, acids, retinoids on the scalp.
        HarshProducts = "harsh_products",
    }
}

vocabulary! {
    /// What a rule says of an activity. Declared from the loosest to the strictest:
    /// this order, and no other, decides which of several rules wins.
    Verdict {
        /// Allowed.
        Fine = "fine",
        /// Ask the artist first.
        Ask = "ask",
        /// Warm water and nothing else.
        WarmWaterOnly = "warm_water_only",
        /// Not allowed yet.
        NotYet = "not_yet",
    }
}

vocabulary! {
    /// What the client's scalp is like.
    ScalpType {
        /// Nothing special.
        Normal = "normal",
        /// Dry.
        Dry = "dry",
        /// Oily.
        Oily = "oily",
        /// Easily irritated.
        Sensitive = "sensitive",
        /// Seborrhoeic dermatitis on record.
        Seborrhoeic = "seborrhoeic",
        /// Dandruff on record.
        Dandruff = "dandruff",
        /// Folliculitis on record.
        Folliculitis = "folliculitis",
    }
}

vocabulary! {
    /// What may be seen or felt on a scalp that heals as expected.
    Sign {
        /// Redness.
        Redness = "redness",
        /// Dots that look darker and larger than they will be.
        DarkDots = "dark_dots",
        /// Itch and tightness.
        Itch = "itch",
        /// Dry flakes.
        Flaking = "flaking",
        /// Tiny scabs.
        Scabs = "scabs",
    }
}

vocabulary! {
    /// Whom a warning sign calls for. Declared from the least to the most urgent.
    Urgency {
        /// The artist.
        Artist = "artist",
        /// A doctor, right away.
        Doctor = "doctor",
        /// The emergency number.
        Emergency = "emergency",
    }
}
