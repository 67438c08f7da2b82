//! What a client's scalp is like: the vault keeps it, protocols advise by it, and the check
//! of a product holds it against oils.

crate::vocabulary! {
    /// The type of the client's scalp.
    ScalpType {
        /// No special type.
        Normal = "normal",
        /// A dry scalp.
        Dry = "dry",
        /// An oily scalp.
        Oily = "oily",
        /// An easily irritated scalp.
        Sensitive = "sensitive",
        /// A scalp with seborrhoeic dermatitis on record.
        Seborrhoeic = "seborrhoeic",
        /// A scalp with dandruff on record.
        Dandruff = "dandruff",
        /// A scalp with folliculitis on record.
        Folliculitis = "folliculitis",
        /// A scarred scalp. It is kept on record, and no aftercare depends on it.
        Scarred = "scarred",
    }
}

impl ScalpType {
    /// Those that aftercare depends on: the only ones that a protocol may name.
    pub const IN_AFTERCARE: &'static [Self] = match Self::ALL {
        [others @ .., Self::Scarred] => others,
        all => all,
    };
}
